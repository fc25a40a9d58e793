package adem.session;

import static adem.session.Action.INTERRUPT;
import static adem.session.Action.LONGER;
import static adem.session.Action.PAUSE;
import static adem.session.Action.RESUME;
import static adem.session.Action.SHORTER;
import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.session.Session.Status;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A session that lasts until something has come. */
class SessionClosingTest {

    private static final Text UNTIL = Text.same("until make is done");
    private static final StepText WORDS = BreathTimeline.closing(Text.same("make is done"), Text.same("Done"));
    private static final Duration SETTLE = Duration.ofSeconds(5);

    private final TurnedClock hand = new TurnedClock();
    private final List<SessionEvent> events = new ArrayList<>();
    private final Timeline timeline =
            BreathTimeline.until(UNTIL, Breaths.most(BreathPatterns.find("4-6"), Optional.empty()), SETTLE, List.of());
    private Session session = Session.start(timeline, hand.now()).session();

    private void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            hand.turn(Duration.ofSeconds(1));
            take(session.after(List.of(), hand.now()));
        }
    }

    private void close(Action... actions) {
        take(session.closing(WORDS, List.of(actions), hand.now()));
    }

    private void tell(Action action) {
        take(session.after(List.of(action), hand.now()));
    }

    private void take(Session.Change change) {
        session = change.session();
        events.addAll(change.events());
    }

    @Test
    void theBreathUnderWayIsBreathedToItsEnd() {
        pass(5 + 10 + 1);
        close();
        assertThat(session.status()).isEqualTo(Status.RUNNING);
        assertThat(session.position()).isEqualTo(Duration.ofSeconds(16));
        assertThat(session.moment().segment().number()).isEqualTo(2);
        pass(9);
        assertThat(session.moment().step().text()).isEqualTo(WORDS);
        assertThat(session.breaths()).isEqualTo(2);
        pass(3);
        assertThat(session.status()).isEqualTo(Status.FINISHED);
        assertThat(session.practised()).isEqualTo(Duration.ofSeconds(20));
        assertThat(events)
                .endsWith(new SessionEvent.Ended(session.seen().instant(), Status.FINISHED, 2, Duration.ofSeconds(20)));
    }

    /** Noticed a moment too late, in the waking after the breath, it is not one breath more. */
    @Test
    void whatCameByTheEndOfABreathEndsWithThatBreath() {
        pass(5 + 9);
        hand.turn(Duration.ofMillis(1010));
        close();
        assertThat(session.moment().step().text()).isEqualTo(WORDS);
        assertThat(session.breaths()).isEqualTo(1);
    }

    @Test
    void onceClosedItIsAnOrdinarySession() {
        pass(8);
        close();
        assertThat(session.timeline().info().until()).isEmpty();
        assertThat(session.timeline().steps()).hasSize(3);
        tell(LONGER);
        pass(15);
        assertThat(session.moment().segment().number()).isEqualTo(2);
    }

    @Test
    void beforeTheFirstBreathAllIsOverAtOnce() {
        pass(2);
        close();
        assertThat(session.status()).isEqualTo(Status.FINISHED);
        assertThat(session.breaths()).isZero();
        assertThat(events)
                .containsExactly(
                        new SessionEvent.StepEnded(session.seen().instant(), 0, false),
                        new SessionEvent.Ended(session.seen().instant(), Status.FINISHED, 0, Duration.ZERO));
    }

    @Test
    void inAPauseAllIsOverAtOnceAndTheBrokenBreathIsNoWholeOne() {
        pass(5 + 12);
        tell(PAUSE);
        close();
        assertThat(session.status()).isEqualTo(Status.FINISHED);
        assertThat(session.breaths()).isEqualTo(1);
        assertThat(events).contains(new SessionEvent.BreathEnded(session.seen().instant(), 1, 2, false));
    }

    @Test
    void whileItResumesNoBreathIsUnderWay() {
        pass(7);
        tell(PAUSE);
        tell(RESUME);
        assertThat(session.status()).isEqualTo(Status.RESUMING);
        close();
        assertThat(session.status()).isEqualTo(Status.FINISHED);
    }

    @Test
    void anEndThatIsAskedForComesFirst() {
        pass(7);
        close(INTERRUPT);
        assertThat(session.status()).isEqualTo(Status.INTERRUPTED);
    }

    @Test
    void itHasNoLengthToChange() {
        pass(7);
        events.clear();
        tell(LONGER);
        tell(SHORTER);
        assertThat(session.timeline()).isSameAs(timeline);
        assertThat(events)
                .extracting(event -> ((SessionEvent.Refused) event).why())
                .containsOnly(SessionText.NO_LENGTH.text());
    }

    @Test
    void withoutItThePatternEndsByItself() {
        assertThat(timeline.length()).isEqualTo(SETTLE.plusHours(3).plusSeconds(3));
        while (!session.ended()) {
            pass(1);
        }
        assertThat(session.breaths()).isEqualTo(1080);
    }

    @Test
    void theCoachAsksForItOnlyWhereTheTimelineLastsUntilSomething() throws InterruptedException {
        Controls passing = new Controls() {
            @Override
            public List<Action> await(Duration atMost) {
                hand.turn(atMost);
                return List.of();
            }

            @Override
            public void stop() {}
        };
        Duration begun = Duration.ofNanos(hand.now().nanos());
        Occasion afterTwelveSeconds =
                () -> hand.now().nanos() - begun.toNanos() >= 12_000_000_000L ? Optional.of(WORDS) : Optional.empty();
        Session open = new Coach(hand, passing, List.of(), afterTwelveSeconds).guide(timeline);
        assertThat(open.breaths()).isEqualTo(1);
        Session fixed =
                new Coach(hand, passing, List.of(), () -> Optional.of(WORDS)).guide(Sessions.breathing("4-6", 3));
        assertThat(fixed.breaths()).isEqualTo(3);
    }

    @Test
    void nobodyIsToldHowManyBreathsThereAre() {
        pass(6);
        assertThat(MomentText.number(session.moment()).en()).isEqualTo("breath 1");
        Breaths breaths = ((Step.Breathing) timeline.steps().get(1)).breaths();
        assertThat(MomentText.plan(breaths, UNTIL).en()).isEqualTo("4 s in, 6 s out, until make is done");
    }
}
