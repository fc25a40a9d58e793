package adem.routine.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** As much of JSON Schema 2020-12 as the schema of routines is written in; a word that it does not know is a failure. */
final class JsonSchema {

    private static final List<String> SILENT = List.of("$schema", "$defs", "title", "description", "then", "else");

    private final Map<?, ?> root;

    JsonSchema(Object root) {
        this.root = (Map<?, ?>) root;
    }

    /** True when the schema lets a value through. */
    boolean allows(Object value) {
        return allows(root, value);
    }

    private boolean allows(Object schema, Object value) {
        if (schema instanceof Boolean always) {
            return always;
        }
        return ((Map<?, ?>) schema)
                .entrySet().stream()
                        .allMatch(rule -> holds((String) rule.getKey(), rule.getValue(), (Map<?, ?>) schema, value));
    }

    private boolean holds(String word, Object rule, Map<?, ?> schema, Object value) {
        if (SILENT.contains(word)) {
            return true;
        }
        return switch (word) {
            case "$ref" -> allows(definition((String) rule), value);
            case "type" -> isType((String) rule, value);
            case "enum" -> ((List<?>) rule).contains(value);
            case "const" -> rule.equals(value);
            case "anyOf" -> ((List<?>) rule).stream().anyMatch(one -> allows(one, value));
            case "allOf" -> ((List<?>) rule).stream().allMatch(one -> allows(one, value));
            case "oneOf" ->
                ((List<?>) rule).stream().filter(one -> allows(one, value)).count() == 1;
            case "if" -> {
                Object branch = schema.get(allows(rule, value) ? "then" : "else");
                yield branch == null || allows(branch, value);
            }
            default -> {
                if (value instanceof String text) {
                    yield holds(word, rule, text);
                } else if (value instanceof Number number) {
                    yield holds(word, rule, number.doubleValue());
                } else if (value instanceof List<?> list) {
                    yield holds(word, rule, list);
                }
                yield holds(word, rule, schema, (Map<?, ?>) value);
            }
        };
    }

    private Object definition(String reference) {
        return ((Map<?, ?>) root.get("$defs")).get(reference.replace("#/$defs/", ""));
    }

    private static boolean isType(String type, Object value) {
        return switch (type) {
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Integer;
            case "array" -> value instanceof List;
            case "object" -> value instanceof Map;
            default -> throw new AssertionError(type);
        };
    }

    private static boolean holds(String word, Object rule, String text) {
        return switch (word) {
            case "pattern" -> Pattern.compile((String) rule).matcher(text).find();
            case "minLength" -> text.codePointCount(0, text.length()) >= number(rule);
            case "maxLength" -> text.codePointCount(0, text.length()) <= number(rule);
            default -> isForAnother(word);
        };
    }

    private static boolean holds(String word, Object rule, double number) {
        return switch (word) {
            case "minimum" -> number >= number(rule);
            case "maximum" -> number <= number(rule);
            default -> isForAnother(word);
        };
    }

    private boolean holds(String word, Object rule, List<?> list) {
        return switch (word) {
            case "items" -> list.stream().allMatch(item -> allows(rule, item));
            case "minItems" -> list.size() >= number(rule);
            case "maxItems" -> list.size() <= number(rule);
            case "uniqueItems" -> new HashSet<Object>(list).size() == list.size();
            default -> isForAnother(word);
        };
    }

    private boolean holds(String word, Object rule, Map<?, ?> schema, Map<?, ?> map) {
        return switch (word) {
            case "required" -> map.keySet().containsAll((List<?>) rule);
            case "minProperties" -> map.size() >= number(rule);
            case "maxProperties" -> map.size() <= number(rule);
            case "propertyNames" -> map.keySet().stream().allMatch(name -> allows(rule, name));
            case "properties" ->
                ((Map<?, ?>) rule)
                        .entrySet().stream()
                                .allMatch(one -> !map.containsKey(one.getKey())
                                        || allows(one.getValue(), map.get(one.getKey())));
            case "additionalProperties" -> {
                Map<?, ?> known = schema.get("properties") instanceof Map<?, ?> there ? there : Map.of();
                yield map.entrySet().stream()
                        .allMatch(one -> known.containsKey(one.getKey()) || allows(rule, one.getValue()));
            }
            case "dependentRequired" ->
                ((Map<?, ?>) rule)
                        .entrySet().stream()
                                .allMatch(one -> !map.containsKey(one.getKey())
                                        || map.keySet().containsAll((List<?>) one.getValue()));
            default -> isForAnother(word);
        };
    }

    private static double number(Object rule) {
        return ((Number) rule).doubleValue();
    }

    /** A rule for another type of value holds. */
    private static boolean isForAnother(String word) {
        List<String> known = List.of(
                "pattern minLength maxLength minimum maximum items minItems maxItems uniqueItems required minProperties maxProperties propertyNames properties additionalProperties dependentRequired"
                        .split(" "));
        if (!known.contains(word)) {
            throw new AssertionError("this test does not know " + word);
        }
        return true;
    }
}
