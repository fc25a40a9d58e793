package adem.screen;

import adem.breath.Phase;
import adem.screen.figure.Rgb;
import adem.session.Moment;
import adem.text.TextWidth;

/** What to do now, and for how long: a word and a number to be read from afar, and what comes then. Pure. */
final class NowBlock implements Block {

    /** What comes then brightens so long before it comes, in seconds (ours). */
    private static final double BRIGHTENS = 1.2;

    private static final int GAP = 3;

    private final Scene view;
    private final Captions captions;
    private final boolean large;
    private final Palette palette;

    /** @param large true for a number three rows high */
    NowBlock(Scene view, Captions captions, boolean large, Palette palette) {
        this.view = view;
        this.captions = captions;
        this.large = large && captions.count().length() <= 3;
        this.palette = palette;
    }

    @Override
    public int rows() {
        return large ? 3 : 1;
    }

    /** How many columns it takes. */
    int columns() {
        int word = TextWidth.columns(captions.head());
        int then = TextWidth.columns(captions.then());
        return word + number() + (then == 0 ? 0 : GAP + then);
    }

    private int number() {
        String count = captions.count();
        return count.isEmpty() ? 0 : GAP + (large ? Digits.columns(count) : count.length());
    }

    /** Where it begins so that the number stands still in the middle, whatever the words are; words alone are in the middle. */
    int columnFor(int middle) {
        if (captions.count().isEmpty()) {
            return middle - columns() / 2;
        }
        return middle - TextWidth.columns(captions.head()) - GAP - 1;
    }

    @Override
    public void paint(Canvas canvas, int column, int row) {
        Style style = style();
        int middle = row + (large ? 1 : 0);
        int at = canvas.text(column, middle, captions.head(), style);
        String count = captions.count();
        if (!count.isEmpty()) {
            if (large) {
                new Digits(count, style).paint(canvas, at + GAP, row);
            } else {
                canvas.text(at + GAP, middle, count, style);
            }
            at += number();
        }
        canvas.text(at + GAP, middle, captions.then(), then());
    }

    private Style style() {
        Moment moment = view.moment();
        boolean guided = moment.segment().number() > 0 && !view.stands();
        return guided ? palette.of(Stretch.phase(moment.segment())) : palette.strong();
    }

    /** Dim, and brighter just before it comes. */
    private Style then() {
        Style quiet = palette.quiet();
        double left = view.moment().remaining().toNanos() / 1e9;
        Phase next = Stretch.next(view.moment()).map(Stretch::phase).orElse(Phase.INHALE);
        Style bright = palette.ahead(next);
        // Between two of 256 colours lie others, which cannot all be read.
        boolean mixes = palette.depth() == Depth.FULL && quiet.ink() >= 0 && bright.ink() >= 0;
        if (!mixes) {
            return left < BRIGHTENS ? bright : quiet;
        }
        double part = Math.max(0, 1 - left / BRIGHTENS);
        return new Style(Rgb.mix(quiet.ink(), bright.ink(), Math.round(part * 6) / 6.0), false);
    }
}
