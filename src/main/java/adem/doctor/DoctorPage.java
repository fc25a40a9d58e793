package adem.doctor;

import adem.host.Host;
import adem.page.PageLines;
import adem.page.Printer;
import adem.page.Version;
import adem.remind.Reminders;
import adem.screen.TerminalProbe;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TextWidth;
import java.util.List;
import java.util.Map;

/** What the doctor found, to read. */
public final class DoctorPage {

    private static final int COLUMN = 18;
    private static final int WIDEST = 100;

    private static final Text TERMINAL = Text.same("Terminal");
    private static final Text SOUND = new Text("Geluid", "Sound");
    private static final Text VOICE = new Text("Stem", "Voice");
    private static final Text FILES = new Text("Bestanden", "Files");
    private static final Text MISTAKES = new Text("Fouten in de instellingen", "Mistakes in the settings");
    private static final Text SURROUNDINGS = new Text("Omgeving", "Environment");
    private static final Text TO_DO = new Text("Wat helpt", "What helps");
    private static final Text WELL = new Text("Alles doet het.", "Everything works.");

    private static final Text WORKS = new Text("doet het", "works");
    private static final Text NONE = new Text("geen gevonden", "none found");
    private static final Text NOT_THERE = new Text("{0} (niet gevonden)", "{0} (not found)");
    private static final Text REMINDER = new Text("herinnering {0}", "reminder {0}");
    private static final Text SESSIONS = new Text("sessies", "sessions");
    private static final Text WHOLE_SCREEN = new Text("op het hele scherm", "full screen");
    private static final Text LINES = new Text("in gewone regels: {0}", "as plain lines: {0}");
    private static final Text SIZE = new Text("grootte", "size");
    private static final Text COLOURS = new Text("kleuren", "colours");
    private static final Text LETTERS = new Text("tekens", "characters");
    private static final Text ANSWERS = new Text("antwoordt", "answers");
    private static final Text NEVER = new Text("niet", "not at all");
    private static final Map<Language, Text> NAMES =
            Map.of(Language.NL, new Text("Nederlands", "Dutch"), Language.EN, new Text("Engels", "English"));

    private final Host host;
    private final Printer printer;
    private final DoctorReport checkup;
    private final List<Text> advice;
    private final int width;

    public DoctorPage(Host host, Printer printer, DoctorReport checkup, List<Text> advice) {
        this.host = host;
        this.printer = printer;
        this.checkup = checkup;
        this.advice = advice;
        this.width = Math.min(WIDEST, checkup.columns());
    }

    public String text() {
        PageLines page = new PageLines(printer.style(), width);
        page.paragraph("adem " + Version.number() + ", Java " + property("java.version") + " ("
                + property("java.vendor") + "), " + property("os.name") + " " + property("os.arch"));
        terminal(page);
        heading(page, SOUND);
        for (DoctorReport.Finding player : checkup.players()) {
            row(page, Text.same(player.program()), player.trouble().orElse(WORKS));
        }
        if (checkup.players().isEmpty()) {
            row(page, NONE, Text.same(""));
        }
        heading(page, VOICE);
        for (Language language : Language.values()) {
            DoctorReport.Finding voice = checkup.voices().get(language);
            row(
                    page,
                    NAMES.get(language),
                    voice == null
                            ? NONE
                            : Text.same("{0} {1}")
                                    .with(voice.program(), voice.trouble().orElse(WORKS)));
        }
        heading(page, FILES);
        for (DoctorReport.Place place : checkup.places()) {
            place(page, place);
        }
        for (Reminders.InPlace reminder : checkup.reminders()) {
            page.paragraph("  ", printer.say(REMINDER.with(reminder.what())));
            page.add("    " + SafeText.of(reminder.place()));
        }
        paragraphs(page, MISTAKES, checkup.mistakes());
        paragraphs(page, SURROUNDINGS, checkup.surroundings());
        boolean well = advice.isEmpty()
                && checkup.mistakes().isEmpty()
                && checkup.surroundings().isEmpty();
        paragraphs(page, TO_DO, well ? List.of(WELL) : advice);
        return page.text();
    }

    private void terminal(PageLines page) {
        heading(page, TERMINAL);
        row(page, SESSIONS, checkup.screenless().map(LINES::with).orElse(WHOLE_SCREEN));
        row(page, new Text("soort", "type"), Text.same(host.variable("TERM")));
        row(page, SIZE, Text.same(checkup.columns() + " x " + checkup.rows()));
        row(page, COLOURS, Text.same(String.valueOf(checkup.colours())));
        row(page, LETTERS, letters());
        checkup.probe().ifPresent(probe -> row(page, ANSWERS, answer(probe)));
    }

    private Text letters() {
        String charset = host.encoding().charset().name();
        return printer.unicode()
                ? Text.same(charset)
                : new Text("{0}, tekeningen in ASCII", "{0}, drawings in ASCII").with(charset);
    }

    private static Text answer(TerminalProbe probe) {
        return probe.answer()
                .map(time -> Text.same("in {0} ms").with(Math.max(1, time.toMillis())))
                .orElse(NEVER);
    }

    /** Whole, however long, so that it can be copied: on a line of its own where it does not fit beside its name. */
    private void place(PageLines page, DoctorReport.Place place) {
        String name = printer.say(place.name());
        String path = SafeText.of(place.path().toString());
        String shown = place.there() ? path : printer.say(NOT_THERE.with(path));
        if (COLUMN + TextWidth.columns(shown) <= width) {
            page.add("  " + TextWidth.padded(name, COLUMN - 2) + shown);
        } else {
            page.paragraph("  ", place.there() ? name : printer.say(NOT_THERE.with(name)));
            page.add((4 + TextWidth.columns(path) <= width ? "    " : "") + path);
        }
    }

    private void heading(PageLines page, Text words) {
        page.blank().heading(printer.say(words));
    }

    private void row(PageLines page, Text name, Text value) {
        page.field(2, COLUMN, printer.say(name), SafeText.of(printer.say(value)));
    }

    /** Nothing where there is nothing to say. */
    private void paragraphs(PageLines page, Text heading, List<Text> texts) {
        if (texts.isEmpty()) {
            return;
        }
        heading(page, heading);
        for (Text text : texts) {
            page.paragraph("  - ", SafeText.of(printer.say(text)));
        }
    }

    private static String property(String name) {
        return Host.property(name);
    }
}
