package adem.page;

import adem.history.Aim;
import adem.history.DayRange;
import adem.history.LogSummary;
import adem.history.LogWeek;
import adem.history.Tally;
import adem.text.DayText;
import adem.text.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the log shows: what was done, and nothing that praises or scolds. */
public final class LogPage {

    private static final int WIDEST = 80;
    private static final int COLUMN = 30;
    private static final int MOST = 3;

    private static final Text FOUR_WEEKS = new Text("Vier weken", "Four weeks");
    private static final Text SINCE = new Text("Sinds {0}", "Since {0}");
    private static final Text EMPTY = new Text(
            "Hier staat straks op welke dagen je geoefend hebt, hoelang, en wat.",
            "This page will show which days you practised, for how long, and what you did.");
    private static final Text BEGIN = new Text(
            "Begin met adem breathe, of schrijf op wat je deed: adem log add \"tien 2m\".",
            "Begin with adem breathe, or write down what you did: adem log add \"ten 2m\".");
    private static final Text NOTHING = new Text("Hier staat niets.", "There is nothing here.");
    private static final Text MOST_DONE = new Text("Het vaakst gedaan", "Done most often");
    private static final Text ONCE = new Text("1 keer", "once");
    private static final Text TIMES = new Text("{0} keer", "{0} times");
    private static final Text MINUTES = Text.same("{0} min");
    private static final Text ONE_SESSION = new Text("1 sessie", "1 session");
    private static final Text SESSIONS = new Text("{0} sessies", "{0} sessions");
    private static final Text ON_ONE_DAY = new Text("op 1 dag", "on 1 day");
    private static final Text ON_DAYS = new Text("op {0} dagen", "on {0} days");
    private static final Text REGULARITY = new Text("Regelmaat: {0} van 100", "Regularity: {0} out of 100");
    private static final Text FORMULA = new Text(
            "Dit getal zet hoe vaak je oefende af tegen je doel: {0}. Eén dag verandert er weinig aan. De formule is die van Loop"
                    + " Habit Tracker.",
            "This compares how often you practised with an aim: {0}. One day changes it only a little. The formula"
                    + " comes from Loop Habit Tracker.");
    private static final Text USUAL_AIM = new Text(
            "Dat doel koos adem; kies je eigen doel met aim = 3/7, of zet aim = off als je geen getal wilt (adem help instellingen).",
            "That aim is adem's own. To set yours, use aim = 3/7, or aim = off for no number (adem help settings).");
    private static final Text AIM_ALL = new Text("elke dag", "every day");
    private static final Text AIM_ONE = new Text("1 van de {1} dagen", "1 day in {1}");
    private static final Text AIM = new Text("{0} van de {1} dagen", "{0} days in {1}");
    private static final Text BREAK_OPEN = new Text(
            "Onderbreking sinds {0}. Beëindigen: adem log pause off",
            "On a break since {0}; adem log pause off ends it.");
    private static final Text BREAK_UNTIL =
            new Text("Onderbreking tot en met {0}.", "On a break up to and including {0}.");
    private static final Text TIGHT = new Text("hoe gespannen: {0}", "tightness: {0}");
    private static final Text TIGHT_HOW = new Text(
            "Hoe gespannen: van 0 tot 9, voor en na de sessie. Dit is de middelste waarde van minstens vijf keer.",
            "Tightness: from 0 to 9, before and after. This is the median of at least five sessions.");

    private final Printer printer;
    private final LogSummary summary;
    private final PracticeTitles titles;
    private final PageLines page;
    private final int width;

    /** An empty page. */
    public LogPage(Printer printer, LogSummary summary, PracticeTitles titles) {
        this.printer = printer;
        this.summary = summary;
        this.titles = titles;
        this.width = Math.min(WIDEST, printer.columns());
        this.page = new PageLines(printer.style(), width);
    }

    /** Where nothing is in the log: what will be there, and how one begins. */
    public String empty() {
        return page.paragraph(say(EMPTY)).paragraph(say(BEGIN)).text();
    }

