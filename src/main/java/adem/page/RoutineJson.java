package adem.page;

import adem.routine.Gate;
import adem.routine.Routine;
import adem.routine.RoutineItem;
import adem.routine.RoutineStep;
import adem.session.StepText;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All there is to know of a routine, for programs: every variant, its steps written out, its groups told apart. */
final class RoutineJson {

    private final Printer printer;
    private final Routine routine;

    RoutineJson(Printer printer, Routine routine) {
        this.printer = printer;
        this.routine = routine;
    }

    String text() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", routine.id());
        routine.language().map(Language::code).ifPresent(language -> json.put("lang", language));
        json.put("title", say(routine.title()));
        json.put("aliases", routine.aliases());
        put(json, "about", routine.about());
        put(json, "purpose", routine.purpose());
        json.put("articles", routine.articles());
        json.put("position", lower(routine.position()));
        json.put("needs", routine.needs().stream().map(Routine.Need::id).toList());
        routine.often().ifPresent(often -> {
            json.put("often", say(often.words()));
            StepAmount.put(json, "oftenSource", often.source());
        });
        json.put("topics", routine.topics());
        json.put("cautions", said(routine.notices(routine.usualVariant())));
        put(json, "stop", routine.stop());
        routine.gate().ifPresent(gate -> {
            Map<String, Object> asked = new LinkedHashMap<>();
            asked.put("questions", gate.questions().stream().map(this::question).toList());
            asked.put("otherwise", gate.otherwise().written());
            json.put("gate", asked);
        });
        List<Object> variants = new ArrayList<>();
        for (Routine.Variant variant : routine.variants()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", variant.name());
            one.put("title", say(variant.title()));
            putSteps(one, variant.name());
            variants.add(one);
        }
        putSteps(json, routine.usualVariant());
        json.put("variants", variants);
        return Json.of(json);
    }

    private Map<String, Object> question(Gate.Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ask", say(question.words()));
        question.first().ifPresent(rule -> json.put("first", say(rule)));
        json.put("instead", question.instead().written());
        return json;
    }

    private void putSteps(Map<String, Object> json, String variant) {
        List<Object> steps = new ArrayList<>();
        List<Object> repeats = new ArrayList<>();
        for (RoutineItem item : routine.plan(variant)) {
            List<RoutineStep> round = item.steps(variant);
            if (item instanceof RoutineItem.Repeat repeat && !round.isEmpty()) {
                repeats.add(repeat(repeat, variant, steps.size(), round.size()));
            }
            for (int number = 0; number < item.rounds(variant); number++) {
                item.steps(variant, number).forEach(step -> steps.add(step(step, variant)));
            }
        }
        json.put("seconds", routine.length(variant).toSeconds());
        json.put("steps", steps);
        json.put("repeats", repeats);
    }

    /** A group, by the numbers, from 1, of the first step of its first round and the last of its last. */
    private static Map<String, Object> repeat(RoutineItem.Repeat repeat, String variant, int before, int steps) {
        int times = repeat.rounds(variant);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("first", before + 1);
        json.put("last", before + steps * times);
        json.put("times", times);
        StepAmount.put(json, "source", repeat.source().in(variant));
        return json;
    }

    private Map<String, Object> step(RoutineStep step, String variant) {
        StepText text = step.text();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", say(text.title()));
        json.put("do", say(text.instruction()));
        put(json, "say", text.spoken());
        put(json, "more", text.more());
        put(json, "caution", text.caution());
        json.put("pose", text.pose().pose().isEmpty() ? "none" : text.pose().pose());
        step.side().ifPresent(side -> json.put("side", lower(side)));
        json.putAll(StepAmount.json(step, variant));
        return json;
    }

    private void put(Map<String, Object> json, String key, Optional<Text> text) {
        text.ifPresent(there -> json.put(key, say(there)));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private List<String> said(List<Text> texts) {
        return texts.stream().map(this::say).toList();
    }

    private String say(Text text) {
        return SafeText.of(printer.say(text));
    }
}
