package adem.cli;

import adem.breath.Breaths;
import adem.breath.PaceFormat;
import adem.breath.Pattern;
import adem.breath.Patterns;
import adem.language.Amounts;
import adem.language.Phrase;
import adem.language.Text;
import adem.screen.Wrap;
import java.util.Optional;

/** What {@code adem breathe --list} prints. */
final class PatternList {

    private static final Text ROUTE =
            new Text("in door je {0}, uit door je {1}", "in through the {0}, out through the {1}");
    private static final Text ALSO = new Text("ook", "also");
    private static final String INDENT = " ".repeat(13);
    private static final int WIDTH = 80 - 13;

    private PatternList() {}

    static String of(Context context) {
        Style style = new Style(context.colour());
        StringBuilder list = new StringBuilder();
        for (Pattern pattern : Patterns.all()) {
            Breaths breaths = Breaths.of(pattern, Optional.empty(), pattern.breaths());
            list.append(style.strong(Printable.padded(pattern.id(), 13)))
                    .append(Printable.padded(context.say(PaceFormat.text(pattern.pace())), 9))
                    .append(Printable.padded(context.say(Phrase.breaths(pattern.breaths())), 17))
                    .append(Printable.padded(Amounts.clock(breaths.total()), 7))
                    .append(context.say(pattern.title()))
                    .append('\n');
            quiet(
                    list,
                    style,
                    context.say(ROUTE.with(
                            pattern.in().airway().word(), pattern.out().airway().word())));
            quiet(list, style, context.say(pattern.origin()));
            quiet(list, style, context.say(ALSO) + ": " + String.join(", ", pattern.aliases()));
            for (String line : Wrap.words(pattern.caution().map(context::say).orElse(""), WIDTH)) {
                list.append(line.isEmpty() ? "" : INDENT + line + "\n");
            }
            list.append('\n');
        }
        return list.toString();
    }

    private static void quiet(StringBuilder list, Style style, String line) {
        list.append(INDENT).append(style.quiet(line)).append('\n');
    }
}
