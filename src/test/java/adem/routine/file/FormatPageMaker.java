package adem.routine.file;

import adem.text.SafetyBlocks;
import adem.text.Text;
import java.util.List;

/** Makes the page about the format of the table of the format. */
final class FormatPageMaker {

    private static final int MOST_OF_A_CAUTION =
            RoutineFormat.ROUTINE.key("cautions").kind(ValueKind.Cautions.class).most();

    private FormatPageMaker() {}

    /** The page, in Markdown. */
    static String page(String example) {
        StringBuilder page = new StringBuilder();
        page.append("# A routine file\n\n");
        page.append(
                "<!-- Made from adem.routine.file.RoutineFormat by a test; -Dadem.golden=write writes it anew. -->\n\n");
        page.append("A routine is one YAML file. `adem routine new NAME` makes one to start from in\n"
                + "`~/.config/adem/routines`, `adem routine check NAME` shows every mistake with its line and column, and\n"
                + "`adem routine start NAME --speed 10` tries it out. An editor that knows JSON Schema completes and\n"
                + "checks it with `src/main/resources/adem/routine/routine.schema.json`. Only `check` finds what a schema\n"
                + "cannot, such as a time that is too long or a pose that does not exist.\n\n");
        page.append("This one has a step of each kind, and nothing that may be left out:\n\n```yaml\n")
                .append(example)
                .append("```\n\n");
        page.append(
                "A text is `{nl: ..., en: ...}`, or plain text, which is used for both languages. With `lang` the whole file\n"
                        + "is in that language. Where variants differ, each has its own value: `time: {full: 10m, short: 5m}`. This\n"
                        + "works for `time`, `breaths`, `times`, `ready`, `repeat` and `source`. A file is at most 256 KiB; a variant\n"
                        + "has at most " + RoutineFormat.MOST_STEPS + " steps with all repeats, and lasts at most "
                        + RoutineFormat.LONGEST
                        + ".\n\n");
        page.append(
                "A caution may be one of adem's own rules, such as `{safety: pain}`. It then says the same as everywhere in\n"
                        + "adem, in both languages. The rules are in `src/main/resources/adem/text/safety.txt`.\n\n");
        table(page, "The routine", RoutineFormat.ROUTINE);
        table(page, "A step", RoutineFormat.STEP);
        page.append("Each step has one of " + quoted(RoutineFormat.AMOUNTS, "and") + "; `times` has one of "
                + quoted(RoutineFormat.RHYTHMS, "and")
                + ".\nA repetition with a `hold` has three parts: tighten, hold, let go.\n\n");
        table(page, "A group of steps that repeats, instead of a step", RoutineFormat.REPEAT);
        table(page, "A gate", GateFormat.GATE);
        page.append(
                "A question is a text like any other. It asks about one condition, so that *no* means that all is well: never\n"
                        + "\"I am well\", and never two different things at once. After any answer but no, adem offers what the\n"
                        + "question has as `instead`, or otherwise what the gate has as `otherwise`; nothing starts by itself. If the\n"
                        + "question names a rule as `safety`, that comes first:\n\n```yaml\n"
                        + "gate:\n  questions:\n    - {nl: Zit je nu in een crisis?, en: Are you in a crisis right now?, instead: crisis}\n"
                        + "    - {nl: Ben je zwanger?, en: Are you pregnant?, instead: side-rest}\n"
                        + "    - {nl: Heb je een dikke kuit?, en: Do you have a swollen calf?, safety: clot}\n"
                        + "    - {nl: Heb je een hartziekte?, en: Do you have heart disease?}\n"
                        + "  otherwise: soften\n```\n\n"
                        + "A question may lead to a variant of its own routine, which does not ask that question. Put such questions\n"
                        + "last: the others have then been answered no.\n\n");
        course(page);
        rules(page);
        return page.toString().stripTrailing() + "\n";
    }

    private static void course(StringBuilder page) {
        page.append("## A course\n\n"
                + "A course is also one YAML file, in `~/.config/adem/routines/courses`. It has a practice for each day and no\n"
                + "dates: `adem routine start NAME` begins the day after the last one you have done. A day is done when at least\n"
                + "half of it was practised, and a course moves on by one day a day. An editor checks it with\n"
                + "`src/main/resources/adem/routine/course.schema.json`, and `adem routine check NAME` with all there is to know.\n"
                + "It names routines that come with adem or are your own, never one that asks questions first, and no breathing\n"
                + "with a hold. A file has at most " + CourseFormat.MOST_DAYS + " days with all that repeat.\n\n"
                + "```yaml\ncourse: my-week\nlang: en\ntitle: My week\ndays:\n"
                + "  - do: constructive-rest first\n    say: You start with rest.\n"
                + "  - do: breathe long-exhale 5m\n    times: 5\n    say: Five minutes of breathing a day.\n"
                + "  - do: my-routine\n    say: The last day is your own.\n```\n\n");
        rows(page, CourseFormat.COURSE);
        table(page, "A day of a course", CourseFormat.DAY);
    }

    /** The rules that are short enough for a caution. */
    private static void rules(StringBuilder page) {
        page.append("## The safety rules for a caution\n\n| rule | what it says in English |\n|---|---|\n");
        SafetyBlocks rules = SafetyBlocks.builtIn();
        for (String id : rules.ids()) {
            Text said = rules.find(id).orElseThrow().brief();
            if (Math.max(said.nl().length(), said.en().length()) <= MOST_OF_A_CAUTION) {
                page.append("| `" + id + "` | " + said.en() + " |\n");
            }
        }
    }

    private static void table(StringBuilder page, String title, FormatMapping mapping) {
        page.append("## ").append(title).append("\n\n");
        rows(page, mapping);
    }

    private static void rows(StringBuilder page, FormatMapping mapping) {
        page.append("| key | value | left out | what it is |\n|---|---|---|---|\n");
        for (FormatKey key : mapping.keys()) {
            String leftOut = key.required() ? "**required**" : key.leftOut().en();
            String beside = key.beside().isEmpty() ? "" : " With " + quoted(key.beside(), "or") + ".";
            page.append("| `").append(key.name()).append("` | ").append(value(key.kind()));
            page.append(" | ")
                    .append(leftOut)
                    .append(" | ")
                    .append(key.about().en())
                    .append(beside)
                    .append(" |\n");
        }
        page.append('\n');
    }

    /** What a key is for, its value and what is taken without it, in sentences. */
    static String description(FormatKey key) {
        String value = value(key.kind()).replace("`", "");
        String description = key.about().en() + " " + Character.toUpperCase(value.charAt(0)) + value.substring(1) + ".";
        description += key.beside().isEmpty() ? "" : " Goes with " + String.join(" or ", key.beside()) + ".";
        return description
                + (key.leftOut().en().isEmpty()
                        ? ""
                        : " Left out: " + key.leftOut().en() + ".");
    }

    private static String value(ValueKind kind) {
        return ValueText.of(kind).en();
    }

    private static String quoted(List<String> words, String last) {
        return ValueText.listed(words, last, last).en();
    }
}
