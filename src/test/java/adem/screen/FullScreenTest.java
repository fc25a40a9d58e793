package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.host.TimeSource;
import adem.session.Action;
import adem.session.BreathTimeline;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.Timeline;
import adem.session.TurnedClock;
import adem.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FullScreenTest {

    private static final Duration PATIENT = Duration.ofSeconds(20);

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final TypedInput typed = new TypedInput();
    private final FakeSignals signals = new FakeSignals();
    private final LineDisciplineTerminal terminal;
    private final FullScreen screen;
    private final TurnedClock hand = new TurnedClock();
    private Session session =
            Session.start(Sessions.breathing("4-4-4-4", 2), hand.now()).session();

    FullScreenTest() throws IOException {
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

    private List<Action> typed(String keys) throws InterruptedException {
        typed.type(keys);
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

    private static final String TAKEN = "\033[?1049h";

    private String painted(double seconds) {
        ScreenTerminal emulator = new ScreenTerminal(80, 24);
        emulator.write(bytesOf(() -> show(seconds)));
        return emulator.toString();
    }

    @Test
    void ctrlLPaintsAllAgain() throws InterruptedException {
        show(1);
        assertThat(typed("\f")).isEmpty();
        assertThat(painted(0)).contains("4 s in, 4 s vast", "spatie");
    }

    @Test
    void afterAStopItIsPausedAndAllIsSetAgain() throws InterruptedException {
        show(1);
        terminal.setAttributes(new Attributes());
        signals.send("CONT");
        assertThat(screen.await(PATIENT)).containsExactly(Action.PAUSE);
        String bytes = bytesOf(() -> show(0));
        assertThat(bytes).contains(TAKEN, "\033[?25l", "4 s vast");
        assertThat(terminal.getAttributes().getControlChar(Attributes.ControlChar.VMIN))
                .isEqualTo(1);
    }

    @Test
    void afterASleepOfTheMachineAllIsSetAgain() {
        show(1);
        hand.sleep(Duration.ofHours(1));
        assertThat(painted(0)).contains("4 s in, 4 s vast", "Pauze");
    }

    @Test
    void aShellThatHasTheTerminalIsLeftAlone() throws InterruptedException {
        show(1);
        Attributes ofShell = new Attributes();
        ofShell.setLocalFlag(Attributes.LocalFlag.ISIG, true);
        ofShell.setControlChar(Attributes.ControlChar.VMIN, 42);
        terminal.setAttributes(ofShell);
        signals.foreground = false;
        signals.send("CONT");
        assertThat(screen.await(PATIENT)).containsExactly(Action.PAUSE);
        assertThat(bytesOf(() -> show(0))).contains("\033[?1049l").doesNotContain(TAKEN);
        assertThat(bytesOf(() -> show(1))).isEmpty();
        assertThat(terminal.getAttributes().getControlChar(Attributes.ControlChar.VMIN))
                .isEqualTo(42);
        signals.foreground = true;
        assertThat(bytesOf(() -> show(1))).contains(TAKEN, "4 s vast");
    }

    @Test
    void inTheBackgroundASessionWaitsForTheTerminal() throws InterruptedException {
        FakeSignals background = new FakeSignals();
        background.foreground = false;
        written.reset();
        FullScreen waiting = FullScreen.on(
                new TerminalScreen(terminal, new TypedInput(), written, background),
                new DisplayOptions(Language.NL, true, true, true, false, DisplayOptions.Drawn.CURVE));
        waiting.enter();
        assertThat(waiting.await(PATIENT)).containsExactly(Action.PAUSE);
        waiting.observe(session, List.of());
        waiting.close();
        assertThat(written.size()).isZero();
    }

    @Test
    void aTerminalThatTakesNoOutputCanBeAbandoned() throws Exception {
        CountDownLatch stuckNow = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        OutputStream stuck = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                try {
                    stuckNow.countDown();
                    never.await();
                } catch (InterruptedException over) {
                    throw new IOException(over);
                }
            }
        };
        LineDisciplineTerminal full =
                new LineDisciplineTerminal("full", "xterm-256color", written, StandardCharsets.UTF_8);
        Attributes before = full.getAttributes();
        AtomicReference<FullScreen> painting = new AtomicReference<>();
        Thread guide = new Thread(() -> {
            painting.set(FullScreen.on(
                    new TerminalScreen(full, new TypedInput(), stuck, new FakeSignals()),
                    new DisplayOptions(Language.NL, true, true, true, false, DisplayOptions.Drawn.CURVE)));
            painting.get().enter();
        });
        guide.setDaemon(true);
        guide.start();
        assertThat(stuckNow.await(PATIENT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        Thread hook = new Thread(painting.get()::abandon);
        hook.setDaemon(true);
        hook.start();
        hook.join(PATIENT.toMillis());
        assertThat(hook.isAlive()).isFalse();
        assertThat(full.getAttributes().getLocalFlags()).isEqualTo(before.getLocalFlags());
        never.countDown();
        full.close();
    }

    @Test
    void onlyTheThreadThatGuidesPaints() throws InterruptedException {
        AtomicReference<Exception> problem = new AtomicReference<>();
        Thread other = new Thread(() -> {
            try {
                screen.ring();
            } catch (IllegalStateException caught) {
                problem.set(caught);
            }
        });
        other.start();
        other.join();
        assertThat(problem.get()).hasMessageContaining("belongs to");
    }

    @Test
    void aKeyboardThatFailsIsTheEnd() throws InterruptedException {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalArgumentException("of no use");
            }
        };
        FullScreen failing = FullScreen.on(
                new TerminalScreen(terminal, broken, written, new FakeSignals()),
                new DisplayOptions(Language.NL, true, true, true, false, DisplayOptions.Drawn.CURVE));
        failing.enter();
        assertThat(failing.await(PATIENT)).containsExactly(Action.HANG_UP);
        failing.close();
    }
}
