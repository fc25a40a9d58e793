package adem.screen;

import adem.breath.Pace;
import adem.language.Amounts;
import adem.session.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Composes the picture for one size of screen. Pure: the same view gives the same lines. */
final class Layout {

    /** Below this there is no room for the hill. */
    private static final int ROOMY_ROWS = 12;

    private static final int ROOMY_COLUMNS = 30;
    private static final int WIDEST = 96;
    private static final int HIGHEST_HILL = 16;
    private static final int LOWEST_HILL = 2;

    private final int columns;
    private final int rows;
    private final Look look;
    private final Palette palette;
    private final KeyHints keys;

    // Kept from picture to picture, because most of it stays the same: the words for a second, the hill for good.
    private List<Object> beat;
    private List<AttributedString> words;
    private Curve hill;
    private int hillTop;

    Layout(int columns, int rows, Look look, Palette palette) {
        this.columns = columns;
        this.rows = rows;
        this.look = look;
        this.palette = palette;
        this.keys = new KeyHints(look, palette);
    }

    /** The picture: as many lines as there are rows, none wider than the screen. */
    List<AttributedString> compose(View view) {
        List<Object> now = beat(view);
        if (!now.equals(beat)) {
            beat = now;
            words = words(view);
        }
        List<AttributedString> lines = new ArrayList<>(words);
        if (hillTop > 0) {
            Moment shown = view.shown();
            List<AttributedString> drawn =
                    shown.phase() == null ? hill.ahead() : hill.at(shown.phase(), shown.progress());
            for (int i = 0; i < drawn.size(); i++) {
                lines.set(hillTop + i, drawn.get(i));
            }
        }
        return lines;
    }

    /** What the words depend on. Not a record: linking its equals would make the first picture late. */
    private List<Object> beat(View view) {
        Moment shown = view.shown();
        return List.of(
                shown.timeline().length(), // Longer and shorter change it.
                shown.index(),
                shown.elapsed().getSeconds(),
                Amounts.clock(shown.left()),
                filled(view),
                view.paused(),
                view.waiting(),
                view.help());
    }

