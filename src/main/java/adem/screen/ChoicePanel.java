package adem.screen;

import adem.text.TextWidth;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A list to choose from: arrows move in it, letters make it shorter. */
final class ChoicePanel implements Panel<Integer> {

    /** Longer than between two letters of a word: a q that nothing follows leaves, one with more behind it is searched (ours). */
    static final Duration LAST_LETTER = Duration.ofMillis(700);

    /** More than any word. */
    private static final int LONGEST = 60;

    private static final String LEAVE = "q";

    private final ChoicePainter painter;
    private final ChoiceFilter filter;
    private String typed = "";
    private List<Integer> shown;
    /** The place of the cursor among what is shown. */
    private int cursor;

    ChoicePanel(ChoiceList list, DisplayOptions options) {
        this.painter = new ChoicePainter(list, options);
        this.filter = new ChoiceFilter(list.choices());
        this.shown = filter.matching("");
    }

    @Override
    public Duration patience() {
        return typed.equalsIgnoreCase(LEAVE) ? LAST_LETTER : Panel.super.patience();
    }

    @Override
    public Optional<Reply<Integer>> press(TypedKey key, Duration silence) {
        if (key instanceof TypedKey.Sign sign) {
            type(sign.text());
            return Optional.empty();
        }
        return press((TypedKey.Named) key, silence);
    }

    private Optional<Reply<Integer>> press(TypedKey.Named key, Duration silence) {
        boolean leaves = typed.equalsIgnoreCase(LEAVE) && silence.compareTo(LAST_LETTER) >= 0;
        switch (key) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-painter.page());
            case PAGE_DOWN -> move(painter.page());
            case FIRST -> move(-shown.size());
            case LAST -> move(shown.size());
            case BACKSPACE -> search(shorter(typed));
            case ENTER -> {
                if (!shown.isEmpty()) {
                    return Optional.of(Reply.of(shown.get(cursor)));
                }
            }
            case ESCAPE -> {
                if (typed.isEmpty()) {
                    return Optional.of(Reply.none(Reply.Ending.LEFT));
                }
                search("");
            }
            default -> {
                return leaves ? Optional.of(Reply.none(Reply.Ending.LEFT)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void type(String text) {
        if (TextWidth.columns(typed) < LONGEST && !(typed.isEmpty() && text.equals(" "))) {
            search(typed + text);
        }
    }

    private static String shorter(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    /** What is being looked at stays under the cursor when the search is given up; while it is typed, the best match is. */
    private void search(String words) {
        Integer under = shown.isEmpty() ? null : shown.get(cursor);
        typed = words;
        shown = filter.matching(words);
        cursor = words.isEmpty() && under != null ? shown.indexOf(under) : 0;
    }

    private void move(int by) {
        cursor = Math.max(0, Math.min(shown.size() - 1, cursor + by));
    }

    @Override
    public void paint(Canvas canvas, Palette palette) {
        painter.paint(canvas, palette, typed, shown, cursor);
    }
}
