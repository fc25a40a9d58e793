package adem.sound.player;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.Command;
import adem.session.Hand;
import adem.session.Player;
import adem.session.Session;
import adem.session.Sessions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Five seconds to settle; then in at five seconds, out at nine, in at fifteen, out at nineteen. */
class RingerTest {

    private final Hand hand = new Hand();
    private int rung;

    private final Ringer ringer = new Ringer(new Player() {
        @Override
        public void show(Session session) {
            throw new AssertionError("only rings");
        }

        @Override
        public Duration patience(Session session) {
            throw new AssertionError("only rings");
        }

        @Override
        public Command await(Duration atMost) {
            throw new AssertionError("only rings");
        }

        @Override
        public void stop() {
            throw new AssertionError("only rings");
        }

        @Override
        public void ring() {
            rung++;
        }
    });

    private Session session = Session.start(Sessions.breathing("4-6", 2), hand.now());

    private int rungAfter(long millis) {
        hand.turn(Duration.ofMillis(millis));
        session = session.after(Command.TICK, hand.now());
        ringer.ring(session);
        return rung;
    }

    private void tell(Command command) {
        session = session.after(command, hand.now());
        ringer.ring(session);
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

    @Test
    void whatIsLongPastIsLeftOut() {
        assertThat(rungAfter(0)).isZero();
        // Nobody looks for a while: two ticks, so that it is no sleep of the machine.
        hand.turn(Duration.ofMillis(4_500));
        session = session.after(Command.TICK, hand.now());
        hand.turn(Duration.ofMillis(4_500));
        session = session.after(Command.TICK, hand.now());
        assertThat(rungAfter(1_501)).isZero();
        assertThat(rungAfter(1_000)).isZero();
        assertThat(rungAfter(4_000)).isEqualTo(1);
    }

    @Test
    void isSilentWhileMutedAndDoesNotMakeUpForIt() {
        rungAfter(0);
        tell(Command.MUTE);
        assertThat(rungAfter(4_000)).isZero();
        assertThat(rungAfter(1_000)).isZero();
        tell(Command.MUTE);
        assertThat(rungAfter(100)).isZero();
        assertThat(rungAfter(3_900)).isEqualTo(1);
    }

    @Test
    void isSilentWhilePaused() {
        rungAfter(0);
        tell(Command.PAUSE);
        tell(Command.NEXT);
        assertThat(session.moment().index()).isEqualTo(1);
        assertThat(rungAfter(1_000)).isZero();
        tell(Command.PAUSE);
        assertThat(session.status()).isEqualTo(Session.Status.RUNNING);
        assertThat(rungAfter(4_000)).isEqualTo(1);
    }

    @Test
    void anEndIsNotRung() {
        rungAfter(0);
        tell(Command.NEXT);
        assertThat(rung).isEqualTo(1);
        tell(Command.NEXT);
        tell(Command.NEXT);
        int before = rung;
        tell(Command.STOP);
        assertThat(rung).isEqualTo(before);
    }
}
