package adem.routine.file;

import adem.routine.Alternative;
import adem.routine.NumberSource;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What the value of a key may be, in words; what is typed stands in backquotes. Only the build and tests use it. */
final class ValueText {

    private ValueText() {}

    static Text of(ValueKind kind) {
        if (kind instanceof ValueKind.Name) {
            return new Text(
                    "een naam: a-z, 0-9 en -, hoogstens 40 tekens", "a name: a-z, 0-9 and -, at most 40 characters");
        } else if (kind instanceof ValueKind.Names) {
            return new Text("een lijst namen", "a list of names");
        } else if (kind instanceof ValueKind.Words words) {
            return new Text("een tekst van hoogstens {0} tekens", "a text, at most {0} characters").with(words.most());
        } else if (kind instanceof ValueKind.OneOf one) {
            return listed(one.words(), "of", "or");
        } else if (kind instanceof ValueKind.SomeOf some) {
            return new Text("een lijst van {0}", "a list of {0}").with(listed(some.words(), "of", "or"));
        } else if (kind instanceof ValueKind.Caution caution) {
            return new Text(
                            "een tekst van hoogstens {0} tekens, of `{safety: REGEL}`",
                            "a text, at most {0} characters, or `{safety: RULE}`")
                    .with(caution.most());
        } else if (kind instanceof ValueKind.Cautions cautions) {
            return new Text(
                            "een lijst teksten van elk hoogstens {0} tekens, of `{safety: REGEL}`",
                            "a list of texts, each at most {0} characters, or `{safety: RULE}`")
                    .with(cautions.most());
        } else if (kind instanceof ValueKind.PoseName) {
            return new Text("een pose, of `{0}`", "a pose, or `{0}`").with(RoutineFormat.NO_POSE);
        } else if (kind instanceof ValueKind.Topics) {
            return new Text("een lijst notities", "a list of notes");
        } else if (kind instanceof ValueKind.Count count) {
            return new Text("een heel getal, 1 tot en met {0}", "a whole number, 1 to {0}").with(count.most());
        } else if (kind instanceof ValueKind.Time time) {
            return new Text("een tijd, 1s tot en met {0}", "a time, 1s to {0}").with(time.longest());
        } else if (kind instanceof ValueKind.Range range) {
            return new Text("twee tijden tot en met {0}", "two times up to {0}").with(range.longest());
        } else if (kind instanceof ValueKind.CalmPace) {
            return new Text("seconden in en uit", "seconds in and out");
        } else if (kind instanceof ValueKind.Source) {
            return new Text("`{0}` of een artikel, zoals `article 002`", "`{0}` or an article, such as `article 002`")
                    .with(NumberSource.OURS.written());
        } else if (kind instanceof ValueKind.VariantNames) {
            return new Text("een lijst varianten, minstens één", "a list of variants, at least one");
        }
        return ofGroup(kind);
    }

    private static Text ofGroup(ValueKind kind) {
        if (kind instanceof ValueKind.Variants variants) {
            return new Text(
                            "hoogstens {0} namen met hun titel, elke titel hoogstens {1} tekens",
                            "names with their titles, at most {0}, each title at most {1} characters")
                    .with(variants.most(), variants.title());
        } else if (kind instanceof ValueKind.Destination) {
            return new Text("een routine die niets vraagt, of `{0}`", "a routine that asks nothing, or `{0}`")
                    .with(Alternative.CRISIS);
        } else if (kind instanceof ValueKind.Questions questions) {
            return new Text(
                            "een lijst vragen, minstens één, elk hoogstens {0} tekens en met een `?` aan het eind",
                            "a list of questions, each at most {0} characters and with a `?` at its end, at least one")
                    .with(questions.most());
        } else if (kind instanceof ValueKind.Keys) {
            return new Text("een groep sleutels", "a group of keys");
        } else if (kind instanceof ValueKind.PracticeLine) {
            return new Text(
                    "een routine met of zonder variant, zoals `soften short`, of `breathe PATROON` met of zonder tijd, zoals"
                            + " `breathe long-exhale 5m`",
                    "a routine with or without a variant, such as `soften short`, or `breathe PATTERN` with or without a time,"
                            + " such as `breathe long-exhale 5m`");
        } else if (kind instanceof ValueKind.Days days) {
            return new Text(
                            "een lijst dagen, minstens één en hoogstens {0}",
                            "a list of days, at least one and at most {0}")
                    .with(days.most());
        } else if (kind instanceof ValueKind.Steps) {
            return new Text("een lijst stappen, minstens één", "a list of steps, at least one");
        }
        throw new IllegalArgumentException("no words for " + kind);
    }

    /** Words in backquotes, with a word of either language before the last. */
    static Text listed(List<String> words, String nl, String en) {
        List<String> quoted = new ArrayList<>();
        words.forEach(word -> quoted.add("`" + word + "`"));
        int end = quoted.size() - 1;
        if (end == 0) {
            return Text.same(quoted.get(0));
        }
        String before = String.join(", ", quoted.subList(0, end));
        return new Text(before + " " + nl + " " + quoted.get(end), before + " " + en + " " + quoted.get(end));
    }
}
