package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.host.TimeSource;
import adem.session.Action;
import adem.session.BreathTimeline;
import adem.session.Session;
import adem.session.Timeline;
import adem.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;

class FullScreenTest extends OnFullScreen {

    FullScreenTest() throws IOException {}

    @Test
    void takesTheScreenAndGivesItBackOnce() {
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("\033[?1049h", "\033[?25l");
        assertThat(bytesOf(screen::close)).contains("\033[?25h", "\033[?1049l");
        assertThat(bytesOf(screen::close)).isEmpty();
        assertThat(bytesOf(() -> show(1))).isEmpty();
    }

    @Test
    void showsWhatTheLayoutComposed() {
        ScreenTerminal emulator = new ScreenTerminal(80, 24);
        emulator.write(bytesOf(() -> show(0.5)));
        assertThat(emulator.toString()).contains("4 s in, 4 s vast").contains("Kom tot rust");
    }

    @Test
    void paintsOnlyWhatChanged() {
        show(4);
        show(1.5);
        assertThat(bytesOf(() -> show(0.2)).length()).isBetween(1, 600);
        assertThat(bytesOf(() -> show(0))).isEmpty();
    }

    @Test
    void keysAreCommands() throws InterruptedException {
        assertThat(typed(" ")).containsExactly(Action.TOGGLE_PAUSE);
        assertThat(typed("+")).containsExactly(Action.LONGER);
        assertThat(typed("-")).containsExactly(Action.SHORTER);
        assertThat(typed("\033[C")).containsExactly(Action.NEXT);
        assertThat(typed("\033OD")).containsExactly(Action.PREVIOUS);
        assertThat(typed("\033[1;5Cx+")).containsExactly(Action.LONGER);
        assertThat(typed("q")).containsExactly(Action.STOP);
    }

    @Test
    void questionMarkExplains() throws InterruptedException {
        show(1);
        assertThat(typed("?")).isEmpty();
        ScreenTerminal emulator = new ScreenTerminal(80, 24);
        emulator.write(bytesOf(() -> show(0)));
        assertThat(emulator.toString()).contains("deze uitleg sluiten");
    }

    @Test
    void anotherSizeIsPaintedWhole() {
        show(1);
        terminal.setSize(Size.of(40, 15));
        ScreenTerminal emulator = new ScreenTerminal(40, 15);
        emulator.write(bytesOf(() -> show(0)));
        assertThat(emulator.toString()).contains("Kom tot rust").contains("spatie");
    }

    @Test
    void wakesForFrames() {
        show(4);
        show(2.01);
        assertThat(screen.patience(session)).isBetween(Duration.ofMillis(1), Duration.ofMillis(200));
    }

    /** Twelve pictures a second of a body, six over a network, one where nothing is to move. */
    @Test
    void howOftenItWakesDependsOnWhatIsSeen() {
        Breaths breaths = Breaths.of(BreathPatterns.find("4-6"), Optional.empty(), 1);
        Timeline lying = BreathTimeline.of(breaths, Duration.ofSeconds(7), List.of());
        Session body = Session.start(lying, hand.now()).session();
        DisplayOptions figure = new DisplayOptions(Language.NL, true, true, true, false, DisplayOptions.Drawn.FIGURE);
        DisplayOptions still = new DisplayOptions(Language.NL, true, true, true, true, DisplayOptions.Drawn.FIGURE);
        assertThat(patience(figure, body)).isEqualTo(Duration.ofNanos(1_000_000_000 / 12));
        assertThat(patience(figure.overNetwork(), body)).isEqualTo(Duration.ofNanos(1_000_000_000 / 6));
        assertThat(patience(still, body)).isEqualTo(Duration.ofSeconds(1));
    }

    private Duration patience(DisplayOptions options, Session shown) {
        return FullScreen.on(new TerminalScreen(terminal, new TypedInput(), written, signals), options)
                .patience(shown);
    }

    @Test
    void stopFromAnotherThreadIsHeard() throws InterruptedException {
        screen.stop();
        assertThat(screen.await(PATIENT)).containsExactly(Action.STOP);
    }

    /** Enter is for whatever is offered. */
    @Test
    void atTheEndEnterGoesOn() throws InterruptedException {
        while (!session.ended()) {
            show(1);
        }
        typed.type("\r");
        assertThat(screen.stay(session, List.of(), Ending.ON, hand)).isEqualTo(Ending.ON);
        typed.type("\r");
        assertThat(screen.stay(session, List.of(), Ending.AGAIN, hand)).isEqualTo(Ending.AGAIN);
        typed.type("q");
        assertThat(screen.stay(session, List.of(), Ending.ON, hand)).isEqualTo(Ending.DONE);
    }

    /** What is typed then is the session's again. */
    @Test
    void aNumberIsAskedAndTheSessionGoesOn() throws InterruptedException {
        typed.type("q"); // Of the session before it.
        assertThat(screen.await(PATIENT)).containsExactly(Action.STOP);
        AtomicLong seconds = new AtomicLong();
        Thread typist = new Thread(() -> {
            while (!written.toString(StandardCharsets.UTF_8).contains("heel strak")) {
                Thread.onSpinWait();
            }
            typed.type("7");
        });
        typist.start();
        Reply<Integer> reply = screen.rate(
                RatingPanelTest.rating(Language.NL), () -> new TimeSource.Reading(seconds.addAndGet(1_000_000_000), 0));
        typist.join();
        assertThat(reply).isEqualTo(Reply.of(7));
        assertThat(typed("+")).containsExactly(Action.LONGER);
        assertThat(painted(1)).contains("Kom tot rust").doesNotContain("heel strak");
    }
}
