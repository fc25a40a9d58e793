package adem.screen;

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

/** A session on the whole of a terminal that is none, by a clock that is turned. */
abstract class OnFullScreen {

    static final Duration PATIENT = Duration.ofSeconds(20);

    final ByteArrayOutputStream written = new ByteArrayOutputStream();
    final TypedInput typed = new TypedInput();
    final FakeSignals signals = new FakeSignals();
    final LineDisciplineTerminal terminal;
    final FullScreen screen;
    final TurnedClock hand = new TurnedClock();
    Session session =
            Session.start(Sessions.breathing("4-4-4-4", 2), hand.now()).session();

    OnFullScreen() throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm-256color", written, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(80, 24));
        screen = FullScreen.on(
                new TerminalScreen(terminal, typed, written, signals),
                new DisplayOptions(Language.NL, true, true, true, false, DisplayOptions.Drawn.CURVE));
        screen.enter();
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
        terminal.close();
    }

    String bytesOf(Runnable action) {
        written.reset();
        action.run();
        terminal.flush();
        return written.toString(StandardCharsets.UTF_8);
    }

    void show(double seconds) {
        hand.turn(Duration.ofMillis(Math.round(seconds * 1000)));
        session = session.at(hand.now());
        screen.observe(session, List.of());
    }

    List<Action> typed(String keys) throws InterruptedException {
        typed.type(keys);
        return screen.await(PATIENT);
    }

    String painted(double seconds) {
        ScreenTerminal emulator = new ScreenTerminal(80, 24);
        emulator.write(bytesOf(() -> show(seconds)));
        return emulator.toString();
    }
}
