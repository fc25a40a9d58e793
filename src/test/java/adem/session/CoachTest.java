package adem.session;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.Phase;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoachTest {

    /** Waits by turning the hand of the clock, always a little late, and writes down what it was shown. */
    private static class Listener implements Presenter {

        private final TurnedClock hand;
        private final Duration late;
        private final Duration patience;
        private final List<Duration> changes = new ArrayList<>();
        private final Deque<Action> keys = new ArrayDeque<>();
        private Segment last;
        private int shown;

        private Listener(TurnedClock hand, Duration late, Duration patience) {
            this.hand = hand;
            this.late = late;
            this.patience = patience;
        }

        @Override
        public void show(Session session) {
            shown++;
            Segment segment = session.moment().segment();
            if (!segment.equals(last)) {
                last = segment;
                changes.add(session.position().minus(segment.start()));
            }
        }

        @Override
        public Duration patience(Session session) {
            return patience;
        }

        @Override
        public Action await(Duration atMost) {
            hand.turn(atMost.plus(late));
            return keys.isEmpty() ? Action.TICK : keys.pop();
        }

        @Override
        public void stop() {
            keys.add(Action.STOP);
        }
    }

    private final TurnedClock hand = new TurnedClock();

    @Test
    void tenMinutesOfBreathingStayOnTime() throws InterruptedException {
        Listener listener = new Listener(hand, Duration.ofMillis(2), Duration.ofMillis(125));
        Session ended = Coach.guide(Sessions.breathing("4-6", 60), hand, listener);
        assertThat(ended.status()).isEqualTo(Session.Status.FINISHED);
        assertThat(ended.breaths()).isEqualTo(60);
        assertThat(listener.changes).hasSize(122);
        // Each change is as late as the waiting was, the last no more than the first.
        assertThat(listener.changes).allMatch(delay -> delay.compareTo(Duration.ofMillis(2)) <= 0);
    }

    @Test
    void wakesForEveryPhaseHoweverPatientThePlayer() throws InterruptedException {
        Listener listener = new Listener(hand, Duration.ZERO, Duration.ofDays(1));
        Coach.guide(Sessions.breathing("4-7-8", 1), hand, listener);
        assertThat(listener.changes).hasSize(5).allMatch(Duration::isZero);
        assertThat(listener.last.phase()).isNotEqualTo(Phase.EXHALE);
    }

    @Test
    void timeBeginsWhenTheFirstPictureStands() throws InterruptedException {
        List<Duration> positions = new ArrayList<>();
        Listener slow = new Listener(hand, Duration.ZERO, Duration.ofDays(1)) {
            @Override
            public void show(Session session) {
                positions.add(session.position());
                if (positions.size() == 1) {
                    hand.turn(Duration.ofMillis(300));
                }
            }
        };
        Coach.guide(Sessions.breathing("4-6", 1), hand, slow);
        assertThat(positions).startsWith(Duration.ZERO, Duration.ZERO);
    }

    @Test
    void showsTheEndAndObeysKeys() throws InterruptedException {
        Listener listener = new Listener(hand, Duration.ZERO, Duration.ofSeconds(1));
        listener.stop();
        Session ended = Coach.guide(Sessions.breathing("4-6", 3), hand, listener);
        assertThat(ended.status()).isEqualTo(Session.Status.STOPPED);
        assertThat(listener.shown).isEqualTo(3);
    }
}
