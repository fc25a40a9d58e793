package adem.guide;

import static org.assertj.core.api.Assertions.assertThat;

import adem.screen.Ending;
import adem.session.Action;
import adem.session.Coach;
import adem.session.Controls;
import adem.session.Session;
import adem.session.SessionEvent;
import adem.session.SessionObserver;
import adem.session.Sessions;
import adem.session.Timeline;
import adem.session.TurnedClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten breaths, and what comes after them. */
class EncoreTest {

    private static final Timeline TEN = Sessions.breathing("4-6", 10);

    private final TurnedClock hand = new TurnedClock();
    /** Where each run began, in seconds, and how many breaths it counts. */
    private final List<String> begun = new ArrayList<>();

    private final List<Ending> offered = new ArrayList<>();
    private final Deque<Ending> wanted = new ArrayDeque<>();
    private boolean stops;

    private final class Follower implements SessionObserver, Controls {

        @Override
        public void prepare(Session session) {
            int breaths = session.timeline().steps().get(1).count();
            begun.add(session.position().toSeconds() + " of " + breaths);
        }

        @Override
        public void observe(Session session, List<SessionEvent> events) {}

        @Override
        public List<Action> await(Duration atMost) {
            hand.turn(atMost);
            return stops ? List.of(Action.STOP) : List.of();
        }

        @Override
        public void stop() {}
    }

    private Encore.Last guide(boolean offersMore, Ending... answers) throws InterruptedException {
        wanted.addAll(List.of(answers));
        Follower follower = new Follower();
        Encore encore = new Encore(new Coach(hand, follower, List.of(follower)), hand, (ended, further, time) -> {
            offered.add(further);
            return wanted.pop();
        });
        return encore.guide(TEN, offersMore);
    }

    /** Without settling anew, and counting on; the offer is made once. */
    @Test
    void tenBreathsGoOnToFiveMinutes() throws InterruptedException {
        Encore.Last last = guide(true, Ending.ON, Ending.DONE);
        assertThat(begun).containsExactly("0 of 10", "105 of 30");
        assertThat(offered).containsExactly(Ending.ON, Ending.AGAIN);
        assertThat(last.ended().breaths()).isEqualTo(30);
        assertThat(last.ended().practised()).isEqualTo(Duration.ofMinutes(5));
        assertThat(last.ended().status()).isEqualTo(Session.Status.FINISHED);
        assertThat(last.ending()).isEqualTo(Ending.DONE);
    }

    @Test
    void afterFiveMinutesOnceMoreIsAllOfThemFromTheBeginning() throws InterruptedException {
        Encore.Last last = guide(true, Ending.ON, Ending.AGAIN, Ending.ROUTINE);
        assertThat(begun).containsExactly("0 of 10", "105 of 30", "0 of 30");
        assertThat(offered).containsExactly(Ending.ON, Ending.AGAIN, Ending.AGAIN);
        assertThat(last.ended().breaths()).isEqualTo(30);
        assertThat(last.ending()).isEqualTo(Ending.ROUTINE);
    }

    @Test
    void whoSaidANumberIsOfferedTheSameOnceMore() throws InterruptedException {
        guide(false, Ending.AGAIN, Ending.DONE);
        assertThat(begun).containsExactly("0 of 10", "0 of 10");
        assertThat(offered).containsExactly(Ending.AGAIN, Ending.AGAIN);
    }

    @Test
    void whoStopsIsOfferedNothing() throws InterruptedException {
        stops = true;
        assertThat(guide(true).ending()).isEqualTo(Ending.DONE);
        assertThat(offered).isEmpty();
    }
}
