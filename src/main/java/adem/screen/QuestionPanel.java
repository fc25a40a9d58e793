package adem.screen;

import adem.breath.Phase;
import adem.screen.Question.AnswerKey;
import adem.screen.Question.Passage;
import adem.screen.Question.Weight;
import adem.text.LineWrap;
import adem.text.Text;
import adem.text.TextWidth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question, large and calm. A key counts only after a moment of silence: nobody answers a question that was not read by
 * keeping a key down, and of a word that is typed no letter in its midst is an answer.
 */
final class QuestionPanel implements Panel<String> {

    /** Longer than between two letters of a word, or until a key that is kept down repeats; shorter than reading takes (ours). */
    static final Duration SILENCE = Duration.ofMillis(500);

    private static final int WIDEST = 60;
    /** From here on there is room for more than the question and its keys. */
    private static final int ROOMY = 12;

    private static final Text MORE = new Text("verder", "more");

    private final Question question;
    private final DisplayOptions options;
    private boolean puzzled;
    /** The first line that is seen, how far that may go, and how many there are at once. */
    private int top;

    private int most;
    private int page = 1;

    QuestionPanel(Question question, DisplayOptions options) {
        this.question = question;
        this.options = options;
    }

    @Override
    public Optional<Reply<String>> press(TypedKey key, Duration silence) {
        if (key == TypedKey.Named.NOTHING || moves(key)) {
            return Optional.empty();
        }
        if (silence.compareTo(SILENCE) >= 0) {
            if (isLeave(key)) {
                return Optional.of(Reply.none(Reply.Ending.LEFT));
            }
            for (AnswerKey answer : question.answers()) {
                if (answer.hears(key)) {
                    return Optional.of(Reply.of(answer.shown()));
                }
            }
        }
        puzzled = true;
        return Optional.empty();
    }

    private static boolean isLeave(TypedKey key) {
        return key == TypedKey.Named.ESCAPE
                || key instanceof TypedKey.Sign sign && sign.text().equalsIgnoreCase("q");
    }

    private boolean moves(TypedKey key) {
        int by = 0;
        if (key instanceof TypedKey.Named named) {
            by = switch (named) {
                case UP -> -1;
                case DOWN -> 1;
                case PAGE_UP -> -page;
                case PAGE_DOWN -> page;
                default -> 0;
            };
        }
        top = Math.max(0, Math.min(most, top + by));
        return by != 0;
    }

    @Override
    public void paint(Canvas canvas, Palette palette) {
        Corners corners = new Corners(canvas.columns());
        int width = Math.min(WIDEST, corners.width());
        boolean roomy = canvas.rows() >= ROOMY;
        int from = roomy ? head(canvas, corners, palette) : 0;
        List<Line> lines = lines(width, palette, roomy, roomy);
        List<Line> foot = foot(corners.width(), palette, roomy, false);
        addHint(foot, canvas, corners, palette);
        if (lines.size() > canvas.rows() - foot.size() - from) {
            // The keys stay where they are seen, and the words move.
            lines = lines(width, palette, false, roomy);
            foot = foot(corners.width(), palette, false, false);
            if (lines.size() > canvas.rows() - foot.size() - from) {
                foot = foot(corners.width(), palette, false, true);
            }
            addHint(foot, canvas, corners, palette);
        }
        int room = Math.max(1, canvas.rows() - foot.size() - from);
        most = Math.max(0, lines.size() - room);
        page = Math.max(1, room - 1);
        top = Math.min(top, most);
        int first = from + Math.max(0, room - lines.size()) / 3;
        for (int i = 0; i < room && top + i < lines.size(); i++) {
            lines.get(top + i).write(canvas, corners.left(), first + i);
        }
        for (int i = 0; i < foot.size(); i++) {
            foot.get(i).write(canvas, corners.left(), canvas.rows() - foot.size() + i);
        }
    }

    /** What it belongs to, and how far it is; the row from which there is room. */
    private int head(Canvas canvas, Corners corners, Palette palette) {
        int row = Corners.isAiry(canvas.rows()) ? 1 : 0;
        int wide = TextWidth.columns(question.corner());
        canvas.text(corners.left() + corners.width() - wide, row, question.corner(), palette.quiet());
        for (String title : LineWrap.words(question.title(), Math.max(1, corners.width() - wide - 2))) {
            canvas.text(corners.left(), row++, title, palette.plain());
        }
        if (wide > 0) {
            Style style = new Style(palette.light(Phase.INHALE), false);
            new Beads(options, palette)
                    .line(question.done(), corners.width(), style)
                    .write(canvas, corners.left(), row++);
        }
        return row + 1;
    }

    /**
     * The words.
     *
     * @param keyed true to have the keys beneath what they answer
     * @param headed true where the head tells how far it is
     */
    private List<Line> lines(int width, Palette palette, boolean keyed, boolean headed) {
        List<Line> lines = new ArrayList<>();
        if (!headed && !question.corner().isEmpty()) {
            lines.add(Line.of(question.corner(), palette.quiet()));
        }
        for (Passage passage : question.words()) {
            if (keyed && !lines.isEmpty()) {
                lines.add(Line.EMPTY);
            }
            lines.addAll(Line.of(LineWrap.words(passage.text(), width), style(passage.weight(), palette)));
            if (keyed && passage.weight() == Weight.STRONG) {
                lines.add(Line.EMPTY);
                for (AnswerKey answer : question.answers()) {
                    lines.add(Line.of("  " + TextWidth.padded(answer.shown(), 4), key(palette))
                            .and(answer.name(), palette.plain()));
                }
            }
        }
        return lines;
    }

    private static Style key(Palette palette) {
        return palette.of(Phase.INHALE);
    }

    private static Style style(Weight weight, Palette palette) {
        return switch (weight) {
            case PLAIN -> palette.plain();
            case STRONG -> palette.strong();
            case QUIET -> palette.quiet();
            case CARE -> palette.care().strong();
        };
    }

    /** Says above the keys that what was pressed is no answer, where the question stays to be seen. */
    private void addHint(List<Line> foot, Canvas canvas, Corners corners, Palette palette) {
        if (canvas.rows() >= ROOMY) {
            List<String> hint = puzzled ? LineWrap.words(question.again(), corners.width()) : List.of("");
            foot.addAll(0, Line.of(hint, palette.care()));
        }
    }

    /**
     * What can be pressed.
     *
     * @param keyed true where the answers stand beneath the question already
     * @param more true where there is more than can be seen
     */
    private List<Line> foot(int width, Palette palette, boolean keyed, boolean more) {
        List<String[]> keys = new ArrayList<>();
        if (!keyed) {
            question.answers().forEach(answer -> keys.add(new String[] {answer.shown(), answer.name()}));
        }
        keys.add(new String[] {"q", question.leave()});
        if (more) {
            keys.add(new String[] {options.unicode() ? "↓" : "Down", options.say(MORE)});
        }
        return KeyRow.lines(keys, width, palette);
    }
}