    /** Everything but the hill, for which it leaves a gap at {@link #hillTop}. */
    private List<AttributedString> words(View view) {
        hillTop = 0;
        Captions captions = new Captions(view, look);
        boolean roomy = rows >= ROOMY_ROWS && columns >= ROOMY_COLUMNS;
        List<AttributedString> lines = roomy ? roomy(view, captions) : tight(view, captions);
        List<AttributedString> fitted = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            AttributedString line = row < lines.size() ? lines.get(row) : AttributedString.EMPTY;
            fitted.add(line.columnLength() > columns ? line.columnSubSequence(0, columns) : line);
        }
        return fitted;
    }

    private List<AttributedString> roomy(View view, Captions captions) {
        boolean airy = rows >= 18;
        List<AttributedString> lines = new ArrayList<>();
        if (airy) {
            lines.add(AttributedString.EMPTY);
        }
        lines.add(ends(captions.title(), captions.corner(), palette.strong()));
        int middle = rows - lines.size() - (airy ? 5 : 4);
        lines.addAll(view.help() ? block(help(captions), middle) : middle(view, captions, lines.size(), middle));
        lines.add(ends(captions.below(), captions.left(), palette.plain()));
        lines.add(centred(bar(view)));
        lines.add(AttributedString.EMPTY);
        lines.add(centred(keys.line(width(), captions.numbered())));
        return lines;
    }

    /** A gap for the hill and, beneath it, what to do. */
    private List<AttributedString> middle(View view, Captions captions, int top, int available) {
        List<AttributedString> lines = new ArrayList<>();
        if (!captions.stepTitle().isEmpty()) {
            lines.add(centred(new AttributedString(captions.stepTitle(), palette.strong())));
            captions.instruction(textWidth()).forEach(line -> lines.add(centred(new AttributedString(line))));
            lines.add(AttributedString.EMPTY);
        }
        if (!captions.head().isEmpty()) {
            lines.add(centred(head(view, captions)));
        }
        if (!captions.cue().isEmpty()) {
            lines.add(centred(new AttributedString(captions.cue())));
        }
        lines.add(centred(quiet(captions.count())));
        if (!captions.breathOfStep().isEmpty()) {
            lines.add(centred(quiet(captions.breathOfStep())));
        }
        captions.cautions(textWidth()).forEach(caution -> lines.add(centred(quiet(caution))));
        if (captions.numbered()) {
            lines.add(AttributedString.EMPTY);
        }
        captions.notices(captions.numbered() ? textWidth() : width())
                .forEach(notice -> lines.add(centred(quiet(notice))));
        int height = Math.min(HIGHEST_HILL, available - lines.size() - 2);
        Optional<Pace> pace = view.moment().pace();
        if (height < LOWEST_HILL || pace.isEmpty()) {
            return filled(lines, available);
        }
        if (hill == null || !hill.draws(pace.get(), height)) {
            int wide = Math.min(width() * 5 / 6, columns - 6);
            hill = new Curve(pace.get(), (columns - wide) / 2, wide, height, look, palette);
        }
        lines.addAll(0, Collections.nCopies(height + 1, AttributedString.EMPTY));
        hillTop = top + (available - lines.size()) / 2;
        return filled(lines, available);
    }

    /** The keys, and what more there is to know about the step. */
    private List<AttributedString> help(Captions captions) {
        List<AttributedString> lines = new ArrayList<>();
        captions.more(textWidth()).forEach(line -> lines.add(new AttributedString(line)));
        if (!lines.isEmpty()) {
            lines.add(AttributedString.EMPTY);
        }
        lines.addAll(keys.help(captions.numbered()));
        return lines;
    }

    /** As wide as text reads well. */
    private int textWidth() {
        return Math.min(64, width());
    }

    /** For small screens: the words and how far, nothing else. */
    private List<AttributedString> tight(View view, Captions captions) {
        if (view.help()) {
            return help(captions);
        }
        List<AttributedString> lines = new ArrayList<>();
        AttributedString head = captions.head().isEmpty()
                ? new AttributedString(captions.stepTitle(), palette.strong())
                : head(view, captions);
        lines.add(new AttributedStringBuilder()
                .append(head)
                .append("  ")
                .append(quiet(captions.count()))
                .toAttributedString());
        if (view.moment().phase() == null) {
            List<String> first = captions.numbered() ? captions.instruction(columns) : captions.notices(columns);
            first.stream().limit(Math.max(0, rows - 3)).forEach(line -> lines.add(new AttributedString(line)));
        } else if (rows >= 4) {
            lines.add(new AttributedString(captions.cue()));
        }
        lines.add(quiet(captions.small()));
        lines.add(bar(view));
        if (rows >= 7) {
            lines.add(AttributedString.EMPTY);
            lines.add(keys.line(columns, captions.numbered()));
        }
        return lines;
    }

    private AttributedString head(View view, Captions captions) {
        AttributedStyle style = view.paused()
                ? palette.strong()
                : palette.of(view.moment().phase()).bold();
        return new AttributedString(captions.head(), style);
    }

    private AttributedString quiet(String text) {
        return new AttributedString(text, palette.quiet());
    }

    private AttributedString bar(View view) {
        int full = filled(view);
        return new AttributedStringBuilder()
                .styled(palette.plain(), (look.unicode() ? "━" : "=").repeat(full))
                .styled(palette.quiet(), (look.unicode() ? "╌" : "-").repeat(width() - full))
                .toAttributedString();
    }

    private int filled(View view) {
        return (int) Math.round(view.shown().overall() * width());
    }

    private AttributedString ends(String left, String right, AttributedStyle style) {
        int gap = Math.max(1, width() - left.length() - right.length());
        return centred(new AttributedStringBuilder()
                .styled(style, left)
                .append(" ".repeat(gap))
                .append(quiet(right))
                .toAttributedString());
    }

    private int width() {
        return columns < ROOMY_COLUMNS ? columns : Math.min(WIDEST, columns - 4);
    }

    private AttributedString centred(AttributedString line) {
        int margin = Math.max(0, (columns - line.columnLength()) / 2);
        return new AttributedStringBuilder()
                .append(" ".repeat(margin))
                .append(line)
                .toAttributedString();
    }

    /** Lines that begin in one column, centred as one. */
    private List<AttributedString> block(List<AttributedString> lines, int height) {
        int widest =
                lines.stream().mapToInt(AttributedString::columnLength).max().orElse(0);
        List<AttributedString> moved = new ArrayList<>();
        for (AttributedString line : lines) {
            moved.add(new AttributedStringBuilder()
                    .append(" ".repeat(Math.max(0, (columns - widest) / 2)))
                    .append(line)
                    .toAttributedString());
        }
        return filled(moved, height);
    }

    /** So many lines, these in their middle. */
    private static List<AttributedString> filled(List<AttributedString> lines, int height) {
        List<AttributedString> filled = new ArrayList<>();
        for (int i = 0; i < (height - lines.size()) / 2; i++) {
            filled.add(AttributedString.EMPTY);
        }
        filled.addAll(lines);
        while (filled.size() < height) {
            filled.add(AttributedString.EMPTY);
        }
        return filled.subList(0, height);
    }
}
