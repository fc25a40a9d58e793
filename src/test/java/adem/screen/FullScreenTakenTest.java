package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.Action;
import adem.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Attributes;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;

/** What others do to a terminal, and what a terminal does, leaves the session and the terminal as they should be. */
class FullScreenTakenTest extends OnFullScreen {

    FullScreenTakenTest() throws IOException {}

    private static final String TAKEN = "\033[?1049h";

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
