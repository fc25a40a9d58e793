package adem.screen;

import adem.screen.RowStack.Need;
import adem.screen.figure.FigureRenderer;
import adem.session.Moment;
import adem.session.MomentText;
import adem.session.SessionText;
import adem.text.TimeFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Composes the picture for one size of screen. Pure: the same view gives the same lines. */
final class Layout {

    /** Below this there is no room for the hill. */
    private static final int ROOMY_ROWS = 12;

    private static final int ROOMY_COLUMNS = 30;
    /** As wide as text reads well. */
    private static final int WIDEST_TEXT = 64;

    /** From here on a body that stands has its place beside the words. */
    private static final int BESIDE_COLUMNS = 72;

    private static final int BESIDE_ROWS = 10;

    private final int columns;
    private final int rows;
    private final DisplayOptions options;
    private final Palette palette;
    private final KeyHints keys;
    private final Alignment place;
    private final Alignment right;
    private final Artwork pictures;

    // Kept for a second, because most of it stays the same.
    private List<Object> beat;
    private List<AttributedString> words;
    /** What stands in the gap of the words, if anything does, and where. */
    private Picture picture;

    private int top;
    /** How many columns the picture has beside the words; 0 when it stands above them. */
    private int beside;

    Layout(int columns, int rows, DisplayOptions options, Palette palette, FigureRenderer figures) {
        this.columns = columns;
        this.rows = rows;
        this.options = options;
        this.palette = palette;
        this.keys = new KeyHints(options, palette);
        this.place = new Alignment(columns);
        this.right = new Alignment(columns, margin() + place.width() * 3 / 8);
        this.pictures = new Artwork(columns, options, palette, figures);
    }

    /** The picture: as many lines as there are rows, none wider than the screen. */
    List<AttributedString> compose(Scene view) {
        List<Object> now = beat(view);
        if (!now.equals(beat)) {
            beat = now;
            words = words(view);
        }
        List<AttributedString> lines = new ArrayList<>(words);
        if (picture != null) {
            List<AttributedString> drawn = picture.at(view.shown());
            for (int i = 0; i < drawn.size(); i++) {
                lines.set(top + i, beside == 0 ? drawn.get(i) : right.beside(drawn.get(i), words.get(top + i)));
            }
        }
        return lines;
    }

    /** What the words depend on. Not a record: linking its equals would make the first picture late. */
    private List<Object> beat(Scene view) {
        Moment shown = view.shown();
        return List.of(
                shown.timeline().length(), // Longer and shorter change it.
                shown.index(),
                shown.elapsed().getSeconds(),
                TimeFormat.clock(shown.left()),
                filled(view),
                view.paused(),
                view.waiting(),
                view.help(),
                view.muted(),
                view.notice());
    }

