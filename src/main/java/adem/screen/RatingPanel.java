package adem.screen;

import adem.breath.Phase;
import adem.text.LineWrap;
import adem.text.TextWidth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question and the digits that answer it. Any other key leaves it, and so does silence: it keeps nobody waiting. */
final class RatingPanel implements Panel<Integer> {

    /** Enough to feel how it is; nobody who lies down with closed eyes waits long (ours). */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int DIGITS = 10;
    /** Between the beginnings of two digits: air, but one scale (ours). */
    private static final int WIDEST_STEP = 5;

    private static final int ROOMY = 12;

    private final Rating rating;

    RatingPanel(Rating rating) {
        this.rating = rating;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public Optional<Reply<Integer>> press(TypedKey key, Duration silence) {
        boolean pressed = key != TypedKey.Named.NOTHING;
        // What was pressed before it can have been seen was meant for something else.
        if (silence.compareTo(pressed ? QuestionPanel.SILENCE : PATIENCE) < 0) {
            return Optional.empty();
        }
        int number = key instanceof TypedKey.Sign sign ? Rating.number(sign.text()) : -1;
        return Optional.of(number < 0 ? Reply.none(Reply.Ending.LEFT) : Reply.of(number));
    }

    @Override
    public void paint(Canvas canvas, Palette palette) {
        Corners corners = new Corners(canvas.columns());
        int rows = canvas.rows();
        boolean roomy = rows >= ROOMY;
        int top = roomy && Corners.isAiry(rows) ? 1 : 0;
        if (roomy) {
            canvas.text(corners.left(), top, TextWidth.cut(rating.title(), corners.width()), palette.plain());
        }
        List<Line> lines =
                new ArrayList<>(Line.of(LineWrap.words(rating.question(), corners.width()), palette.strong()));
        if (roomy) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(scale(corners.width(), palette));
        List<Line> foot = Line.of(LineWrap.words(rating.skip(), corners.width()), palette.quiet());
        boolean fits = lines.size() + foot.size() <= rows;
        int from = roomy ? top + 2 + Math.max(0, rows - top - 2 - foot.size() - lines.size()) / 3 : 0;
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).write(canvas, corners.left(), from + i);
        }
        for (int i = 0; fits && i < foot.size(); i++) {
            foot.get(i).write(canvas, corners.left(), rows - foot.size() + i);
        }
    }

    /** The digits, and beneath the outer two what they mean. */
    private List<Line> scale(int width, Palette palette) {
        int step = Math.max(1, Math.min(WIDEST_STEP, (width - 1) / (DIGITS - 1)));
        StringBuilder digits = new StringBuilder();
        for (int digit = 0; digit < DIGITS; digit++) {
            digits.append(" ".repeat(digit == 0 ? 0 : step - 1)).append(digit);
        }
        int between = digits.length() - TextWidth.columns(rating.least()) - TextWidth.columns(rating.most());
        return List.of(
                Line.of(digits.toString(), palette.of(Phase.INHALE)),
                Line.of(rating.least() + " ".repeat(Math.max(1, between)) + rating.most(), palette.plain()));
    }
}
