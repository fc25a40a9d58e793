package adem.screen;

import adem.session.Moment;
import adem.session.MomentText;
import adem.session.SessionText;
import adem.text.LineWrap;
import adem.text.Text;
import adem.text.TextWidth;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words of a picture, in one language. Pure. */
final class Captions {

    private final Scene view;
    private final Moment moment;
    private final DisplayOptions options;

    Captions(Scene view, DisplayOptions options) {
        this.view = view;
        this.moment = view.moment();
        this.options = options;
    }

    String title() {
        return options.say(moment.timeline().info().title());
    }

    /** {@code step 2 of 8}, or {@code 4 s in, 6 s out} while a breath is to come; shorter where the title leaves no room. */
    String corner(int width) {
        String full = numbered()
                ? options.say(MomentText.step(moment))
                : moment.pace().map(pace -> options.say(MomentText.pace(pace))).orElse("");
        if (TextWidth.columns(title()) + 2 + TextWidth.columns(full) <= width) {
            return full;
        }
        int step = moment.segment().step() + 1;
        return numbered() ? step + "/" + moment.timeline().steps().size() : "";
    }

    /** What the step asks; empty where the words below say it all. */
    List<String> instruction(int width) {
        return numbered() ? LineWrap.words(options.say(moment.step().text().instruction()), width) : List.of();
    }

    /** The step's title in lines, none where steps are not numbered. */
    List<String> stepTitle(int width) {
        return numbered() ? LineWrap.words(stepTitle(), width) : List.of();
    }

    /** The step's title, where steps are numbered. */
    String stepTitle() {
        return numbered() ? options.say(moment.step().text().title()) : "";
    }

    /** What to be careful with in this step. */
    List<String> caution(int width) {
        return moment.step()
                .text()
                .caution()
                .map(caution -> LineWrap.words(options.say(caution), width))
                .orElse(List.of());
    }

    /** The stop rule, to stay as long as the routine does. */
    List<String> stop(int width) {
        return moment.timeline()
                .info()
                .stop()
                .map(stop -> LineWrap.words(options.say(stop), width))
                .orElse(List.of());
    }

    /** What the step asks, what to be careful with, and the stop rule. */
    List<String> whole(int width) {
        List<String> lines = new ArrayList<>(instruction(width));
        lines.addAll(caution(width));
        lines.addAll(stop(width));
        return lines;
    }

    /** All there is to know about the step and beforehand, a paragraph each: also what there may have been no room for. */
    List<List<String>> behindHelp(int width) {
        List<List<String>> paragraphs = new ArrayList<>();
        moment.step().text().more().ifPresent(more -> paragraphs.add(LineWrap.words(options.say(more), width)));
        paragraphs.add(instruction(width));
        paragraphs.add(caution(width));
        paragraphs.add(stop(width));
        paragraphs.addAll(noticed(width));
        paragraphs.removeIf(List::isEmpty);
        return paragraphs;
    }

    /** The word for what is done now; empty where the step's title says it. */
    String head() {
        if (view.paused()) {
            return options.say(SessionText.PAUSED.text());
        }
        if (view.resuming()) {
            return options.say(SessionText.GOING_ON.text());
        }
        if (moment.isExplained()) {
            return options.say(SessionText.GET_READY.text());
        }
        if (numbered() && moment.segment().isOpen()) {
            return options.say(SessionText.READY_WAIT.text());
        }
        return numbered() && !isGuided() ? "" : options.say(MomentText.head(moment));
    }

    /** How to do it; only while it is new, as it is said once and not ten times. */
    List<String> cue(int width) {
        if (view.paused()) {
            return LineWrap.words(options.say(SessionText.PAUSED_HOW.text()), width);
        }
        boolean told =
                moment.segment().number() > 1 || numbered() && moment.phase().isEmpty();
        return told ? List.of() : LineWrap.words(options.say(MomentText.cue(moment)), width);
    }

    /** Whole seconds to the end of what is done now; empty where nobody counts them. */
    String count() {
        if (view.resuming()) {
            return seconds(view.untilGoingOn());
        }
        boolean counts = !view.paused() && (isGuided() || moment.isExplained() || !numbered() && moment.index() == 0);
        return options.count() && !view.waiting() && counts ? seconds(moment.remaining()) : "";
    }

    /** How long a step lasts yet, or which of its repetitions; empty where a word and seconds tell more. */
    String timeOrNumber() {
        if (!options.count()
                || view.waiting()
                || view.resuming()
                || !numbered()
                || isGuided()
                || moment.isExplained()) {
            return "";
        }
        return moment.segment().number() > 0
                ? options.say(MomentText.number(moment))
                : moment.segment().isOpen() ? "" : TimeFormat.clock(moment.remaining());
    }

    /** {@code then out, 6}; empty where nothing follows. */
    String then() {
        return Stretch.next(moment)
                .filter(next -> isGuided() && !view.stands())
                .map(next ->
                        options.say(SessionText.THEN.with(options.say(next.name()), TimeFormat.seconds(next.length()))))
                .orElse("");
    }

    /** True where a word says what is done now: a phase, or a part of a repetition. */
    private boolean isGuided() {
        return MomentText.word(moment).isPresent();
    }

    /** Which breath of a step; empty where the foot of the picture tells it. */
    String breathOfStep() {
        return numbered() && isGuided() ? options.say(MomentText.number(moment)) : "";
    }

    /** True where steps are counted, not only breaths. */
    boolean numbered() {
        return moment.timeline().info().numbered();
    }

    private static String seconds(Duration length) {
        return String.valueOf(length.plusNanos(999_999_999).getSeconds());
    }

    /** What comes next; empty in the last step. */
    String next() {
        return options.say(MomentText.next(moment));
    }

    /** Which breath it is; empty where none is counted. */
    String breath() {
        return options.say(MomentText.number(moment));
    }

    /** Which breath it is, as short as can be; empty where none is counted. */
    String shortNumber() {
        int number = moment.segment().number();
        return number == 0
                ? ""
                : isOpenEnded()
                        ? String.valueOf(number)
                        : number + "/" + moment.step().count();
    }

    private boolean isOpenEnded() {
        return moment.timeline().info().until().isPresent();
    }

    /** How long is left, or until when. */
    String left() {
        if (isOpenEnded()) {
            return options.say(moment.timeline().info().until().get());
        }
        return options.say(SessionText.LEFT.with(TimeFormat.clock(moment.left())));
    }

    /** Count and time left, as short as can be. */
    String small() {
        if (isOpenEnded()) {
            return (shortNumber() + "  " + left()).strip();
        }
        String left = TimeFormat.clock(moment.left());
        int count = moment.step().count();
        return moment.segment().number() > 0 ? moment.segment().number() + "/" + count + "  " + left : left;
    }

    /** What to know beforehand; when the first breath is over the lines stay, empty, so that nothing jumps. */
    List<List<String>> notices(int width) {
        if (numbered()) {
            return moment.segment().step() == 0 ? noticed(width) : List.of();
        }
        boolean early = moment.segment().number() <= 1 && moment.pace().isPresent();
        List<List<String>> notices = noticed(width);
        return early
                ? notices
                : notices.stream()
                        .map(lines -> Collections.nCopies(lines.size(), ""))
                        .toList();
    }

    private List<List<String>> noticed(int width) {
        List<List<String>> notices = new ArrayList<>();
        for (Text notice : moment.timeline().info().notices()) {
            notices.add(LineWrap.words(options.say(notice), width));
        }
        return notices;
    }
}
