package adem.screen;

import adem.language.Amounts;
import adem.language.Phrase;
import adem.language.Text;
import adem.session.Moment;
import adem.session.Step;
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
        return look.say(moment.timeline().title());
    }

    /** {@code 4 s in, 6 s out}; empty when no breath comes any more. */
    String pace() {
        return moment.pace().map(pace -> look.say(Wording.pace(pace))).orElse("");
    }

    String head() {
        return look.say(view.paused() ? Phrase.PAUSED.text() : Wording.head(moment));
    }

    String cue() {
        return look.say(view.paused() ? Phrase.PAUSED_HOW.text() : Wording.cue(moment));
    }

    /** The seconds: counting up in a phase, down before the first breath, standing in a hold. */
    String count() {
        Duration length = moment.segment().length();
        if (!look.count()) {
            return "";
        }
        if (moment.phase() == null) {
            return moment.index() == 0 ? String.valueOf(wholeSeconds(moment.remaining())) : "";
        }
        return moment.phase().isHold()
                ? look.say(Wording.seconds(length))
                : look.say(Phrase.COUNT_OF.with(moment.elapsed().getSeconds() + 1, Amounts.seconds(length)));
    }

    private static long wholeSeconds(Duration length) {
        return length.plusNanos(999_999_999).getSeconds();
    }

    String breath() {
        return look.say(Wording.breath(moment));
    }

    String left() {
        return look.say(Phrase.LEFT.with(Amounts.clock(moment.left())));
    }

    /** Breath and time left, as short as can be. */
    String small() {
        Step step = moment.step();
        String left = Amounts.clock(moment.left());
        return step instanceof Step.Breathing
                ? moment.segment().breath() + "/"
                        + ((Step.Breathing) step).breaths().count() + "  " + left
                : left;
    }

    /** What to know beforehand, wrapped; when the first breath is over the lines stay, empty, so that nothing jumps. */
    List<String> notices(int width) {
        boolean early = moment.segment().breath() <= 1 && moment.pace().isPresent();
        List<String> lines = new ArrayList<>();
        for (Text notice : moment.timeline().notices()) {
            lines.addAll(Wrap.words(look.say(notice), width));
        }
        return early ? lines : Collections.nCopies(lines.size(), "");
    }
}
