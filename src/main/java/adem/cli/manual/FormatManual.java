package adem.cli.manual;

import adem.host.Resources;
import adem.routine.file.FormatTable;
import adem.text.Language;
import adem.text.Text;
import java.util.List;
import java.util.Locale;

/**
 * The page about the format of a routine file, {@code adem-routine(5)}.
 *
 * @param language to write in
 * @param edition what the foot of the page says
 */
record FormatManual(Language language, ManPage.Edition edition) {

    private static final Text ABOUT =
            new Text("een routine van jezelf, als bestand", "a routine of your own, as a file");
    private static final Text FORMAT = new Text("INDELING", "FORMAT");
    private static final List<Text> DESCRIPTION = List.of(
            new Text(
                    "Een routine is één YAML-bestand in `~/.config/adem/routines`. `adem routine new NAAM` maakt er een om mee te"
                            + " beginnen. `adem routine check NAAM` toont elke fout, met regel en kolom."
                            + " Met `adem routine start NAAM --speed 10` probeer je hem snel uit.",
                    "A routine is one YAML file in `~/.config/adem/routines`. `adem routine new NAME` makes one to start from."
                            + " `adem routine check NAME` shows every mistake, with its line and column."
                            + " `adem routine start NAME --speed 10` lets you try it out quickly."),
            new Text(
                    "Een tekst is `{nl: ..., en: ...}`, of een gewone tekst, die dan voor beide talen geldt. Met `lang` is het"
                            + " hele bestand in die taal. Waar varianten verschillen, heeft elke variant een eigen waarde:"
                            + " `time: {full: 10m, short: 5m}`. Een bestand is hoogstens 256 KiB.",
                    "A text is `{nl: ..., en: ...}`, or plain text, which is used for both languages. With `lang` the whole file"
                            + " is in that language. Where variants differ, each has its own value:"
                            + " `time: {full: 10m, short: 5m}`. A file is at most 256 KiB."),
            new Text(
                    "Een waarschuwing of stopregel kan ook een veiligheidsregel van adem zijn, zoals `{safety: pain}`. Die zegt"
                            + " dan hetzelfde als overal in adem, in beide talen.",
                    "A caution or a stop rule may be one of adem\u2019s safety rules, such as `{safety: pain}`. It then says the"
                            + " same as everywhere in adem, in both languages."),
            new Text(
                    "Elke stap heeft één van `time`, `breaths`, `times` en `ready`. Bij `times` hoort één van `every` en `pace`.",
                    "Each step has one of `time`, `breaths`, `times` and `ready`. A step with `times` also has one of `every` and"
                            + " `pace`."),
            new Text(
                    "Een cursus is ook een YAML-bestand, in `~/.config/adem/routines/courses`, met een oefening voor elke dag en"
                            + " zonder datums. Met `adem routine start NAAM` begin je aan de dag na de laatste die je gedaan hebt.",
                    "A course is also one YAML file, in `~/.config/adem/routines/courses`. It has a practice for each day and no"
                            + " dates. `adem routine start NAME` begins the day after the last one you have done."));
    private static final Text REQUIRED = new Text("Moet er staan.", "Required.");
    private static final Text BESIDE = new Text("Alleen bij {0}.", "Only with {0}.");
    private static final Text LEFT_OUT = new Text("Laat je het weg: {0}.", "If left out: {0}.");

    ManPage page() {
        ManPage page = new ManPage("adem-routine", 5, edition)
                .name(say(ManualText.NAME), "adem-routine", say(ABOUT))
                .section(say(ManualText.EXAMPLES))
                .typed(example())
                .section(say(ManualText.DESCRIPTION));
        DESCRIPTION.forEach(words -> page.paragraph(say(words)));
        page.section(say(FORMAT));
        for (FormatTable table : FormatTable.all()) {
            page.part(say(table.title()));
            table.rows().forEach(row -> page.term(row.key(), row(row)));
        }
        return page.section(say(ManualText.SEE)).paragraph("adem(1), adem-routine(1)");
    }

    private String row(FormatTable.Row row) {
        String value = say(row.value());
        int first = value.startsWith("`") ? 0 : 1;
        String words = say(row.about()) + " " + value.substring(0, first).toUpperCase(Locale.ROOT)
                + value.substring(first) + ".";
        if (row.required()) {
            words += " " + say(REQUIRED);
        }
        if (!row.beside().isEmpty()) {
            words += " " + say(BESIDE.with("`" + String.join("`, `", row.beside()) + "`"));
        }
        return words + (row.leftOut().en().isEmpty() ? "" : " " + say(LEFT_OUT.with(row.leftOut())));
    }

    /** What {@code adem routine new} makes, without the lines that say so. */
    private String example() {
        String made = Resources.text("adem/routine/template_" + language.code() + ".yaml");
        return String.join(
                "\n", made.lines().filter(line -> !line.startsWith("#")).toList());
    }

    private String say(Text text) {
        return text.in(language);
    }
}
