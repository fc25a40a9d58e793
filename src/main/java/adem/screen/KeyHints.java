package adem.screen;

import adem.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Tells which keys there are: in one line, or each with what it does. Pure. */
final class KeyHints {

    private final Look look;
    private final Palette palette;

    KeyHints(Look look, Palette palette) {
        this.look = look;
        this.palette = palette;
    }

    /**
     * The fullest line that fits.
     *
     * @param steps true where steps are numbered, so that keys go from step to step
     */
    AttributedString line(int width, boolean steps) {
        String[][] keys = {
            {say(Phrase.KEY_SPACE), say(Phrase.KEYS_PAUSE)},
            {arrows(), say(steps ? Phrase.KEYS_STEP : Phrase.KEYS_BREATH)},
            {"+ -", say(steps ? Phrase.KEYS_LENGTH : Phrase.KEYS_MORE)},
            {"?", say(Phrase.KEYS_HELP)},
            {"q", say(Phrase.KEYS_STOP)}
        };
        AttributedString full = line(keys, true);
        return full.columnLength() <= width ? full : line(keys, false);
    }

    private AttributedString line(String[][] keys, boolean named) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (String[] key : keys) {
            line.append(line.length() == 0 ? "" : "   ").styled(palette.plain(), key[0]);
            if (named) {
                line.append(' ').styled(palette.quiet(), key[1]);
            }
        }
        return line.toAttributedString();
    }

    /** A line for each key. */
    List<AttributedString> help(boolean steps) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(row(say(Phrase.KEY_SPACE), Phrase.HELP_PAUSE));
        if (steps) {
            lines.add(row("Enter", Phrase.HELP_READY));
        }
        lines.add(row(arrows(), steps ? Phrase.HELP_STEP : Phrase.HELP_JUMP));
        lines.add(row("+ -", steps ? Phrase.HELP_LENGTH : Phrase.HELP_MORE));
        lines.add(row("?", Phrase.HELP_HELP));
        lines.add(row("q", Phrase.HELP_STOP));
        return lines;
    }

    private AttributedString row(String key, Phrase what) {
        return new AttributedStringBuilder()
                .styled(palette.strong(), key + " ".repeat(Math.max(1, 8 - key.length())))
                .append(say(what))
                .toAttributedString();
    }

    private String arrows() {
        return look.unicode() ? "← →" : "< >";
    }

    private String say(Phrase phrase) {
        return look.say(phrase.text());
    }
}