    /** Everything but the picture, for which it leaves a gap at {@link #top}. */
    private List<AttributedString> words(Scene view) {
        picture = null;
        Captions captions = new Captions(view, options);
        List<AttributedString> lines = isRoomy() ? roomy(view, captions) : tight(view, captions);
        List<AttributedString> fitted = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            AttributedString line = row < lines.size() ? lines.get(row) : AttributedString.EMPTY;
            fitted.add(line.columnLength() > columns ? line.columnSubSequence(0, columns) : line);
        }
        return fitted;
    }

    private List<AttributedString> roomy(Scene view, Captions captions) {
        List<AttributedString> lines = new ArrayList<>();
        if (isAiry()) {
            lines.add(AttributedString.EMPTY);
        }
        lines.add(place.ends(captions.title(), captions.corner(place.width()), palette.strong(), palette.quiet()));
        int middle = middleRows();
        lines.addAll(
                view.help() > 0
                        ? place.block(help(view, middle), middle)
                        : middle(view, captions, lines.size(), middle));
        lines.add(place.ends(captions.below(), captions.left(), palette.plain(), palette.quiet()));
        lines.add(place.centred(bar(view)));
        lines.add(place.centred(notice(view)));
        lines.add(place.centred(keys.line(place.width(), captions.numbered(), view)));
        return lines;
    }

    private int margin() {
        return (columns - place.width()) / 2;
    }

    private boolean isRoomy() {
        return rows >= ROOMY_ROWS && columns >= ROOMY_COLUMNS;
    }

    private boolean isAiry() {
        return rows >= 18;
    }

    /** The rows between the title and the foot. */
    private int middleRows() {
        return rows - (isAiry() ? 7 : 5);
    }

    /** What to do, and a gap for the picture above it or beside it. */
    private List<AttributedString> middle(Scene view, Captions captions, int top, int available) {
        boolean figure = pictures.hasFigure(view);
        boolean tall = figure && columns >= BESIDE_COLUMNS && available >= BESIDE_ROWS && pictures.isTall(view);
        AttributedString hint = new AttributedString(options.say(SessionText.REST_BEHIND_HELP.text()), palette.quiet());
        if (tall) {
            beside = right.left();
            picture = pictures.figure(margin(), beside - margin(), available - 1);
            this.top = top + (available - picture.rows()) / 2;
            return Alignment.filled(parts(view, captions, right).fit(available, right.centred(hint)), available);
        }
        beside = 0;
        int reserved = figure && available > 2 * Artwork.LOWEST_FIGURE ? Artwork.LOWEST_FIGURE + 1 : 0;
        List<AttributedString> lines = parts(view, captions, place).fit(available - reserved, place.centred(hint));
        int height = available - lines.size() - 2;
        picture = figure && height + 1 >= Artwork.LOWEST_FIGURE
                ? pictures.figure(0, columns, height)
                : pictures.hill(view, place.width(), height);
        if (picture == null) {
            return Alignment.filled(lines, available);
        }
        lines.addAll(0, Collections.nCopies(picture.rows() + 1, AttributedString.EMPTY));
        this.top = top + (available - lines.size()) / 2;
        return Alignment.filled(lines, available);
    }

    /** What to do, piece by piece, in this place. */
    private RowStack parts(Scene view, Captions captions, Alignment in) {
        RowStack parts = new RowStack();
        int width = Math.min(WIDEST_TEXT, in.width());
        boolean steps = captions.numbered();
        parts.add(Need.ALWAYS, in.centred(captions.stepTitle(in.width()), palette.strong()));
        parts.add(Need.MUCH, in.centred(captions.instruction(width), palette.plain()));
        if (steps) {
            parts.air();
        }
        parts.add(Need.ALWAYS, in.centred(head(view, captions)));
        parts.add(Need.MUCH, in.centred(captions.cue(in.width()), palette.plain()));
        // Kept when it is empty, so that nothing jumps.
        parts.add(Need.ALWAYS, List.of(in.centred(quiet(captions.count()))));
        parts.add(Need.MUCH, in.centred(quiet(captions.breathOfStep())));
        parts.add(Need.MUCH, in.centred(captions.caution(width), palette.quiet()));
        parts.add(Need.ALWAYS, in.centred(captions.stop(width), palette.quiet()));
        if (steps) {
            parts.air();
        }
        captions.notices(steps ? width : in.width())
                .forEach(notice -> parts.add(Need.LITTLE, in.centred(notice, palette.quiet())));
        return parts;
    }

    /** How many pages the help has on this screen, at least 1. */
    int helpPages(Scene view) {
        return Pages.of(helpText(view), helpRows()).size();
    }

    private List<AttributedString> help(Scene view, int height) {
        List<List<AttributedString>> pages = Pages.of(helpText(view), height);
        return pages.get(Math.min(view.help(), pages.size()) - 1);
    }

    private int helpRows() {
        return isRoomy() ? middleRows() : rows;
    }

    /** What more there is to know about the step, the keys, and all that the routine says to take care of. */
    private List<List<AttributedString>> helpText(Scene view) {
        Captions captions = new Captions(view, options);
        List<List<AttributedString>> paragraphs = new ArrayList<>();
        captions.behindHelp(Math.min(WIDEST_TEXT, place.width()))
                .forEach(paragraph -> paragraphs.add(Alignment.plain(paragraph)));
        paragraphs.add(Math.min(1, paragraphs.size()), keys.help(captions.numbered()));
        return paragraphs;
    }

    /** For small screens: the words and how far, nothing else. */
    private List<AttributedString> tight(Scene view, Captions captions) {
        if (view.help() > 0) {
            return help(view, rows);
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
        if (MomentText.word(view.moment()).isEmpty()) {
            List<String> first = captions.numbered()
                    ? captions.instruction(columns)
                    : captions.notices(columns).stream().flatMap(List::stream).toList();
            first.stream().limit(Math.max(0, rows - 3)).forEach(line -> lines.add(new AttributedString(line)));
        } else if (rows >= 4) {
            lines.addAll(Alignment.plain(captions.cue(columns)));
        }
        lines.add(quiet(captions.small()));
        lines.add(bar(view));
        if (rows >= 7) {
            lines.add(notice(view));
            lines.add(keys.line(columns, captions.numbered(), view));
        }
        return lines;
    }

    private AttributedString head(Scene view, Captions captions) {
        AttributedStyle style = view.paused()
                ? palette.strong()
                : view.moment()
                        .phase()
                        .map(palette::of)
                        .orElse(palette.strong())
                        .bold();
        return new AttributedString(captions.head(), style);
    }

    private AttributedString quiet(String text) {
        return new AttributedString(text, palette.quiet());
    }

    private AttributedString bar(Scene view) {
        int full = filled(view);
        return new AttributedStringBuilder()
                .styled(palette.plain(), (options.unicode() ? "━" : "=").repeat(full))
                .styled(palette.quiet(), (options.unicode() ? "╌" : "-").repeat(place.width() - full))
                .toAttributedString();
    }

    /** In a line of its own, which is there anyway. */
    private AttributedString notice(Scene view) {
        return new AttributedString(options.say(view.notice()), palette.plain());
    }

    private int filled(Scene view) {
        return (int) Math.round(view.shown().overall() * place.width());
    }
}
