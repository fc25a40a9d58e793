package adem.session;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.Session.Status;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenStepTest {

    private final TurnedClock hand = new TurnedClock();
    private final StepText guidance = StepText.of(Text.same("a"), Text.same("b"));
    private Session session = Session.start(
                    Timeline.of(
                            new TimelineInfo(
                                    PracticeId.NONE,
                                    Text.same("t"),
                                    List.of(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    true),
                            List.of(
                                    new Step.Open(guidance, Duration.ofSeconds(10)),
                                    new Step.Timed(
                                            guidance,
                                            Duration.ofMinutes(2),
                                            Duration.ofMinutes(1),
                                            Duration.ofMinutes(3)),
                                    new Step.Repeating(guidance, 3, Duration.ofSeconds(4), Duration.ZERO),
                                    new Step.Open(guidance, Duration.ofSeconds(5)))),
                    hand.now())
            .session();

    private void pass(double seconds) {
        for (double left = seconds; left > 0; left -= 1) {
            hand.turn(Duration.ofMillis(Math.round(Math.min(1, left) * 1000)));
            session = session.at(hand.now());
        }
    }

    private void tell(Action command) {
        session = session.after(List.of(command), hand.now()).session();
    }

    private long second() {
        return session.position().plusNanos(1).getSeconds();
    }

    @Test
    void waitsAtTheEndOfAnOpenStepUntilReady() {
        pass(100);
        assertThat(session.status()).isEqualTo(Status.WAITING);
        assertThat(session.moment().segment().step()).isZero();
        tell(Action.READY);
        pass(1);
        assertThat(session.status()).isEqualTo(Status.RUNNING);
        assertThat(second()).isEqualTo(11);
    }

    @Test
    void readyBeforeTheTimeIsReadyToo() {
        pass(3);
        tell(Action.READY);
        assertThat(second()).isEqualTo(10);
        tell(Action.READY);
        assertThat(second()).isEqualTo(10);
    }

    @Test
    void aLateTickDoesNotRunPastTheWait() {
        hand.turn(Duration.ofSeconds(4));
        session = session.at(hand.now());
        hand.turn(Duration.ofMillis(4999));
        session = session.at(hand.now());
        hand.turn(Duration.ofMillis(4999));
        session = session.at(hand.now());
        assertThat(session.status()).isEqualTo(Status.WAITING);
        assertThat(session.moment().segment().step()).isZero();
    }

    @Test
    void arrowsGoFromStepToStepAlsoWhileWaiting() {
        pass(20);
        tell(Action.NEXT);
        assertThat(session.status()).isEqualTo(Status.RUNNING);
        assertThat(second()).isEqualTo(10);
        tell(Action.NEXT);
        assertThat(second()).isEqualTo(130);
        tell(Action.NEXT);
        assertThat(second()).isEqualTo(142);
        tell(Action.PREVIOUS);
        assertThat(second()).isEqualTo(130);
    }

    @Test
    void theLastStepWaitsTooAndThenItIsDone() {
        tell(Action.NEXT);
        tell(Action.NEXT);
        tell(Action.NEXT);
        pass(9);
        assertThat(session.status()).isEqualTo(Status.WAITING);
        tell(Action.READY);
        pass(1);
        assertThat(session.status()).isEqualTo(Status.FINISHED);
    }

    @Test
    void aTimedStepMovesWithinItsRange() {
        tell(Action.READY);
        pass(10);
        tell(Action.LONGER);
        tell(Action.LONGER);
        tell(Action.LONGER);
        assertThat(session.timeline().length()).isEqualTo(Duration.ofSeconds(10 + 180 + 12 + 5));
        pass(75);
        for (int i = 0; i < 9; i++) {
            tell(Action.SHORTER);
        }
        assertThat(session.timeline().length()).isEqualTo(Duration.ofSeconds(10 + 90 + 12 + 5));
        assertThat(session.status()).isEqualTo(Status.RUNNING);
    }

    @Test
    void onlyThePresentStepIsMoved() {
        tell(Action.LONGER);
        assertThat(session.timeline().length()).isEqualTo(Duration.ofSeconds(10 + 120 + 12 + 5));
    }

    private static Session following(Step step, TurnedClock hand) {
        StepText after = StepText.of(Text.same("c"), Text.same("d"));
        Step last = Step.Timed.fixed(after, Duration.ofSeconds(9));
        TimelineInfo info =
                new TimelineInfo(PracticeId.NONE, Text.same("t"), List.of(), Optional.empty(), Optional.empty(), true);
        return Session.start(Timeline.of(info, List.of(step, last)), hand.now()).session();
    }

    @Test
    void handsFreeItGoesOnByItselfAndWithAKeyAtOnce() {
        Step open = new Step.Open(guidance, Duration.ofSeconds(10)).handsFree();
        session = following(open, hand);
        pass(11);
        assertThat(session.status()).isEqualTo(Status.RUNNING);
        assertThat(session.moment().segment().step()).isEqualTo(1);
        session = following(open, hand);
        pass(3);
        tell(Action.READY);
        assertThat(second()).isEqualTo(10);
    }

    /** Who knows the words need not wait for their end. */
    @Test
    void readyBeginsToCountWhileItIsExplained() {
        StepText wordy = StepText.of(Text.same("a"), Text.same("b".repeat(100)));
        session = following(Step.Repeating.explained(wordy, 3, Duration.ofSeconds(4), Duration.ZERO), hand);
        assertThat(session.moment().isExplained()).isTrue();
        assertThat(MomentText.number(session.moment()).en()).isEmpty();
        pass(2);
        tell(Action.READY);
        assertThat(session.moment().isExplained()).isFalse();
        assertThat(MomentText.number(session.moment()).en()).isEqualTo("1 of 3");
        tell(Action.READY);
        assertThat(session.moment().segment().number()).isEqualTo(1);
        tell(Action.SHORTER);
        assertThat(session.moment().step().count()).isEqualTo(2);
        assertThat(session.moment().step().leadIn()).isEqualTo(Duration.ofSeconds(11));
    }

    /** Words put before its own take none of the time that the body needs. */
    @Test
    void wordsBeforeItsOwnMakeAStepLonger() {
        Text longer = Text.same("c".repeat(200));
        Step open = new Step.Open(guidance, Duration.ofSeconds(10)).aloud(longer);
        assertThat(open.leadIn()).isGreaterThan(Duration.ofSeconds(15));
        assertThat(open.length()).isEqualTo(open.leadIn().plusSeconds(10));
        Step.Timed timed = (Step.Timed)
                new Step.Timed(guidance, Duration.ofMinutes(2), Duration.ofMinutes(1), Duration.ofMinutes(3))
                        .aloud(longer);
        assertThat(timed.leadIn()).isEqualTo(open.leadIn());
        assertThat(timed.shortest()).isEqualTo(timed.leadIn().plusMinutes(1));
        assertThat(timed.longest()).isEqualTo(timed.leadIn().plusMinutes(3));
        assertThat(timed.longer().leadIn()).isEqualTo(timed.leadIn());
        assertThat(timed.aloud(Text.same("a")).length()).isEqualTo(Duration.ofMinutes(2));
    }

    /** Time stands still already; a pause would only ask for one key more. */
    @Test
    void aPauseWhileItWaitsChangesNothing() {
        pass(20);
        tell(Action.PAUSE);
        assertThat(session.status()).isEqualTo(Status.WAITING);
        tell(Action.TOGGLE_PAUSE);
        assertThat(session.status()).isEqualTo(Status.WAITING);
    }
}