    /**
     * The weeks from a day on, what was done most, and how regularly.
     *
     * @param since the day that was asked for; empty for four weeks
     * @param aim empty where no number is wanted
     * @param own true where the user chose the aim
     */
    public String weeks(Optional<LocalDate> since, Optional<Aim> aim, boolean own, List<DayRange> breaks) {
        LocalDate first = since.orElse(LogSummary.monday(summary.today()).minusWeeks(3));
        LogGrid grid = new LogGrid(printer, summary, first);
        heading(since).blank();
        grid.print(page, width);
        page.blank().paragraph(grid.legend());
        List<Tally> tallies = summary.tallies(first);
        if (!tallies.isEmpty()) {
            page.blank().heading(say(MOST_DONE));
            tallies(tallies.subList(0, Math.min(MOST, tallies.size())), false);
        }
        for (DayRange range : breaks) {
            if (range.contains(summary.today())) {
                page.blank()
                        .paragraph(say(
                                range.last().equals(LocalDate.MAX)
                                        ? BREAK_OPEN.with(DayText.brief(range.first()))
                                        : BREAK_UNTIL.with(DayText.brief(range.last()))));
            }
        }
        OptionalInt score = aim.isPresent() ? summary.regularity(aim.get()) : OptionalInt.empty();
        if (score.isPresent()) {
            page.blank()
                    .heading(say(REGULARITY.with(score.getAsInt())))
                    .paragraph(say(FORMULA.with(words(aim.get()))) + (own ? "" : " " + say(USUAL_AIM)));
        }
        return page.text();
    }

    private static Text words(Aim aim) {
        Text words = aim.times() == aim.days() ? AIM_ALL : aim.times() == 1 ? AIM_ONE : AIM;
        return words.with(aim.times(), aim.days());
    }

    private PageLines heading(Optional<LocalDate> since) {
        return page.heading(since.isEmpty() ? say(FOUR_WEEKS) : say(SINCE.with(DayText.full(since.get()))));
    }

    /** Each routine, or each pattern, with how often and how long. */
    public String practices(Optional<LocalDate> since, boolean routines) {
        LocalDate first = since.orElse(LogSummary.monday(summary.today()).minusWeeks(3));
        List<Tally> tallies = summary.tallies(first);
        tallies.removeIf(tally -> tally.practice().routine().isEmpty() == routines);
        heading(since).blank();
        if (tallies.isEmpty()) {
            return page.paragraph(say(NOTHING)).text();
        }
        boolean explained = false;
        for (Tally tally : tallies) {
            explained |= tally.tightness().isPresent();
        }
        tallies(tallies, true);
        if (explained) {
            page.blank().paragraph(say(TIGHT_HOW));
        }
        return page.text();
    }

    private void tallies(List<Tally> tallies, boolean tightness) {
        for (Tally tally : tallies) {
            StringBuilder words = new StringBuilder(say(tally.times() == 1 ? ONCE : TIMES.with(tally.times())))
                    .append(", ")
                    .append(say(MINUTES.with(minutes(tally.done()))));
            if (tightness && tally.tightness().isPresent()) {
                words.append("; ")
                        .append(say(TIGHT.with(tightness(tally.tightness().get()))));
            }
            page.field(0, COLUMN, say(titles.of(tally.practice())), words.toString());
        }
    }

    private Text tightness(Tally.Tightness tightness) {
        String arrow = printer.unicode() ? "→" : "->";
        return Text.same("{0} {1} {2}").with(number(tightness.before()), arrow, number(tightness.after()));
    }

    /** A whole number, or one and a half. */
    private static Text number(double number) {
        int whole = (int) number;
        return number == whole ? Text.same(String.valueOf(whole)) : new Text(whole + ",5", whole + ".5");
    }

    /** Each week in which something was done, the latest last. */
    public String byWeek(Optional<LocalDate> since) {
        LocalDate first = since.orElse(LogSummary.monday(summary.today()).minusWeeks(3));
        heading(since).blank();
        boolean any = false;
        for (LogWeek week : summary.weeks(first)) {
            if (week.sessions() > 0) {
                any = true;
                Text sessions = week.sessions() == 1 ? ONE_SESSION : SESSIONS.with(week.sessions());
                Text days = week.practised() == 1 ? ON_ONE_DAY : ON_DAYS.with(week.practised());
                Text range = DayText.range(week.monday(), week.monday().plusDays(6));
                boolean other =
                        week.monday().plusDays(6).getYear() != summary.today().getYear();
                page.field(
                        0,
                        COLUMN,
                        say(range) + (other ? " " + week.monday().plusDays(6).getYear() : ""),
                        say(MINUTES.with(minutes(week.done()))) + ", " + say(sessions) + " " + say(days));
            }
        }
        return any ? page.text() : page.paragraph(say(NOTHING)).text();
    }

    /** Whole minutes, the nearest; what is less than one is one, because it was done. */
    static long minutes(Duration done) {
        return Math.max(1, (done.toSeconds() + 30) / 60);
    }

    private String say(Text text) {
        return printer.say(text);
    }
}
