package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.Action;
import adem.session.Coach;
import adem.session.Presenter;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.TurnedClock;
import adem.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final DisplayOptions DUTCH =
            new DisplayOptions(Language.NL, true, true, true, false, DisplayOptions.Shown.CURVE);

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, false, StandardCharsets.UTF_8);
    private final TurnedClock hand = new TurnedClock();

    /** Lets time pass instead of waiting for it. */
    private Session guide(Lines lines, String pace, int breaths) throws InterruptedException {
        return Coach.guide(Sessions.breathing(pace, breaths), hand, new Presenter() {
            @Override
            public void show(Session session) {
                lines.show(session);
            }

            @Override
            public Duration patience(Session session) {
                return lines.patience(session);
            }

            @Override
            public Action await(Duration atMost) throws InterruptedException {
                hand.turn(atMost);
                return lines.await(Duration.ZERO);
            }

            @Override
            public void stop() {
                lines.stop();
            }
        });
    }

    @Test
    void oneLineAPhaseThatBeginsWithThePhaseWord() throws InterruptedException {
        guide(Lines.to(out, DUTCH), "4-2-6", 2);
        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\n",
                        "Kom tot rust: zit of lig gemakkelijk, laat je schouders zakken",
                        "Adem in, 4 s, ademhaling 1 van 2: door je neus, naar je onderbuik",
                        "Houd vast, 2 s, ademhaling 1 van 2: zacht, zonder kracht",
                        "Adem uit, 6 s, ademhaling 1 van 2: lang en traag, door je neus of zachte lippen",
                        "Adem in, 4 s, ademhaling 2 van 2",
                        "Houd vast, 2 s, ademhaling 2 van 2",
                        "Adem uit, 6 s, ademhaling 2 van 2",
                        "Laat je adem nu vrij: blijf nog even zo, merk op hoe je erbij zit of ligt",
                        ""));
    }

    @Test
    void countCanBeLeftOut() throws InterruptedException {
        guide(
                Lines.to(out, new DisplayOptions(Language.EN, true, true, false, false, DisplayOptions.Shown.CURVE)),
                "4-6",
                2);
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("\nBreathe in\nBreathe out\n");
    }

    @Test
    void sleepOfTheMachineIsNoEndWhenNobodyCanSayGoOn() throws InterruptedException {
        Lines lines = Lines.to(out, DUTCH);
        Session session = Session.start(Sessions.breathing("4-6", 1), hand.now());
        hand.sleep(Duration.ofHours(1));
        session = session.after(Action.TICK, hand.now());
        lines.show(session);
        assertThat(lines.await(Duration.ofSeconds(9))).isEqualTo(Action.PAUSE);
    }

    @Test
    void typedKeysAreHeard() throws InterruptedException {
        Lines lines = Lines.to(out, DUTCH, new ByteArrayInputStream("q\n".getBytes(StandardCharsets.US_ASCII)));
        assertThat(lines.await(Duration.ofSeconds(20))).isEqualTo(Action.STOP);
    }

    @Test
    void aClosedPipeIsTheEnd() throws InterruptedException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        Lines lines = Lines.to(new PrintStream(closed, false, StandardCharsets.UTF_8), DUTCH);
        assertThat(guide(lines, "4-6", 5).status()).isEqualTo(Session.Status.CUT_OFF);
    }
}
