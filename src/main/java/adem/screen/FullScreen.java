package adem.screen;

import adem.host.Host;
import adem.host.TimeSource;
import adem.screen.figure.FigureRenderer;
import adem.session.Action;
import adem.session.Controls;
import adem.session.Moment;
import adem.session.Presenter;
import adem.session.Session;
import adem.session.SessionEvent;
import adem.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;

/** Shows a session on the whole screen. */
public final class FullScreen implements Presenter, Controls, AutoCloseable {

    /** Twelve pictures a second: a body that breathes. */
    private static final Duration SMOOTH = Duration.ofNanos(1_000_000_000 / 12);

    /** Half as many over a network. */
    private static final Duration FAR = Duration.ofNanos(1_000_000_000 / 6);

    /** Five are enough for a ball that rolls on by about a cell each time. */
    private static final Duration FRAME = Duration.ofMillis(200);

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Long enough to read a line. */
    private static final Duration NOTICE = Duration.ofSeconds(10);

    /** Long enough to read the keys; any key brings them back. */
    private static final Duration KEYS = Duration.ofSeconds(8);

    /** Long enough to come round, short enough not to be forgotten. */
    private static final Duration STAY = Duration.ofMinutes(1);

    private static final Text NOTHING = Text.same("");

    private final TerminalScreen terminal;
    private final DisplayOptions options;
    private final Depth depth;
    private final FigureRenderer figures;
    private Palette palette;
    private Size size;
    private Layout layout;
    /** The open page of the help, 0 for none. */
    private int help;

    private Text notice = NOTHING;
    /** When the notice was first shown; null before that. */
    private TimeSource.Reading noticed;

    /** When the keys were shown first, or again; null before that. */
    private TimeSource.Reading keyed;

    private Scene view;

    /** True once a picture was painted. */
    private boolean shown;

    /** When a picture was painted last; null before the first. */
    private TimeSource.Reading seen;

    /** True when nothing on the screen can be relied on any more. */
    private boolean stale;

    private FullScreen(TerminalScreen terminal, DisplayOptions options) {
        this.terminal = terminal;
        this.options = options;
        this.figures = new FigureRenderer(options.still(), options.blocks());
        this.depth = Depth.of(terminal.colours(), options);
        this.palette = new Palette(depth, -1);
    }

    /**
     * A session on the terminal that this program runs in; {@link #enter} takes it over.
     *
     * @throws IOException when the terminal cannot be taken over, or not be given back as it was; the message tells why
     */
    public static FullScreen open(Host host, DisplayOptions options) throws IOException {
        return on(TerminalScreen.open(host), options);
    }

    static FullScreen on(TerminalScreen terminal, DisplayOptions options) {
        return new FullScreen(terminal, options);
    }

    /** Takes the terminal over, when all is ready that gives it back. In the background the session waits, paused, for the terminal. */
    public void enter() {
        terminal.enter();
        if (!terminal.isTaken()) {
            terminal.inbox().add(KeyPress.CONTINUED);
        }
        terminal.listen();
        terminal.askBackground(depth);
    }

    @Override
    public void prepare(Session session) {
        observe(session, List.of());
    }

    @Override
    public void observe(Session session, List<SessionEvent> events) {
        if (session.ended()) {
            return;
        }
        if (stale || seen != null && session.seen().jumpedSince(seen)) {
            terminal.refresh();
        }
        stale = false;
        seen = session.seen();
        terminal.enter();
        Size now = terminal.size();
        if (!now.equals(size)) {
            size = now;
            layout = new Layout(size.getColumns(), size.getRows(), options, palette, figures);
        }
        boolean waiting = session.status() == Session.Status.WAITING;
        view = new Scene(
                session.moment(),
                session.status() == Session.Status.PAUSED,
                waiting,
                session.untilGoingOn(),
                help,
                session.muted(),
                hasKeys(session),
                notice(session));
        boolean first = !shown;
        shown = true;
        terminal.paint(first ? layout.composeWords(view) : layout.compose(view), depth);
    }

    private boolean hasKeys(Session session) {
        if (keyed == null) {
            keyed = session.seen();
        }
        boolean running = session.status() == Session.Status.RUNNING;
        return !running || session.seen().nanos() - keyed.nanos() < KEYS.toNanos();
    }

