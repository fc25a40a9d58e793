package adem.screen;

import adem.language.Amounts;
import adem.language.Phrase;
import adem.language.Text;
import adem.session.Moment;
import adem.session.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The words of a picture, in one language. Pure. */
final class Captions {

    private final View view;
    private final Moment moment;
    private final Look look;

    Captions(View view, Look look) {
        this.view = view;
        this.moment = view.shown();
        this.look = look;
    }

    String title() {
        return look.say(moment.timeline().heading().title());
    }

    /** {@code step 2 of 8}, or {@code 4 s in, 6 s out}; empty when no breath comes any more. */
    String corner() {
        return numbered()
                ? look.say(Wording.step(moment))
                : moment.pace().map(pace -> look.say(Wording.pace(pace))).orElse("");
    }

    /** What the step asks; empty where the words below say it all. */
    List<String> instruction(int width) {
        return numbered() ? Wrap.words(look.say(moment.step().guidance().instruction()), width) : List.of();
    }

    /** The step's title, where steps are numbered. */
    String stepTitle() {
        return numbered() ? look.say(moment.step().guidance().title()) : "";
    }

    /** Cautions and the stop rule, to stay as long as the step does. */
    List<String> cautions(int width) {
        List<String> lines = new ArrayList<>();
        moment.step().guidance().caution().ifPresent(caution -> lines.addAll(Wrap.words(look.say(caution), width)));
        moment.timeline().heading().stop().ifPresent(stop -> lines.addAll(Wrap.words(look.say(stop), width)));
        return lines;
    }

    /** What more there is to know about the step. */
    List<String> more(int width) {
        return moment.step()
                .guidance()
                .more()
                .map(more -> Wrap.words(look.say(more), width))
                .orElse(List.of());
    }

    /** The phase word, or what stands in its place; empty where the step's title says it. */
    String head() {
        if (view.paused()) {
            return look.say(Phrase.PAUSED.text());
        }
        return numbered() && moment.phase() == null ? "" : look.say(Wording.head(moment));
    }

    String cue() {
        if (view.paused()) {
            return look.say(Phrase.PAUSED_HOW.text());
        }
        if (numbered() && moment.phase() == null) {
            return moment.segment().isOpen() ? look.say(Phrase.READY_WAIT.text()) : "";
        }
        return look.say(Wording.cue(moment));
    }

    /** The time: counting up in a phase, down in what takes a while, standing in a hold. */
    String count() {
        Duration length = moment.segment().length();
        if (!look.count() || view.waiting()) {
            return "";
        }
        if (moment.phase() == null) {
            return numbered() ? timeOrNumber() : moment.index() == 0 ? seconds(moment.remaining()) : "";
        }
        return moment.phase().isHold()
                ? look.say(Wording.seconds(length))
                : look.say(Phrase.COUNT_OF.with(moment.elapsed().getSeconds() + 1, Amounts.seconds(length)));
    }

    private String timeOrNumber() {
        return moment.step().count() > 0 ? look.say(Wording.number(moment)) : Amounts.clock(moment.remaining());
    }

    /** Which breath of a step; empty where the foot of the picture tells it. */
    String breathOfStep() {
        return numbered() && moment.phase() != null ? look.say(Wording.number(moment)) : "";
    }

    /** True where steps are counted, not only breaths. */
    boolean numbered() {
        return moment.timeline().heading().numbered();
    }

    private static String seconds(Duration length) {
        return String.valueOf(length.plusNanos(999_999_999).getSeconds());
    }

    /** Which breath, or what comes next. */
    String below() {
        return look.say(numbered() ? Wording.next(moment) : Wording.number(moment));
    }

    String left() {
        return look.say(Phrase.LEFT.with(Amounts.clock(moment.left())));
    }

    /** Count and time left, as short as can be. */
    String small() {
        String left = Amounts.clock(moment.left());
        int count = moment.step().count();
        return count > 0 ? moment.segment().number() + "/" + count + "  " + left : left;
    }

    /** What to know beforehand, wrapped; when the first breath is over the lines stay, empty, so that nothing jumps. */
    List<String> notices(int width) {
        boolean early = numbered()
                ? moment.segment().step() == 0
                : moment.segment().number() <= 1 && moment.pace().isPresent();
        List<String> lines = new ArrayList<>();
        for (Text notice : moment.timeline().heading().notices()) {
            lines.addAll(Wrap.words(look.say(notice), width));
        }
        return early ? lines : numbered() ? List.of() : Collections.nCopies(lines.size(), "");
    }
}
