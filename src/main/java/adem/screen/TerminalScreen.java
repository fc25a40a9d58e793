package adem.screen;

import adem.host.Host;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.AttributedString;
import org.jline.utils.Curses;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/**
 * The terminal taken over for a while: alternate screen, hidden cursor, raw keys. {@link #leave} puts everything back and
 * may be called from any thread, any number of times. Painting belongs to the thread that made the stage. JLine's terminal is
 * not closed: that would set its modes once more, which stops a program that has been sent to the background.
 */
final class TerminalScreen {

    private static final long END_NANOS = 150_000_000;

    private final Terminal terminal;
    private final Attributes before;
    private final OutputStream raw;
    private final byte[] leave;
    private final Display display;
    private final KeyInbox inbox = new KeyInbox();
    private boolean entered;
    private boolean over;
    private Size size;
    private List<AttributedString> painted = List.of();

    /** @param raw where to write when the terminal's own writer may be closed */
    TerminalScreen(Terminal terminal, OutputStream raw) {
        this.raw = raw;
        this.terminal = terminal;
        this.before = terminal.getAttributes();
        this.leave = (code(Capability.exit_attribute_mode)
                        + code(Capability.cursor_normal)
                        + code(Capability.exit_ca_mode))
                .getBytes(StandardCharsets.US_ASCII);
        this.display = new Display(terminal, true);
        display.setScrollOptimization(false);
    }

    /** The terminal this program runs in. */
    static TerminalScreen open(Host host) throws IOException {
        Terminal terminal = terminal(host.encoding().charset(), host.terminal().type());
        return new TerminalScreen(terminal, Host.standardOutput());
    }

    static Terminal terminal(Charset charset, String type) throws IOException {
        knowWithoutAsking(type);
        // Not TerminalBuilder: it looks around for providers for longer than the rest of a start takes.
        return new JniTerminalProvider()
                .sysTerminal(
                        "adem",
                        type,
                        false,
                        charset,
                        charset,
                        charset,
                        true,
                        Terminal.SignalHandler.SIG_DFL,
                        false,
                        SystemStream.Output);
    }

    /** JLine asks the program infocmp even of terminals that it knows by heart. */
    private static void knowWithoutAsking(String type) {
        // tmux is screen as far as we go, and JLine does not know it.
        String capabilities = InfoCmp.getDefaultInfoCmp(type.replaceFirst("^tmux", "screen"));
        if (capabilities != null) {
            InfoCmp.setLoadedInfoCmp(type, capabilities);
        }
    }

    private String code(Capability capability) {
        String code = Curses.tputs(terminal.getStringCapability(capability));
        return code == null ? "" : code;
    }

    /** Keys and signals, in the order in which they came. */
    KeyInbox inbox() {
        return inbox;
    }

    /** How many colours the terminal has; 0 when it does not say. */
    int colours() {
        return colours(terminal);
    }

    static int colours(Terminal terminal) {
        Integer colours = terminal.getNumericCapability(Capability.max_colors);
        return colours == null ? 0 : colours;
    }

    /** Starts to listen to keys and signals, on a thread of its own: to set it up takes longer than the first picture. */
    void listen() {
        Thread thread = new Thread(this::hear, "keys");
        thread.setDaemon(true);
        thread.start();
    }

    private void hear() {
        try {
            terminal.handle(Terminal.Signal.INT, signal -> inbox.add(KeyPress.INTERRUPT));
            terminal.handle(Terminal.Signal.TSTP, signal -> inbox.add(KeyPress.SUSPEND));
            terminal.handle(Terminal.Signal.WINCH, signal -> inbox.add(KeyPress.RESIZE));
            new Keyboard(terminal.reader(), inbox).run();
        } catch (IllegalStateException closed) {
            inbox.add(KeyPress.END); // The session was over before this thread came to it.
        }
    }

    /** Takes the terminal over. */
    synchronized void enter() {
        if (!entered && !over) {
            entered = true;
            terminal.enterRawMode();
            terminal.puts(Capability.enter_ca_mode);
            terminal.puts(Capability.cursor_invisible);
            // Before anything can go wrong: what JLine keeps for later would come after leaving.
            terminal.flush();
            size = null;
        }
    }

    /** Gives the terminal back for good: nobody enters any more. */
    synchronized void close() {
        over = true;
        leave();
    }

    /** Gives the terminal back as it was found. */
    synchronized void leave() {
        if (entered) {
            entered = false;
            try {
                // Past JLine, whose own shutdown hook may have closed its writer by now.
                raw.write(leave);
                raw.flush();
            } catch (IOException gone) {
                // There is no terminal left to put right.
            }
            terminal.setAttributes(before);
        }
    }

    /**
     * Lets the shell have the terminal until it brings this program back to the foreground. All that belongs to the job
     * is told to stop, as the terminal itself would tell it. Where no shell could bring it back, the kernel ignores that and it goes on.
     */
    void suspend() throws InterruptedException {
        leave();
        terminal.handle(Terminal.Signal.TSTP, Terminal.SignalHandler.SIG_DFL);
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -TSTP 0").start().waitFor();
        } catch (IOException noShell) {
            // Nobody to go back to: carry on.
        }
        terminal.handle(Terminal.Signal.TSTP, signal -> inbox.add(KeyPress.SUSPEND));
        if (!endsSoon()) {
            enter();
        }
    }

    /** Somebody may have woken this program only to end it, and a shell may have the terminal: look before entering. */
    private boolean endsSoon() throws InterruptedException {
        long until = System.nanoTime() + END_NANOS;
        for (long left = END_NANOS; left > 0; left = until - System.nanoTime()) {
            if (inbox.await(Duration.ofNanos(left)).stream().anyMatch(KeyPress::ends)) {
                return true;
            }
            // Any other key was meant for the shell, or is Ctrl-Z, of which JLine tells twice.
        }
        return false;
    }

    /** The size now; that of an ordinary terminal where it is not known. */
    Size size() {
        Size now = terminal.getSize();
        return now.getRows() > 0 && now.getColumns() > 0 ? now : Size.of(80, 24);
    }

    /** Rings the bell. */
    synchronized void ring() {
        if (entered) {
            terminal.puts(Capability.bell);
            terminal.flush();
        }
    }

    /** Paints what changed since the last picture, all of it in one go. */
    synchronized void paint(List<AttributedString> lines, Size now) {
        if (!entered) {
            return;
        }
        if (!now.equals(size)) {
            display.resize(now);
            display.clear();
            size = now;
        } else if (lines.equals(painted)) {
            return; // JLine would still write that it begins and ends.
        }
        painted = lines;
        try {
            display.update(lines, -1);
        } catch (IllegalStateException closed) {
            inbox.add(KeyPress.END);
        }
    }
}
