package adem.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoachTest {

    /** Waits by turning the hand of the clock, always a little late, and writes down what it was shown. */
    private static class Listener implements SessionObserver, Controls {

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
        public void observe(Session session, List<SessionEvent> events) {
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
        public List<Action> await(Duration atMost) {
            hand.turn(atMost.plus(late));
            return keys.isEmpty() ? List.of() : List.of(keys.pop());
        }

        @Override
        public void stop() {
            keys.add(Action.STOP);
        }
    }

    private final TurnedClock hand = new TurnedClock();

    private Session guide(Timeline timeline, Listener listener) throws InterruptedException {
        return new Coach(hand, listener, List.of(listener)).guide(timeline);
    }

    @Test
    void tenMinutesOfBreathingStayOnTime() throws InterruptedException {
        Listener listener = new Listener(hand, Duration.ofMillis(2), Duration.ofMillis(125));
        Session ended = guide(Sessions.breathing("4-6", 60), listener);
        assertThat(ended.status()).isEqualTo(Session.Status.FINISHED);
        assertThat(ended.breaths()).isEqualTo(60);
        assertThat(listener.changes).hasSize(122);
        // Each change is as late as the waiting was, the last no more than the first.
        assertThat(listener.changes).allMatch(delay -> delay.compareTo(Duration.ofMillis(2)) <= 0);
    }

    @Test
    void wakesForEveryPhaseHoweverPatientThePlayer() throws InterruptedException {
        Listener listener = new Listener(hand, Duration.ZERO, Duration.ofDays(1));
        guide(Sessions.breathing("4-7-8", 1), listener);
        assertThat(listener.changes).hasSize(5).allMatch(Duration::isZero);
        assertThat(listener.last.phase()).isEmpty();
    }

    @Test
    void timeBeginsWhenEverybodyIsReady() throws InterruptedException {
        List<Duration> positions = new ArrayList<>();
        List<Session.Status> prepared = new ArrayList<>();
        Listener slow = new Listener(hand, Duration.ZERO, Duration.ofDays(1)) {
            @Override
            public void prepare(Session session) {
                prepared.add(session.status());
                hand.turn(Duration.ofMillis(300));
            }

            @Override
            public void observe(Session session, List<SessionEvent> events) {
                positions.add(session.position());
            }
        };
        guide(Sessions.breathing("4-6", 1), slow);
        assertThat(prepared).containsExactly(Session.Status.RUNNING);
        assertThat(positions).startsWith(Duration.ZERO, Duration.ofSeconds(1));
    }

    @Test
    void showsTheEndAndObeysKeys() throws InterruptedException {
        Listener listener = new Listener(hand, Duration.ZERO, Duration.ofSeconds(1));
        listener.stop();
        Session ended = guide(Sessions.breathing("4-6", 3), listener);
        assertThat(ended.status()).isEqualTo(Session.Status.STOPPED);
        assertThat(listener.shown).isEqualTo(2);
    }

    @Test
    void allObserversGetTheSame() throws InterruptedException {
        Listener controls = new Listener(hand, Duration.ZERO, Duration.ofSeconds(1));
        List<SessionEvent> first = new ArrayList<>();
        List<SessionEvent> second = new ArrayList<>();
        new Coach(
                        hand,
                        controls,
                        List.of((session, events) -> first.addAll(events), (session, events) -> second.addAll(events)))
                .guide(Sessions.breathing("4-6", 2));
        assertThat(first).isEqualTo(second).hasSize(12);
    }

    /** However late each heartbeat was: it is as late as one waiting, not as a whole heartbeat more. */
    @Test
    void wakesWhenTimeGoesOnAfterAPause() throws InterruptedException {
        List<Duration> wentOn = new ArrayList<>();
        Listener listener = new Listener(hand, Duration.ofMillis(300), Duration.ofDays(1)) {
            @Override
            public void observe(Session session, List<SessionEvent> events) {
                super.observe(session, events);
                if (events.stream().anyMatch(SessionEvent.Resumed.class::isInstance)) {
                    wentOn.add(session.position());
                }
            }
        };
        listener.keys.addAll(List.of(Action.NEXT, Action.PAUSE, Action.RESUME));
        guide(Sessions.breathing("4-6", 1), listener);
        assertThat(wentOn).containsExactly(Duration.ofMillis(5_300));
    }
}