    private Text notice(Session session) {
        if (noticed == null) {
            noticed = session.seen();
        }
        return session.seen().nanos() - noticed.nanos() < NOTICE.toNanos() ? notice : NOTHING;
    }

    @Override
    public void tell(Text words) {
        notice = words;
        noticed = null;
    }

    @Override
    public void ring() {
        terminal.ring();
    }

    @Override
    public Duration patience(Session session) {
        Moment moment = session.moment();
        Duration frame = frame(moment);
        long step = frame.toNanos();
        return Duration.ofNanos(step - moment.elapsed().toNanos() % step);
    }

    /** How long a picture stays true. */
    private Duration frame(Moment moment) {
        boolean body = options.drawn() == DisplayOptions.Drawn.FIGURE && depth.shades() && figures.moves(moment);
        if (body && !options.still()) {
            return options.far() ? FAR : SMOOTH;
        }
        return options.still() ? SECOND : FRAME;
    }

    @Override
    public List<Action> await(Duration atMost) throws InterruptedException {
        List<Action> actions = new ArrayList<>();
        for (KeyPress key : terminal.inbox().await(atMost)) {
            keyed = key == KeyPress.BACKGROUND || key == KeyPress.RESIZE ? keyed : null;
            switch (key) {
                case BACKGROUND -> {
                    palette = new Palette(depth, terminal.inbox().background());
                    size = null;
                }
                case HELP -> help = help < layout.helpPages(view) ? help + 1 : 0;
                case SUSPEND -> {
                    terminal.suspend();
                    actions.add(Action.PAUSE);
                }
                case CONTINUED -> {
                    stale = true;
                    actions.add(Action.PAUSE);
                }
                case REPAINT, RESIZE -> stale = true;
                default -> key.action().ifPresent(actions::add);
            }
        }
        return actions;
    }

    /**
     * Shows what was done until somebody goes on or leaves, or a minute is over.
     *
     * @param more what else there is to tell, a line each
     * @param further what Enter is for
     */
    public Ending stay(Session ended, List<Text> more, Ending further, TimeSource time) throws InterruptedException {
        long began = time.now().nanos();
        long passed = 0;
        stale = true;
        while (passed < STAY.toNanos() && terminal.isTaken()) {
            if (stale) {
                terminal.refresh();
                stale = false;
            }
            Size now = terminal.size();
            EndScreen end = new EndScreen(ended, more, further, options, palette, figures);
            terminal.paint(end.compose(passed / 1e9, now.getColumns(), now.getRows()), depth);
            for (KeyPress key : terminal.inbox().await(time.really(options.still() ? SECOND : SMOOTH))) {
                switch (key) {
                    case READY -> {
                        return further;
                    }
                    case ROUTINE -> {
                        return Ending.ROUTINE;
                    }
                    case STOP, INTERRUPT, END -> {
                        return Ending.DONE;
                    }
                    case SUSPEND -> terminal.suspend();
                    case BACKGROUND ->
                        palette = new Palette(depth, terminal.inbox().background());
                    case CONTINUED, REPAINT, RESIZE -> stale = true;
                    default -> {}
                }
                if (key == KeyPress.CONTINUED || key == KeyPress.SUSPEND) {
                    terminal.enter();
                }
            }
            passed = time.now().nanos() - began;
        }
        return Ending.DONE;
    }

    /** Asks something when the session was stopped, on the same screen. */
    public Reply<String> ask(Question question, TimeSource time) throws InterruptedException {
        terminal.inbox().askAgain();
        return AskScreen.on(terminal, options, time).ask(question);
    }

    /** Asks for a number before or after a session, on the same screen; left by any other key, and by half a minute of silence. */
    public Reply<Integer> rate(Rating rating, TimeSource time) throws InterruptedException {
        terminal.inbox().askAgain();
        Reply<Integer> reply = AskScreen.on(terminal, options, time).rate(rating);
        terminal.inbox().typing(false);
        // The terminal may have told its colour meanwhile.
        palette = new Palette(depth, terminal.inbox().background());
        size = null;
        return reply;
    }

    @Override
    public void stop() {
        terminal.inbox().add(KeyPress.STOP);
    }

    /** Gives the terminal back as it was found; may be called again. */
    public void leave() {
        terminal.close();
    }

    /** Gives the terminal back as far as that can be done at once; from any thread, whatever the others do. */
    public void abandon() {
        terminal.abandon();
    }

    @Override
    public void close() {
        leave();
    }
}
