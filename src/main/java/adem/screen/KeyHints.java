package adem.screen;

import adem.session.SessionText;
import adem.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Tells which keys there are: in one line, or each with what it does. Pure. */
final class KeyHints {

    private final DisplayOptions options;
    private final Palette palette;

    KeyHints(DisplayOptions options, Palette palette) {
        this.options = options;
        this.palette = palette;
    }

    /**
     * The fullest line that fits. At a step that waits to be ready Enter comes first, and stands where its length would.
     *
     * @param steps true where steps are numbered, so that keys go from step to step
     */
    Line line(int width, boolean steps, Scene view) {
        boolean open = view.moment().mayGoOn();
        List<String[]> keys = new ArrayList<>();
        if (open) {
            keys.add(key("Enter", SessionText.KEYS_READY));
        }
        keys.add(key(say(SessionText.KEY_SPACE), SessionText.KEYS_PAUSE));
        keys.add(key(arrows(), steps ? SessionText.KEYS_STEP : SessionText.KEYS_BREATH));
        if (!open && !hasNoLength(view)) {
            keys.add(key("+ -", steps ? SessionText.KEYS_LENGTH : SessionText.KEYS_MORE));
        }
        if (options.sound()) {
            keys.add(key("m", view.muted() ? SessionText.KEYS_LOUD : SessionText.KEYS_MUTE));
        }
        keys.add(key("?", SessionText.KEYS_HELP));
        keys.add(key("q", SessionText.KEYS_STOP));
        Line full = line(keys, true);
        return full.columns() <= width ? full : line(keys, false);
    }

    private static boolean hasNoLength(Scene view) {
        return view.moment().timeline().info().until().isPresent();
    }

    private String[] key(String key, SessionText name) {
        return new String[] {key, say(name)};
    }

    private Line line(List<String[]> keys, boolean named) {
        Line line = Line.EMPTY;
        for (String[] key : keys) {
            line = line.and(line.isEmpty() ? "" : "   ", palette.plain()).and(key[0], palette.plain());
            line = named ? line.and(" " + key[1], palette.quiet()) : line;
        }
        return line;
    }

    /** A line for each key. */
    List<Line> help(boolean steps, Scene view) {
        List<Line> lines = new ArrayList<>();
        lines.add(row(say(SessionText.KEY_SPACE), SessionText.HELP_PAUSE));
        if (steps) {
            lines.add(row("Enter", SessionText.HELP_READY));
        }
        lines.add(row(arrows(), steps ? SessionText.HELP_STEP : SessionText.HELP_JUMP));
        if (!hasNoLength(view)) {
            lines.add(row("+ -", steps ? SessionText.HELP_LENGTH : SessionText.HELP_MORE));
        }
        if (options.sound()) {
            lines.add(row("m", SessionText.HELP_MUTE));
        }
        lines.add(row("?", SessionText.HELP_HELP));
        lines.add(row("Ctrl-L", SessionText.HELP_REPAINT));
        lines.add(row("q", SessionText.HELP_STOP));
        return lines;
    }

    private Line row(String key, SessionText what) {
        return Line.of(TextWidth.padded(key, 8), palette.strong()).and(say(what), palette.plain());
    }

    private String arrows() {
        return options.unicode() ? "← →" : "< >";
    }

    private String say(SessionText phrase) {
        return options.say(phrase.text());
    }
}
