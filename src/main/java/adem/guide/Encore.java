package adem.guide;

import adem.host.TimeSource;
import adem.screen.Ending;
import adem.session.Coach;
import adem.session.FiveMinutes;
import adem.session.Session;
import adem.session.Timeline;
import java.util.Optional;

/** Guides through a timeline, and then through what its user wants after it: the same once more, or more breaths. */
final class Encore {

    /** Where a session that came to its end stays. */
    interface End {

        /**
         * Shows what was done until somebody goes on or leaves.
         *
         * @param further what Enter is for: {@link Ending#AGAIN} or {@link Ending#ON}
         */
        Ending stay(Session ended, Ending further, TimeSource time) throws InterruptedException;
    }

    private final Coach coach;
    private final TimeSource time;
    private final End end;

    Encore(Coach coach, TimeSource time, End end) {
        this.coach = coach;
        this.time = time;
        this.end = end;
    }

    /**
     * How it ended.
     *
     * @param ended the last session
     * @param ending what is wanted next, not here
     */
    record Last(Session ended, Ending ending) {}

    /**
     * Guides until nothing more is wanted here.
     *
     * @param offersMore true to offer once to go on to five minutes
     */
    Last guide(Timeline timeline, boolean offersMore) throws InterruptedException {
        Timeline guided = timeline;
        Session ended = coach.guide(guided);
        Optional<Timeline> longer = offersMore ? FiveMinutes.from(ended) : Optional.empty();
        Ending ending = stay(ended, longer);
        while (ending == Ending.ON || ending == Ending.AGAIN) {
            if (ending == Ending.ON) {
                guided = longer.orElseThrow();
                ended = coach.goOn(ended, guided);
            } else {
                ended = coach.guide(guided);
            }
            longer = Optional.empty(); // It is offered once.
            ending = stay(ended, longer);
        }
        return new Last(ended, ending);
    }

    private Ending stay(Session ended, Optional<Timeline> longer) throws InterruptedException {
        boolean finished = ended.status() == Session.Status.FINISHED;
        return finished ? end.stay(ended, longer.isPresent() ? Ending.ON : Ending.AGAIN, time) : Ending.DONE;
    }
}
