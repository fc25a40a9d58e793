package adem.routine.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Values to try on the keys of the format: at each limit, and one over. */
final class FormatValues {

    private FormatValues() {}

    /** Values that will do. */
    static List<?> right(FormatKey key) {
        ValueKind kind = key.kind();
        if (kind instanceof ValueKind.Name) {
            return List.of("a", "0", "x".repeat(40));
        } else if (kind instanceof ValueKind.Names) {
            return List.of(List.of(), names(30));
        } else if (kind instanceof ValueKind.Words words) {
            String most = "é".repeat(words.most());
            return List.of("x", most, Map.of("nl", most, "en", "x"));
        } else if (kind instanceof ValueKind.Caution caution) {
            String most = "é".repeat(caution.most());
            return List.of("x", most, Map.of("nl", most, "en", "x"), Map.of("safety", "tremor-stop"));
        } else if (kind instanceof ValueKind.Cautions cautions) {
            return List.of(
                    List.of(),
                    List.of("x".repeat(cautions.most()), Map.of("safety", "pain"), Map.of("nl", "x", "en", "x")),
                    names(30));
        } else if (kind instanceof ValueKind.OneOf one) {
            return one.words();
        } else if (kind instanceof ValueKind.SomeOf some) {
            return List.of(List.of(), some.words());
        } else if (kind instanceof ValueKind.PoseName) {
            return List.of("crook-lying", "none");
        } else if (kind instanceof ValueKind.Topics) {
            return List.of(List.of(), List.of("psoas"));
        } else if (kind instanceof ValueKind.Count count) {
            return List.of(1, count.most());
        } else if (kind instanceof ValueKind.Time time) {
            return key.name().equals("hold") ? List.of("1s", "29s") : List.of("30s", time.longest());
        } else if (kind instanceof ValueKind.Range range) {
            return List.of("1s-" + range.longest(), "10s \u2013 5m");
        } else if (kind instanceof ValueKind.CalmPace) {
            return List.of("4-6", "2-3", "6-10", "5,5 - 6.5", "3+1-8", "1.5 + 0.5 - 3");
        } else if (kind instanceof ValueKind.Source) {
            return List.of("ours", "article 002");
        } else if (kind instanceof ValueKind.VariantNames) {
            return List.of(List.of("full"));
        } else if (kind instanceof ValueKind.Variants variants) {
            return List.of(variants(1, 1), variants(variants.most(), variants.title()));
        } else if (kind instanceof ValueKind.Destination) {
            return List.of("soften", "grounding short");
        } else if (kind instanceof ValueKind.Questions questions) {
            String most = "é".repeat(questions.most() - 1) + "?";
            return List.of(
                    List.of("x?", most),
                    names(30).stream().map(name -> name + "?").toList(),
                    List.of(Map.of("nl", most, "en", "x?", "instead", "soften"), "x?"),
                    List.of(Map.of("nl", "x?", "en", "y?", "safety", "clot", "instead", "crisis")));
        } else if (kind instanceof ValueKind.Keys) {
            return List.of(gate());
        } else if (kind instanceof ValueKind.PracticeLine) {
            return List.of(
                    "soften", "soften short", "pelvic-floor relax-only", "breathe 4-6", "breathe long-exhale 1h");
        } else if (kind instanceof ValueKind.Days days) {
            return List.of(days(1), days(days.most()));
        }
        return List.of(List.of(step("ready")));
    }

