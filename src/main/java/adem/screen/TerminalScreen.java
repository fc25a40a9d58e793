package adem.screen;

import adem.host.Host;
import adem.host.Signals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;

/**
 * The terminal taken over for a while: second screen, hidden cursor, raw keys. Three threads come here:
 *
 * <ul>
 *   <li>The guiding thread, which made this, owns the screen: it alone takes it, paints, suspends and closes. Every method
 *       checks that, but those below.
 *   <li>The keys thread reads and fills the inbox, and touches nothing else.
 *   <li>A hook that ends the program may {@link #abandon} the terminal at any time. It waits for nobody: the modes that are to be given
 *       back are in one atomic reference, and whoever takes them out of it gives the terminal back.
 * </ul>
 *
 * JLine's terminal is not closed: that would set its modes once more, which are the shell's when this program is in the background.
 */
final class TerminalScreen {

    /** A terminal that takes output takes so little at once (ours). */
    private static final int ABANDON_MILLIS = 100;

    private final Terminal terminal;
    private final InputStream in;
    private final OutputStream out;
    private final Signals signals;
    private final Thread owner = Thread.currentThread();
    private final byte[] leave;
    private final Charset charset;
    private final KeyInbox inbox = new KeyInbox();
    /** The modes to give back; empty while the terminal is not ours. */
    private final AtomicReference<Attributes> taken = new AtomicReference<>();

    private boolean listening;
    private volatile boolean over;
    private volatile Signals.Registration stops = () -> {};
    /** What was painted last; null when nothing on the screen can be relied on. */
    private Canvas painted;

    /**
     * A terminal.
     *
     * @param in where its keys come from, past JLine, whose own reader keeps a thread in the system
     * @param out where it is written when it is given back, past JLine, in which another thread may be stuck
     */
    TerminalScreen(Terminal terminal, InputStream in, OutputStream out, Signals signals) {
        this.terminal = terminal;
        this.in = in;
        this.out = out;
        this.signals = signals;
        this.leave = (code(Capability.exit_attribute_mode)
                        + code(Capability.cursor_normal)
                        + code(Capability.exit_ca_mode))
                .getBytes(StandardCharsets.US_ASCII);
        this.charset = terminal.encoding();
    }

    /** The terminal this program runs in. */
    static TerminalScreen open(Host host) throws IOException {
        Terminal terminal =
                TerminalType.open(host.encoding().charset(), host.terminal().type());
        return new TerminalScreen(terminal, host.in().bytes(), Host.standardOutput(), host.signals());
    }

    private String code(Capability capability) {
        String code = Curses.tputs(terminal.getStringCapability(capability));
        return code == null ? "" : code;
    }

    private void checkOwner() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("the screen belongs to " + owner.getName());
        }
    }

    /** Keys and signals, in the order in which they came; for any thread. */
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

    /** Starts to listen to keys and signals, once, on a thread of its own: to set it up takes longer than the first picture. */
    void listen() {
        checkOwner();
        if (!listening) {
            listening = true;
            inbox.listen(this::hear, KeyPress.END);
        }
    }

    private void hear() throws InterruptedException {
        // In the background a read is to fail, and not to stop what then could not be ended any more.
        signals.drop("TTIN");
        signals.drop("TTOU");
        stops = signals.on("TSTP", () -> inbox.add(KeyPress.SUSPEND));
        signals.on("CONT", () -> inbox.add(KeyPress.CONTINUED));
        signals.on("WINCH", () -> inbox.add(KeyPress.RESIZE));
        new Keyboard(in, inbox, signals, charset).run();
    }

    /** True while the terminal is ours. */
    boolean isTaken() {
        return taken.get() != null;
    }

    /** Takes the terminal over, unless a shell has it now, or it was given back for good. */
    void enter() {
        checkOwner();
        if (!isTaken() && !over && signals.foreground()) {
            taken.set(terminal.getAttributes());
            set();
        }
    }

    /** Sets everything, whatever another program made of it. The next picture is painted whole. */
    void refresh() {
        checkOwner();
        if (isTaken() && !signals.foreground()) {
            leave(); // It was stopped without being asked, and a shell has the terminal.
        }
        if (isTaken()) {
            set();
        }
    }

    private void set() {
        terminal.enterRawMode();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        // Before anything can go wrong: what JLine keeps for later would come after leaving.
        terminal.flush();
        painted = null;
    }

    /** Gives the terminal back for good: nobody takes it any more. */
    void close() {
        checkOwner();
        over = true;
        leave();
    }

    /**
     * Gives the terminal back for good, from any thread, whatever the others do. What can wait for the terminal is left to a thread that dies
     * with the program.
     */
    void abandon() {
        over = true;
        Thread helper = new Thread(this::leave, "abandon");
        helper.setDaemon(true);
        helper.start();
        try {
            helper.join(ABANDON_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Modes first: to set them never waits for the terminal. */
    private void leave() {
        Attributes before = taken.getAndSet(null);
        if (before == null) {
            return;
        }
        try {
            if (signals.foreground() || areOurs(terminal.getAttributes())) {
                terminal.setAttributes(before);
            }
            out.write(leave);
            out.flush();
        } catch (IOException | IllegalStateException gone) {
            // There is no terminal left to put right.
        }
    }

    /** In the background the modes are those of the shell, unless it left them as they were; none has Ctrl-C unheard. */
    private static boolean areOurs(Attributes modes) {
        return !modes.getLocalFlag(Attributes.LocalFlag.ISIG);
    }

    /**
     * Lets the shell have the terminal until it lets this program go on. All that belongs to the job is told to stop, as the
     * terminal itself would tell it. Where no shell could bring it back, the kernel ignores that and it goes on. In the foreground {@link #enter}
     * then takes the terminal again.
     */
    void suspend() throws InterruptedException {
        checkOwner();
        leave();
        stops.close();
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -TSTP 0").start().waitFor();
        } catch (IOException noShell) {
            // Nobody to go back to: carry on.
        }
        stops = signals.on("TSTP", () -> inbox.add(KeyPress.SUSPEND));
    }

    /** The size now; that of an ordinary terminal where it is not known. */
    Size size() {
        Size now = terminal.getSize();
        return now.getRows() > 0 && now.getColumns() > 0 ? now : Size.of(80, 24);
    }

    /** Rings the bell. */
    void ring() {
        checkOwner();
        if (isTaken()) {
            terminal.puts(Capability.bell);
            terminal.flush();
        }
    }

    /** Paints what changed since the last picture, all of it in one go. */
    void paint(Canvas canvas, Depth colours) {
        checkOwner();
        if (isTaken()) {
            String changes = Painter.changes(painted, canvas, colours);
            painted = canvas;
            write(changes);
        }
    }

    /** Asks which colour is behind the text, where colours are blended with it; the answer comes as {@link KeyPress#BACKGROUND}, or never. */
    void askBackground(Depth colours) {
        checkOwner();
        if (isTaken() && colours.shades()) {
            write("\033]11;?\033\\");
        }
    }

    private void write(String text) {
        if (text.isEmpty()) {
            return;
        }
        try {
            out.write(text.getBytes(charset));
            out.flush();
        } catch (IOException closed) {
            inbox.add(KeyPress.END);
        }
    }
}
