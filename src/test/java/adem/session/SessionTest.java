package adem.session;

import static adem.session.Action.LONGER;
import static adem.session.Action.NEXT;
import static adem.session.Action.PAUSE;
import static adem.session.Action.PREVIOUS;
import static adem.session.Action.RESUME;
import static adem.session.Action.SHORTER;
import static adem.session.Action.STOP;
import static adem.session.Action.TOGGLE_PAUSE;
import static org.assertj.core.api.Assertions.assertThat;

import adem.session.Session.Status;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SessionTest {

    private final TurnedClock hand = new TurnedClock();
    private Session session =
            Session.start(Sessions.breathing("4-6", 3), hand.now()).session();

    private void pass(double seconds) {
        for (double left = seconds; left > 0; left -= 1) {
            hand.turn(Duration.ofMillis(Math.round(Math.min(1, left) * 1000)));
            look();
        }
    }

    private void look() {
        session = session.at(hand.now());
    }

    private void tell(Action... actions) {
        session = session.after(List.of(actions), hand.now()).session();
    }

    private double position() {
        return session.position().toMillis() / 1000.0;
    }

    @Test
    void runsWithTheClockAndEndsWithTheTimeline() {
        pass(15);
        assertThat(position()).isEqualTo(15);
        assertThat(session.breaths()).isEqualTo(1);
        pass(22.7);
        // Noticed late, it still ends where the timeline ends.
        pass(0.9);
        assertThat(session.status()).isEqualTo(Status.FINISHED);
        assertThat(position()).isEqualTo(38);
        assertThat(session.breaths()).isEqualTo(3);
        assertThat(session.practised()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void positionIsTheClockNotASumOfTicks() {
        for (int i = 0; i < 3000; i++) {
            hand.turn(Duration.ofNanos(3_333_333));
            look();
        }
        assertThat(session.position()).isEqualTo(Duration.ofNanos(3000 * 3_333_333L));
    }

    @Test
    void pauseStandsStillAndTheBreathBeginsAnewInThreeSeconds() {
        pass(7);
        tell(PAUSE);
        pass(60);
        assertThat(position()).isEqualTo(7);
        tell(PAUSE);
        assertThat(session.status()).isEqualTo(Status.PAUSED);
        tell(RESUME);
        tell(RESUME);
        assertThat(session.status()).isEqualTo(Status.RESUMING);
        assertThat(session.untilGoingOn()).isEqualTo(Duration.ofSeconds(3));
        assertThat(session.audible()).isFalse();
        assertThat(position()).isEqualTo(5);
        pass(2);
        assertThat(session.untilGoingOn()).isEqualTo(Duration.ofSeconds(1));
        assertThat(position()).isEqualTo(5);
        pass(3);
        assertThat(session.status()).isEqualTo(Status.RUNNING);
        assertThat(session.untilGoingOn()).isZero();
        assertThat(position()).isEqualTo(7);
        assertThat(session.practised()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void whatIsNotCountedGoesOnAtOnceWhereItWas() {
        pass(3);
        tell(TOGGLE_PAUSE);
        pass(9);
        tell(TOGGLE_PAUSE);
        assertThat(session.status()).isEqualTo(Status.RUNNING);
        pass(1);
        assertThat(position()).isEqualTo(4);
    }

    @Test
    void aPauseLateInABreathCountsNoBreathTwice() {
        pass(24);
        assertThat(session.breaths()).isEqualTo(1);
        tell(TOGGLE_PAUSE, TOGGLE_PAUSE);
        assertThat(position()).isEqualTo(15);
        pass(3 + 10);
        assertThat(session.breaths()).isEqualTo(2);
        pass(13);
        assertThat(session.status()).isEqualTo(Status.FINISHED);
        assertThat(session.breaths()).isEqualTo(3);
    }

    @Test
    void itCanBePausedJumpedAndStoppedWhileItResumes() {
        pass(17);
        tell(TOGGLE_PAUSE, TOGGLE_PAUSE);
        pass(2);
        tell(TOGGLE_PAUSE);
        pass(9);
        assertThat(session.status()).isEqualTo(Status.PAUSED);
        tell(TOGGLE_PAUSE);
        pass(2);
        tell(PREVIOUS);
        assertThat(position()).isEqualTo(5);
        assertThat(session.untilGoingOn()).isEqualTo(Duration.ofSeconds(3));
        tell(PREVIOUS);
        assertThat(position()).isZero();
        assertThat(session.status()).isEqualTo(Status.RUNNING);
        tell(NEXT, TOGGLE_PAUSE, TOGGLE_PAUSE, LONGER);
        assertThat(session.status()).isEqualTo(Status.RESUMING);
        assertThat(session.timeline().length()).isEqualTo(Duration.ofSeconds(48));
        tell(STOP);
        assertThat(session.status()).isEqualTo(Status.STOPPED);
    }

    @Test
    void aSleepWhileItResumesIsAPauseAgain() {
        pass(7);
        tell(TOGGLE_PAUSE, TOGGLE_PAUSE);
        hand.sleep(Duration.ofHours(1));
        look();
        assertThat(session.status()).isEqualTo(Status.PAUSED);
        assertThat(position()).isEqualTo(5);
    }

    @Test
    void sleepOfTheMachineBecomesAPauseWhereItWasLastSeen() {
        pass(7);
        hand.sleep(Duration.ofHours(8));
        look();
        assertThat(session.status()).isEqualTo(Status.PAUSED);
        assertThat(position()).isEqualTo(7);
    }

    @Test
    void aStoppedProgramBecomesAPauseToo() {
        pass(7);
        hand.turn(Duration.ofSeconds(30));
        look();
        assertThat(session.status()).isEqualTo(Status.PAUSED);
        assertThat(position()).isEqualTo(7);
        tell(TOGGLE_PAUSE);
        pass(4);
        assertThat(position()).isEqualTo(6);
    }

    @Test
    void aStopThatIsToldWithItsPauseStaysAPause() {
        pass(7);
        hand.turn(Duration.ofSeconds(30));
        tell(PAUSE);
        assertThat(session.status()).isEqualTo(Status.PAUSED);
        assertThat(position()).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource(names = {"STOP", "INTERRUPT", "HANG_UP"})
    void whatWasTypedWhileTheClockJumpedOnlyCountsWhereItEnds(Action end) {
        pass(7);
        hand.turn(Duration.ofSeconds(30));
        tell(TOGGLE_PAUSE, NEXT, LONGER);
        assertThat(session.status()).isEqualTo(Status.PAUSED);
        assertThat(position()).isEqualTo(7);
        tell(RESUME);
        pass(1);
        hand.turn(Duration.ofSeconds(30));
        tell(NEXT, end);
        assertThat(session.ended()).isTrue();
        assertThat(position()).isEqualTo(5);
    }

    @Test
    void severalActionsAtOnceAreObeyedInOrder() {
        tell(NEXT, NEXT, TOGGLE_PAUSE);
        assertThat(position()).isEqualTo(15);
        assertThat(session.status()).isEqualTo(Status.PAUSED);
    }

    @Test
    void aClockSetBackDisturbsNothing() {
        pass(7);
        hand.sleep(Duration.ofHours(-1));
        pass(1);
        assertThat(session.status()).isEqualTo(Status.RUNNING);
        assertThat(position()).isEqualTo(8);
    }

    @Test
    void arrowsGoFromBreathToBreath() {
        tell(NEXT);
        assertThat(position()).isEqualTo(5);
        tell(NEXT);
        assertThat(position()).isEqualTo(15);
        pass(2);
        tell(PREVIOUS);
        assertThat(position()).isEqualTo(5);
        pass(1);
        assertThat(position()).isEqualTo(6);
        assertThat(session.breaths()).isZero();
    }

    @Test
    void jumpingWhilePausedStaysPaused() {
        tell(PAUSE);
        tell(NEXT);
        pass(3);
        assertThat(position()).isEqualTo(5);
        tell(TOGGLE_PAUSE);
        pass(3 + 3);
        assertThat(position()).isEqualTo(8);
    }

    @Test
    void plusAddsABreathAndMinusTakesOne() {
        tell(LONGER);
        assertThat(session.timeline().length()).isEqualTo(Duration.ofSeconds(48));
        tell(SHORTER);
        tell(SHORTER);
        assertThat(session.timeline().length()).isEqualTo(Duration.ofSeconds(28));
    }

    @Test
    void neverTakesTheBreathThatBegan() {
        pass(16);
        tell(SHORTER);
        tell(SHORTER);
        tell(SHORTER);
        assertThat(session.timeline().length()).isEqualTo(Duration.ofSeconds(28));
        assertThat(session.moment().segment().number()).isEqualTo(2);
    }

    @Test
    void afterTheLastBreathThereIsNothingToLengthen() {
        pass(36);
        Timeline before = session.timeline();
        tell(LONGER);
        assertThat(session.timeline()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"STOP, STOPPED", "INTERRUPT, INTERRUPTED", "HANG_UP, CUT_OFF"})
    void endsAsToldAndStaysEnded(Action command, Status status) {
        pass(7);
        tell(command);
        assertThat(session.status()).isEqualTo(status);
        assertThat(session.ended()).isTrue();
        tell(PAUSE);
        pass(9);
        assertThat(session.status()).isEqualTo(status);
        assertThat(position()).isEqualTo(7);
    }

    @Test
    void breathsSkippedAreNotCounted() {
        pass(6);
        tell(NEXT);
        pass(10);
        tell(STOP);
        assertThat(session.breaths()).isEqualTo(1);
        assertThat(session.practised()).isEqualTo(Duration.ofSeconds(11));
    }

    @Test
    void isHeardWhileItRunsUnlessMuted() {
        assertThat(session.audible()).isTrue();
        tell(Action.TOGGLE_MUTE);
        assertThat(session.audible()).isFalse();
        tell(Action.TOGGLE_MUTE);
        assertThat(session.audible()).isTrue();
    }
}
