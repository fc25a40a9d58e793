package adem.sound.backend;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.Action;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.TurnedClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Five seconds to settle; then in at five seconds, out at nine, in at fifteen, out at nineteen. */
class BellRingerTest {

    private final TurnedClock hand = new TurnedClock();
    private int rung;

    private final BellRinger ringer = new BellRinger(() -> rung++, () -> true);

    private Session session =
            Session.start(Sessions.breathing("4-6", 2), hand.now()).session();

    private int rungAfter(long millis) {
        hand.turn(Duration.ofMillis(millis));
        session = session.at(hand.now());
        ringer.observe(session, List.of());
        return rung;
    }

    private void tell(Action command) {
        session = session.after(List.of(command), hand.now()).session();
        ringer.observe(session, List.of());
    }

    @Test
    void ringsAsOftenAsItShouldHaveByThen() {
        assertThat(rungAfter(0)).isZero();
        assertThat(rungAfter(4_900)).isZero();
        assertThat(rungAfter(110)).isEqualTo(1);
        assertThat(rungAfter(1_000)).isEqualTo(1);
        assertThat(rungAfter(3_000)).isEqualTo(2);
        assertThat(rungAfter(280)).isEqualTo(2);
        assertThat(rungAfter(20)).isEqualTo(3);
        assertThat(rungAfter(5_000)).isEqualTo(3);
    }

    @Test
    void aLateLookRingsWhatIsDueTogether() {
        assertThat(rungAfter(4_999)).isZero();
        assertThat(rungAfter(5_000 - 999 + 400)).isEqualTo(2);
    }

    /** The third breath of three begins where the end of two began: it is another segment all the same. */
    @Test
    void whatGoesOnAfterAnEndRings() {
        for (int second = 0; second < 28; second++) {
            rungAfter(1_000);
        }
        assertThat(session.ended()).isTrue();
        int before = rung;
        session = session.goOn(Sessions.breathing("4-6", 3), hand.now()).session();
        ringer.prepare(session);
        assertThat(rungAfter(0)).isEqualTo(before + 1);
    }

    @Test
    void whatIsLongPastIsLeftOut() {
        assertThat(rungAfter(0)).isZero();
        // Nobody looks for a while: two ticks, so that it is no sleep of the machine.
        hand.turn(Duration.ofMillis(4_500));
        session = session.at(hand.now());
        hand.turn(Duration.ofMillis(4_500));
        session = session.at(hand.now());
        assertThat(rungAfter(1_501)).isZero();
        assertThat(rungAfter(1_000)).isZero();
        assertThat(rungAfter(4_000)).isEqualTo(1);
    }

    @Test
    void isSilentWhileMutedAndDoesNotMakeUpForIt() {
        rungAfter(0);
        tell(Action.TOGGLE_MUTE);
        assertThat(rungAfter(4_000)).isZero();
        assertThat(rungAfter(1_000)).isZero();
        tell(Action.TOGGLE_MUTE);
        assertThat(rungAfter(100)).isZero();
        assertThat(rungAfter(3_900)).isEqualTo(1);
    }

    @Test
    void isSilentWhilePaused() {
        rungAfter(0);
        tell(Action.PAUSE);
        tell(Action.NEXT);
        assertThat(session.moment().index()).isEqualTo(1);
        assertThat(rungAfter(1_000)).isZero();
        tell(Action.RESUME);
        assertThat(session.status()).isEqualTo(Session.Status.RESUMING);
        assertThat(rungAfter(2_900)).isZero();
        assertThat(rungAfter(200)).isEqualTo(1);
    }

    @Test
    void whatBeginsAnewRingsAnew() {
        rungAfter(4_900);
        assertThat(rungAfter(1_100)).isEqualTo(1);
        tell(Action.PAUSE);
        tell(Action.RESUME);
        assertThat(rungAfter(2_900)).isEqualTo(1);
        assertThat(rungAfter(200)).isEqualTo(2);
    }

    @Test
    void anEndIsNotRung() {
        rungAfter(0);
        tell(Action.NEXT);
        assertThat(rung).isEqualTo(1);
        tell(Action.NEXT);
        tell(Action.NEXT);
        int before = rung;
        tell(Action.STOP);
        assertThat(rung).isEqualTo(before);
    }
}
