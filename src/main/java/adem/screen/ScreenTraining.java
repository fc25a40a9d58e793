package adem.screen;

import adem.host.Signals;
import adem.host.TimeSource;
import adem.session.Coach;
import adem.session.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/** Plays a session where nobody sees it, so that a class archive made meanwhile holds what a real one needs. */
public final class ScreenTraining {

    /** What JLine only needs in a real terminal, which cannot be opened here, only loaded. */
    private static final List<String> REAL_TERMINAL = List.of(
            "org.jline.terminal.impl.jni.JniUnixSysTerminal",
            "org.jline.terminal.spi.SystemStream",
            "org.jline.utils.Log",
            "org.jline.utils.PumpThread",
            "org.jline.utils.ShutdownHooks",
            "org.jline.utils.ShutdownHooks$Task",
            "adem.host.StandardInput",
            "adem.screen.AskScreen",
            "adem.screen.Reply");

    /** Keys, and no end of them before the terminal is closed: that would stop the session at any time. */
    private static final class Keys extends InputStream {

        private final char[] keys;
        private final CountDownLatch closed = new CountDownLatch(1);
        private int next;

        Keys(char... keys) {
            this.keys = keys;
        }

        @Override
        public int read() throws IOException {
            if (next < keys.length) {
                return keys[next++];
            }
            try {
                closed.await();
                return -1;
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int key = read();
            if (key < 0) {
                return -1;
            }
            into[offset] = (byte) key;
            return 1;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    private ScreenTraining() {}

    /** Goes as far as it can where there is no terminal. */
    private static void openNone() {
        try {
            TerminalType.open(StandardCharsets.UTF_8, "xterm-256color");
        } catch (IOException none) {
            // As expected.
        }
    }

    /** Paints a choice and a question where nobody sees them, and hears a key. */
    public static void ask(ChoiceList list, Question question, DisplayOptions options) {
        for (Panel<?> panel : List.of(new ChoicePanel(list, options), new QuestionPanel(question, options))) {
            Canvas canvas = new Canvas(80, 24);
            panel.press(TypedKey.Named.DOWN, Duration.ZERO);
            panel.paint(canvas, new Palette(Depth.FULL, 0));
            Painter.changes(null, canvas, Depth.FULL);
        }
    }

    /** Plays the timeline on a pseudo-terminal, by a clock that should not wait. */
    public static void play(Timeline timeline, DisplayOptions options, TimeSource clock)
            throws IOException, InterruptedException, ClassNotFoundException {
        for (String name : REAL_TERMINAL) {
            Class.forName(name);
        }
        Signals.real().foreground();
        Signals.real().on("CONT", () -> {}).close();
        Signals.real().drop("TTIN");
        openNone();
        Terminal terminal = new JniTerminalProvider()
                .newTerminal(
                        "rehearsal",
                        "xterm-256color",
                        new Keys(' ', ' ', '?', '?'),
                        OutputStream.nullOutputStream(),
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        Terminal.SignalHandler.SIG_DFL,
                        false,
                        null,
                        Size.of(80, 24));
        TerminalScreen taken =
                new TerminalScreen(terminal, terminal.input(), OutputStream.nullOutputStream(), Signals.NONE);
        try (terminal;
                FullScreen screen = FullScreen.on(taken, options)) {
            screen.enter();
            new Coach(clock, screen, List.of(screen)).guide(timeline);
        }
    }
}
