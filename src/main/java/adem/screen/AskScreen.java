package adem.screen;

import adem.host.Host;
import adem.host.TimeSource;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jline.terminal.Size;

/**
 * Choices and questions on the whole screen, one after the other, and then perhaps a session on the same screen: the terminal is
 * taken once, so that one thread reads the keys of them all. For one thread, but for {@link #stop} and {@link #abandon}.
 */
public final class AskScreen implements AutoCloseable {

    private final TerminalScreen terminal;
    private final DisplayOptions options;
    private final Depth depth;
    private final TimeSource time;

    private AskScreen(TerminalScreen terminal, DisplayOptions options, TimeSource time) {
        this.terminal = terminal;
        this.options = options;
        this.time = time;
        this.depth = Depth.of(terminal.colours(), options);
    }

    /**
     * A screen on the terminal that this program runs in; it is taken over when something is asked.
     *
     * @throws IOException when the terminal cannot be taken over, or not be given back as it was; the message tells why
     */
    public static AskScreen open(Host host, DisplayOptions options) throws IOException {
        return on(TerminalScreen.open(host), options, host.time());
    }

    static AskScreen on(TerminalScreen terminal, DisplayOptions options, TimeSource time) {
        return new AskScreen(terminal, options, time);
    }

    /** Lets one of these be chosen; its place among them, from 0. */
    public Reply<Integer> choose(ChoiceList list) throws InterruptedException {
        return show(new ChoicePanel(list, options));
    }

    /** Shows words until one of the keys that answer them is pressed; that key. */
    public Reply<String> ask(Question question) throws InterruptedException {
        return show(new QuestionPanel(question, options));
    }

    /** Asks for a number; the number. It is left by any other key, and by silence. */
    Reply<Integer> rate(Rating rating) throws InterruptedException {
        return show(new RatingPanel(rating));
    }

    private <T> Reply<T> show(Panel<T> panel) throws InterruptedException {
        // What was typed before it could be read is no answer.
        terminal.inbox().typing(true);
        if (!terminal.isTaken()) {
            take();
        }
        long before = Long.MIN_VALUE;
        while (true) {
            terminal.enter();
            Size size = terminal.size();
            Canvas canvas = new Canvas(size.getColumns(), size.getRows());
            panel.paint(canvas, new Palette(depth, terminal.inbox().background()));
            terminal.paint(canvas, depth);
            before = before == Long.MIN_VALUE ? time.now().nanos() : before;
            TypedKey key = terminal.inbox().awaitTyped(patience(panel));
            long now = time.now().nanos();
            Optional<Reply<T>> reply = key instanceof TypedKey.Told told
                    ? told(told.press())
                    : press(panel, key, Duration.ofNanos(now - before));
            // Silence begins anew when somebody comes back.
            before = isPressed(key) ? now : isAway(key) ? time.now().nanos() : before;
            if (reply.isPresent()) {
                return reply.get();
            }
        }
    }

    private void take() {
        terminal.enter();
        terminal.listen();
        terminal.askBackground(depth);
    }

    /** While a shell has the terminal, it is looked after now and then. */
    private Duration patience(Panel<?> panel) {
        return terminal.isTaken() ? panel.patience() : Duration.ofMillis(Keyboard.BACKGROUND_MILLIS);
    }

    private boolean isAway(TypedKey key) {
        return !terminal.isTaken()
                || key instanceof TypedKey.Told told
                        && (told.press() == KeyPress.SUSPEND || told.press() == KeyPress.CONTINUED);
    }

    /** Nobody is silent while a shell has the terminal. */
    private <T> Optional<Reply<T>> press(Panel<T> panel, TypedKey key, Duration silence) {
        return terminal.isTaken() ? panel.press(key, silence) : Optional.empty();
    }

    private static boolean isPressed(TypedKey key) {
        return key != TypedKey.Named.NOTHING && !(key instanceof TypedKey.Told);
    }

    private <T> Optional<Reply<T>> told(KeyPress press) throws InterruptedException {
        switch (press) {
            case INTERRUPT:
                return Optional.of(Reply.none(Reply.Ending.INTERRUPTED));
            case END, STOP:
                return Optional.of(Reply.none(Reply.Ending.GONE));
            case SUSPEND:
                terminal.suspend();
                return Optional.empty();
            case CONTINUED, REPAINT, RESIZE:
                terminal.refresh();
                return Optional.empty();
            default:
                return Optional.empty();
        }
    }

    /** A session that goes on where this was, on the same screen; whoever has it gives the terminal back. */
    public FullScreen session(DisplayOptions shown) {
        terminal.inbox().typing(false);
        return FullScreen.on(terminal, shown);
    }

    /** Asks for the end, from any thread. */
    public void stop() {
        terminal.inbox().add(KeyPress.STOP);
    }

    /** Gives the terminal back as far as that can be done at once; from any thread, whatever the others do. */
    public void abandon() {
        terminal.abandon();
    }

    /** Gives the terminal back as it was found; may be called again. */
    @Override
    public void close() {
        terminal.close();
    }
}
