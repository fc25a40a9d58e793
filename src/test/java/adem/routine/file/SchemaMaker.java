package adem.routine.file;

import adem.page.Json;
import adem.routine.NumberSource;
import adem.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the JSON schema of the table of the format, for editors. */
final class SchemaMaker {

    private static final String NAME = "^[a-z0-9][a-z0-9-]{0,39}$";
    private static final String TIME = "^(?=[0-9])([0-9]+(:[0-5][0-9]){1,2}"
            + "|([0-9]+([.,][0-9]{1,3})? ?(h|u|hrs?|uur|uren|hours?) ?)?"
            + "([0-9]+([.,][0-9]{1,3})? ?(m|mins?|minuut|minuten|minutes?) ?)?"
            + "([0-9]+([.,][0-9]{1,3})? ?(s|secs?|seconden?|seconds?))?)$";
    private static final String RANGE = "^[0-9][0-9a-z:., ]*[-\\u2010-\\u2015\\u2212][0-9a-z:., ]+$";
    private static final String PACE =
            "^[0-9]{1,2}([.,][0-9])?( ?\\+ ?[0-5]([.,][0-9])?)? ?[-\\u2010-\\u2015\\u2212] ?[0-9]{1,2}([.,][0-9])?$";
    private static final String DESTINATION = "^[a-z0-9][a-z0-9-]{0,39}( [a-z0-9][a-z0-9-]{0,39})?$";

    private static final String PRACTICE =
            "^(breathe [^ ]+( [0-9][^ ]*)?|[a-z0-9][a-z0-9-]{0,39}( [a-z0-9][a-z0-9-]{0,39})?)$";

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private SchemaMaker() {}

    /** The schema as its file holds it. */
    static String json() {
        return Json.of(new SchemaMaker().schema());
    }

    private Map<String, Object> schema() {
        definitions.put("name", map("type", "string", "pattern", NAME));
        definitions.put("time", map("type", "string", "pattern", TIME));
        definitions.put("source", map("enum", sources()));
        definitions.put("gate", mapping(GateFormat.GATE));
        definitions.put("step", step());
        definitions.put("repeat", mapping(RoutineFormat.REPEAT));
        Map<String, Object> schema = map(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                "A routine of adem",
                "description",
                "A named series of steps to breathe or move by. At most " + RoutineFormat.MOST_STEPS
                        + " steps written out and " + RoutineFormat.LONGEST + " in every variant.");
        schema.putAll(mapping(RoutineFormat.ROUTINE));
        schema.put("allOf", languages(RoutineFormat.ROUTINE));
        schema.put("$defs", definitions);
        return schema;
    }

    /** The schema of a course as its file holds it. */
    static String courseJson() {
        return Json.of(new SchemaMaker().courseSchema());
    }

    private Map<String, Object> courseSchema() {
        definitions.put("name", map("type", "string", "pattern", NAME));
        definitions.put("source", map("enum", sources()));
        definitions.put("day", mapping(CourseFormat.DAY));
        Map<String, Object> schema = map(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "title",
                "A course of adem",
                "description",
                "Practices for some days, one a day, without dates. At most " + CourseFormat.MOST_DAYS
                        + " days with all that repeat.");
        schema.putAll(mapping(CourseFormat.COURSE));
        schema.put("allOf", languages(CourseFormat.COURSE));
        schema.put("$defs", definitions);
        return schema;
    }

    private static List<String> sources() {
        List<String> sources = new ArrayList<>(List.of(NumberSource.OURS.written()));
        RoutineFormat.ARTICLES.forEach(
                article -> sources.add(NumberSource.article(article).written()));
        return sources;
    }

