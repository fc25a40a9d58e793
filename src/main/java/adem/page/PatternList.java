package adem.page;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.breath.PaceFormat;
import adem.session.SessionText;
import adem.text.Names;
import adem.text.Text;
import adem.text.TimeFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code adem breathe --list} prints. */
public final class PatternList {

    private static final Text ROUTE =
            new Text("in door de {0} en uit door de {1}", "in through the {0}, out through the {1}");
    private static final Text ALSO = new Text("ook", "also");
    private static final Text ARTICLES = new Text(
            "Wat de artikelen zijn, vertelt adem learn de vijf artikelen.",
            "What the articles are: adem learn the five articles.");
    private static final int GAP = 2;
    private static final int WIDEST = 80;

    private PatternList() {}

    /** Every pattern, with its length, its route, where its numbers come from and its caution. */
    public static String of(Printer printer) {
        PageLines list = new PageLines(printer.style(), Math.min(WIDEST, printer.columns()));
        int column = BreathPatterns.all().stream()
                .mapToInt(pattern -> name(pattern, printer).length() + GAP)
                .max()
                .orElse(GAP);
        for (BreathPattern pattern : BreathPatterns.all()) {
            String name = name(pattern, printer);
            List<String> others = new ArrayList<>(pattern.aliases());
            if (others.remove(name)) {
                others.add(0, pattern.id());
            }
            list.term(0, column, name, printer.say(pattern.title()));
            Breaths breaths = Breaths.of(pattern, Optional.empty(), pattern.breaths());
            String much = String.join(
                    ", ",
                    printer.say(PaceFormat.text(pattern.pace())),
                    printer.say(SessionText.breaths(pattern.breaths())),
                    TimeFormat.clock(breaths.total()));
            for (String line : List.of(
                    much,
                    printer.say(ROUTE.with(
                            pattern.in().airway().word(), pattern.out().airway().word())),
                    printer.say(pattern.origin()),
                    printer.say(ALSO) + ": " + String.join(", ", others))) {
                list.term(0, column, "", line);
            }
            pattern.cautions().forEach(caution -> list.term(0, column, "", printer.say(caution)));
            list.blank();
        }
        return list.paragraph(printer.say(ARTICLES)).text();
    }

    private static String name(BreathPattern pattern, Printer printer) {
        return printer.say(Names.of(pattern.id(), pattern.aliases()));
    }
}
