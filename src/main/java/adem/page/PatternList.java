package adem.page;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.breath.PaceFormat;
import adem.session.SessionText;
import adem.text.LineWrap;
import adem.text.Text;
import adem.text.TextWidth;
import adem.text.TimeFormat;
import java.util.Optional;

/** What {@code adem breathe --list} prints. */
public final class PatternList {

    private static final Text ROUTE =
            new Text("in door je {0}, uit door je {1}", "in through the {0}, out through the {1}");
    private static final Text ALSO = new Text("ook", "also");
    private static final String INDENT = " ".repeat(13);
    private static final int WIDTH = 80 - 13;

    private PatternList() {}

    public static String of(Printer printer) {
        PrintStyle style = printer.style();
        StringBuilder list = new StringBuilder();
        for (BreathPattern pattern : BreathPatterns.all()) {
            Breaths breaths = Breaths.of(pattern, Optional.empty(), pattern.breaths());
            list.append(style.strong(TextWidth.padded(pattern.id(), 13)))
                    .append(TextWidth.padded(printer.say(PaceFormat.text(pattern.pace())), 9))
                    .append(TextWidth.padded(printer.say(SessionText.breaths(pattern.breaths())), 17))
                    .append(TextWidth.padded(TimeFormat.clock(breaths.total()), 7))
                    .append(printer.say(pattern.title()))
                    .append('\n');
            quiet(
                    list,
                    style,
                    printer.say(ROUTE.with(
                            pattern.in().airway().word(), pattern.out().airway().word())));
            quiet(list, style, printer.say(pattern.origin()));
            quiet(list, style, printer.say(ALSO) + ": " + String.join(", ", pattern.aliases()));
            for (String line :
                    LineWrap.words(pattern.caution().map(printer::say).orElse(""), WIDTH)) {
                list.append(line.isEmpty() ? "" : INDENT + line + "\n");
            }
            list.append('\n');
        }
        return list.toString();
    }

    private static void quiet(StringBuilder list, PrintStyle style, String line) {
        list.append(INDENT).append(style.quiet(line)).append('\n');
    }
}