    private Map<String, Object> mapping(FormatMapping mapping) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (FormatKey key : mapping.keys()) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("description", FormatPageMaker.description(key));
            value.putAll(value(key.kind()));
            properties.put(key.name(), value);
            if (key.required()) {
                required.add(key.name());
            }
        }
        return map("type", "object", "additionalProperties", false, "required", required, "properties", properties);
    }

    /** One amount, and beside it only what belongs to it. */
    private Map<String, Object> step() {
        Map<String, Object> step = mapping(RoutineFormat.STEP);
        List<Object> amounts = new ArrayList<>();
        for (String amount : RoutineFormat.AMOUNTS) {
            Map<String, Object> others = new LinkedHashMap<>();
            for (FormatKey key : RoutineFormat.STEP.keys()) {
                boolean otherAmount = RoutineFormat.AMOUNTS.contains(key.name())
                        && !key.name().equals(amount);
                boolean elsewhere =
                        !key.beside().isEmpty() && !RoutineFormat.amountsOf(key).contains(amount);
                if (otherAmount || elsewhere) {
                    others.put(key.name(), false);
                }
            }
            Map<String, Object> one = map("required", List.of(amount), "properties", others);
            if (amount.equals("times")) {
                one.put(
                        "oneOf",
                        RoutineFormat.RHYTHMS.stream()
                                .map(rhythm -> map("required", List.of(rhythm)))
                                .toList());
            }
            amounts.add(one);
        }
        step.put("oneOf", amounts);
        step.put("dependentRequired", map("hold", RoutineFormat.STEP.key("hold").beside()));
        return step;
    }

    private Map<String, Object> value(ValueKind kind) {
        if (kind instanceof ValueKind.Name || kind instanceof ValueKind.PoseName) {
            return reference("name");
        } else if (kind instanceof ValueKind.Names || kind instanceof ValueKind.Topics) {
            return list(reference("name"), 0, true);
        } else if (kind instanceof ValueKind.VariantNames) {
            return list(reference("name"), 1, true);
        } else if (kind instanceof ValueKind.Words words) {
            return text(words.most());
        } else if (kind instanceof ValueKind.Caution caution) {
            return caution(caution.most());
        } else if (kind instanceof ValueKind.Cautions cautions) {
            return list(caution(cautions.most()), 0, false);
        } else if (kind instanceof ValueKind.OneOf one) {
            return map("enum", one.words());
        } else if (kind instanceof ValueKind.SomeOf some) {
            return list(map("enum", some.words()), 0, true);
        } else if (kind instanceof ValueKind.Count count) {
            Map<String, Object> number = map("type", "integer", "minimum", 1, "maximum", count.most());
            return count.byVariant() ? varied(number) : number;
        } else if (kind instanceof ValueKind.Time time) {
            return time.byVariant() ? varied(reference("time")) : reference("time");
        } else if (kind instanceof ValueKind.Range) {
            return map("type", "string", "pattern", RANGE);
        } else if (kind instanceof ValueKind.CalmPace) {
            return map("type", "string", "pattern", PACE);
        } else if (kind instanceof ValueKind.Source source) {
            return source.byVariant() ? varied(reference("source")) : reference("source");
        } else if (kind instanceof ValueKind.Destination) {
            return map("type", "string", "pattern", DESTINATION);
        } else if (kind instanceof ValueKind.PracticeLine) {
            return map("type", "string", "pattern", PRACTICE);
        } else if (kind instanceof ValueKind.Days days) {
            return map("type", "array", "minItems", 1, "maxItems", days.most(), "items", reference("day"));
        } else if (kind instanceof ValueKind.Questions questions) {
            return list(question(questions.most()), 1, false);
        } else if (kind instanceof ValueKind.Keys keys) {
            return reference(keys.mapping().name());
        } else if (kind instanceof ValueKind.Variants variants) {
            Map<String, Object> schema = map("type", "object", "minProperties", 1, "maxProperties", variants.most());
            schema.put("propertyNames", reference("name"));
            schema.put("additionalProperties", text(variants.title()));
            return schema;
        }
        Map<String, Object> item = ((ValueKind.Steps) kind).groups()
                ? map(
                        "if",
                        map("type", "object", "required", List.of("repeat")),
                        "then",
                        reference("repeat"),
                        "else",
                        reference("step"))
                : reference("step");
        return map("type", "array", "minItems", 1, "items", item);
    }

    private static Map<String, Object> varied(Map<String, Object> one) {
        Map<String, Object> each = map("type", "object", "minProperties", 1);
        each.put("propertyNames", reference("name"));
        each.put("additionalProperties", one);
        return map("anyOf", List.of(one, each));
    }

    private static Map<String, Object> list(Map<String, Object> item, int least, boolean unique) {
        Map<String, Object> list = map("type", "array", "items", item, "maxItems", RoutineFormat.MOST_ITEMS);
        if (least > 0) {
            list.put("minItems", least);
        }
        if (unique) {
            list.put("uniqueItems", true);
        }
        return list;
    }

    private Map<String, Object> text(int most) {
        Map<String, Object> line = map("type", "string", "minLength", 1, "maxLength", most, "pattern", "\\S");
        Map<String, Object> languages = new LinkedHashMap<>();
        RoutineFormat.LANGUAGES.forEach(language -> languages.put(language, line));
        Map<String, Object> each = map("type", "object", "properties", languages, "additionalProperties", false);
        definitions.put("text-" + most, map("anyOf", List.of(line, each)));
        return reference("text-" + most);
    }

    /** A text that ends in a question mark, with or without what a yes leads to. */
    private static Map<String, Object> question(int most) {
        Map<String, Object> line = map("type", "string", "minLength", 1, "maxLength", most, "pattern", "\\?\\s*$");
        Map<String, Object> keys = new LinkedHashMap<>();
        RoutineFormat.LANGUAGES.forEach(language -> keys.put(language, line));
        keys.put(RoutineFormat.SAFETY, reference("name"));
        keys.put(GateFormat.INSTEAD, map("type", "string", "pattern", DESTINATION));
        return map("anyOf", List.of(line, map("type", "object", "properties", keys, "additionalProperties", false)));
    }

    private Map<String, Object> caution(int most) {
        Map<String, Object> rule = map("type", "object", "required", List.of(RoutineFormat.SAFETY));
        rule.put("properties", map(RoutineFormat.SAFETY, reference("name")));
        rule.put("additionalProperties", false);
        return map("anyOf", List.of(text(most), rule));
    }

    /** A text that is not plain has both languages, but in a file of one language that one alone. */
    private static List<Object> languages(FormatMapping root) {
        List<Object> rules = new ArrayList<>();
        rules.add(map(
                "if", map("required", List.of("lang")), "else", texts(root, map("required", RoutineFormat.LANGUAGES))));
        for (Language language : Language.values()) {
            String other = language == Language.NL ? "en" : "nl";
            rules.add(map(
                    "if",
                    map("required", List.of("lang"), "properties", map("lang", map("const", language.code()))),
                    "then",
                    texts(root, map("required", List.of(language.code()), "properties", map(other, false)))));
        }
        return rules;
    }

    /** Every text of a mapping and below, where it is no plain one, held to a rule. */
    private static Map<String, Object> texts(FormatMapping mapping, Map<String, Object> rule) {
        Map<String, Object> text = map("if", map("type", "object"), "then", rule);
        Map<String, Object> words =
                map("if", map("type", "object", "properties", map(RoutineFormat.SAFETY, false)), "then", rule);
        Map<String, Object> properties = new LinkedHashMap<>();
        for (FormatKey key : mapping.keys()) {
            if (key.kind() instanceof ValueKind.Words) {
                properties.put(key.name(), text);
            } else if (key.kind() instanceof ValueKind.Questions) {
                properties.put(key.name(), map("items", text));
            } else if (key.kind() instanceof ValueKind.Caution) {
                properties.put(key.name(), words);
            } else if (key.kind() instanceof ValueKind.Cautions) {
                properties.put(key.name(), map("items", words));
            } else if (key.kind() instanceof ValueKind.Variants) {
                properties.put(key.name(), map("additionalProperties", text));
            } else if (key.kind() instanceof ValueKind.Keys keys) {
                properties.put(key.name(), texts(keys.mapping(), rule));
            } else if (key.kind() instanceof ValueKind.Days) {
                properties.put(key.name(), map("items", texts(CourseFormat.DAY, rule)));
            } else if (key.kind() instanceof ValueKind.Steps steps) {
                Map<String, Object> item = texts(RoutineFormat.STEP, rule);
                if (steps.groups()) {
                    item.put("allOf", List.of(texts(RoutineFormat.REPEAT, rule)));
                }
                properties.put(key.name(), map("items", item));
            }
        }
        return map("properties", properties);
    }

    private static Map<String, Object> reference(String definition) {
        return map("$ref", "#/$defs/" + definition);
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
