package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.Signals;
import adem.session.Action;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.TurnedClock;
import adem.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FullScreenTest {

    private static final Duration PATIENT = Duration.ofSeconds(20);

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final LineDisciplineTerminal terminal;
    private final FullScreen screen;
    private final TurnedClock hand = new TurnedClock();
    private Session session =
            Session.start(Sessions.breathing("4-4-4-4", 2), hand.now()).session();

    FullScreenTest() throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm-256color", written, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(80, 24));
        screen = FullScreen.on(
                new TerminalScreen(terminal, terminal.input(), written, Signals.NONE),
                new DisplayOptions(Language.NL, true, true, true, false, DisplayOptions.Drawn.CURVE));
        screen.enter();
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
        terminal.close();
    }

    private String bytesOf(Runnable action) {
        written.reset();
        action.run();
        terminal.flush();
        return written.toString(StandardCharsets.UTF_8);
    }

    private void show(double seconds) {
        hand.turn(Duration.ofMillis(Math.round(seconds * 1000)));
        session = session.at(hand.now());
        screen.observe(session, List.of());
    }

    private List<Action> typed(String keys) throws IOException, InterruptedException {
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        return screen.await(PATIENT);
    }

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
    void paintsOnlyWhatChangedAndNothingInAHold() {
        show(4);
        show(1.5);
        String frame = bytesOf(() -> show(0.125));
        assertThat(frame.length()).isBetween(1, 150);
        show(3.5);
        assertThat(bytesOf(() -> show(1))).isEmpty();
    }

    @Test
    void keysAreCommands() throws IOException, InterruptedException {
        assertThat(typed(" ")).containsExactly(Action.TOGGLE_PAUSE);
        assertThat(typed("+")).containsExactly(Action.LONGER);
        assertThat(typed("-")).containsExactly(Action.SHORTER);
        assertThat(typed("\033[C")).containsExactly(Action.NEXT);
        assertThat(typed("\033OD")).containsExactly(Action.PREVIOUS);
        assertThat(typed("\033[1;5C")).isEmpty();
        assertThat(typed("x")).isEmpty();
        assertThat(typed("q")).containsExactly(Action.STOP);
    }

    @Test
    void questionMarkExplains() throws IOException, InterruptedException {
        show(1);
        assertThat(typed("?")).isEmpty();
        ScreenTerminal emulator = new ScreenTerminal(80, 24);
        emulator.write(bytesOf(() -> show(0)));
        assertThat(emulator.toString()).contains("deze uitleg");
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
    void wakesForFramesButNotInAHold() {
        show(4);
        show(2);
        assertThat(screen.patience(session)).isLessThanOrEqualTo(Duration.ofMillis(200));
        show(3.5);
        assertThat(screen.patience(session)).isGreaterThan(Duration.ofMillis(250));
    }

    @Test
    void stopFromAnotherThreadIsHeard() throws InterruptedException {
        screen.stop();
        assertThat(screen.await(PATIENT)).containsExactly(Action.STOP);
    }
}
