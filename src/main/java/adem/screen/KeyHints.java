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
     * The fullest line that fits; a notice takes its place.
     *
     * @param steps true where steps are numbered, so that keys go from step to step
     */
    AttributedString line(int width, boolean steps, View view) {
        String notice = look.say(view.notice());
        if (!notice.isEmpty()) {
            return new AttributedString(notice, palette.plain());
        }
        List<String[]> keys = new ArrayList<>();
        keys.add(key(say(Phrase.KEY_SPACE), Phrase.KEYS_PAUSE));
        keys.add(key(arrows(), steps ? Phrase.KEYS_STEP : Phrase.KEYS_BREATH));
        keys.add(key("+ -", steps ? Phrase.KEYS_LENGTH : Phrase.KEYS_MORE));
        if (look.sound()) {
            keys.add(key("m", view.muted() ? Phrase.KEYS_LOUD : Phrase.KEYS_MUTE));
        }
        keys.add(key("?", Phrase.KEYS_HELP));
        keys.add(key("q", Phrase.KEYS_STOP));
        AttributedString full = line(keys, true);
        return full.columnLength() <= width ? full : line(keys, false);
    }

    private String[] key(String key, Phrase name) {
        return new String[] {key, say(name)};
    }

    private AttributedString line(List<String[]> keys, boolean named) {
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
        if (look.sound()) {
            lines.add(row("m", Phrase.HELP_MUTE));
        }
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