    /** Values that will not do, as the schema knows too. */
    static List<?> wrong(FormatKey key) {
        ValueKind kind = key.kind();
        if (kind instanceof ValueKind.Name) {
            return List.of("", "A", "-a", "x".repeat(41), List.of("a"));
        } else if (kind instanceof ValueKind.Names) {
            return List.of("a", names(31), List.of("a", "a"), List.of("A"));
        } else if (kind instanceof ValueKind.Words words) {
            String over = "é".repeat(words.most() + 1);
            return List.of("", over, Map.of("nl", over, "en", "x"), Map.of("nl", "x"), Map.of("en", "x", "de", "x"));
        } else if (kind instanceof ValueKind.Caution caution) {
            return List.of("", "é".repeat(caution.most() + 1), Map.of("nl", "x"), Map.of("safety", "pain", "nl", "x"));
        } else if (kind instanceof ValueKind.Cautions cautions) {
            return List.of(
                    "x",
                    names(31),
                    List.of("x".repeat(cautions.most() + 1)),
                    List.of(Map.of("nl", "x")),
                    List.of(Map.of("safety", "pain", "nl", "x")));
        } else if (kind instanceof ValueKind.OneOf) {
            return List.of("", "nothing", List.of("nose"));
        } else if (kind instanceof ValueKind.SomeOf some) {
            return List.of(
                    "nothing",
                    List.of("nothing"),
                    List.of(some.words().get(0), some.words().get(0)));
        } else if (kind instanceof ValueKind.PoseName) {
            return List.of("", "A pose", List.of("none"));
        } else if (kind instanceof ValueKind.Topics) {
            return List.of("psoas", List.of("psoas", "psoas"));
        } else if (kind instanceof ValueKind.Count count) {
            return List.of(0, count.most() + 1, "many", List.of(1));
        } else if (kind instanceof ValueKind.Time) {
            return List.of("", "5", "soon", List.of("5m"));
        } else if (kind instanceof ValueKind.Range) {
            return List.of("", "5m", List.of("1m-5m"));
        } else if (kind instanceof ValueKind.CalmPace) {
            return List.of("", "4", "4-4-4", "slow", "3+1", "3-1+8", "3+9-8");
        } else if (kind instanceof ValueKind.Source) {
            return List.of("", "theirs", "article 9");
        } else if (kind instanceof ValueKind.VariantNames) {
            return List.of("full", List.of());
        } else if (kind instanceof ValueKind.Variants variants) {
            return List.of(
                    Map.of(), variants(variants.most() + 1, 1), variants(1, variants.title() + 1), List.of("full"));
        } else if (kind instanceof ValueKind.Destination) {
            return List.of("", "Soften");
        } else if (kind instanceof ValueKind.Questions questions) {
            return List.of(
                    "x?",
                    List.of(),
                    List.of("I am well."),
                    names(31).stream().map(name -> name + "?").toList(),
                    List.of("é".repeat(questions.most()) + "?"),
                    List.of(Map.of("nl", "x?", "instead", "soften")),
                    List.of(Map.of("nl", "x", "en", "x?")),
                    List.of(Map.of("nl", "x?", "en", "x?", "otherwise", "soften")),
                    List.of(Map.of("nl", "x?", "en", "x?", "safety", "No Rule")),
                    List.of(Map.of("nl", "x?", "en", "x?", "instead", "Soften")));
        } else if (kind instanceof ValueKind.Keys) {
            return List.of("yes", Map.of("questions", List.of("x?")));
        } else if (kind instanceof ValueKind.PracticeLine) {
            return List.of(
                    "", "Soften", "soften short again", "breathe ten 5m again", "breathe ten long", List.of("soften"));
        } else if (kind instanceof ValueKind.Days days) {
            return List.of(List.of(), days(days.most() + 1), "soften", List.of("soften"));
        }
        return List.of(List.of(), "step", List.of("step"));
    }

    /** What the schema cannot say. */
    static List<?> onlyToTheReader(FormatKey key) {
        ValueKind kind = key.kind();
        if (kind instanceof ValueKind.Time time) {
            return List.of("0s", time.longest().equals("60s") ? "61s" : time.longest() + "1s");
        } else if (kind instanceof ValueKind.Range) {
            return List.of("5m-1m", "1s-4h");
        } else if (kind instanceof ValueKind.CalmPace) {
            return List.of("1-6", "7-9", "4-11", "6-5", "5+2-8", "3+0-8", "4+1-4");
        } else if (kind instanceof ValueKind.PoseName || kind instanceof ValueKind.Destination) {
            return List.of("no-such-thing");
        } else if (kind instanceof ValueKind.Questions) {
            return List.of(List.of(Map.of("nl", "x?", "en", "x?", "instead", "no-such-thing")));
        } else if (kind instanceof ValueKind.Caution) {
            return List.of(Map.of("safety", "no-such-thing"), Map.of("safety", "cauda"));
        } else if (kind instanceof ValueKind.Cautions) {
            return List.of(List.of(Map.of("safety", "no-such-thing")), List.of(Map.of("safety", "cauda")));
        } else if (kind instanceof ValueKind.Topics || kind instanceof ValueKind.VariantNames) {
            return List.of(List.of("no-such-thing"));
        } else if (kind instanceof ValueKind.PracticeLine) {
            return List.of(
                    "breathe",
                    "no-such-thing",
                    "soften no-such-thing",
                    "release",
                    "release first",
                    "pelvic-floor",
                    "shaking",
                    "breathe box",
                    "breathe 4-7-8",
                    "breathe no-such-thing",
                    "breathe long-exhale 61m",
                    "breathe gentle 3m");
        }
        return List.of();
    }

    static Map<String, Object> gate() {
        return new TreeMap<>(Map.of("questions", List.of("Are you ill?"), "otherwise", "soften"));
    }

    private static List<Object> days(int count) {
        return Collections.nCopies(count, Map.of("do", "soften", "say", "x"));
    }

    static Map<String, Object> step(String amount) {
        Map<String, Object> step = new LinkedHashMap<>(Map.of("title", "Lie", "do", "Lie down."));
        switch (amount) {
            case "breaths" -> step.put(amount, 3);
            case "times" -> {
                step.put(amount, 3);
                step.put("every", "30s");
            }
            default -> step.put(amount, "30s");
        }
        return step;
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "name-" + i).toList();
    }

    private static Map<String, String> variants(int count, int title) {
        Map<String, String> variants = new LinkedHashMap<>();
        names(count).forEach(name -> variants.put(name, "x".repeat(title)));
        return variants;
    }
}
