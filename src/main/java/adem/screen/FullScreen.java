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

    /** Five pictures a second: the ball rolls on by about a cell each time, and seconds change on time. */
    private static final Duration FRAME = Duration.ofMillis(200);

    /** Four are enough for a belly that rises. */
    private static final Duration CALM = Duration.ofMillis(250);

    /** Eight: what trembles or shakes is seen to. */
    private static final Duration QUICK = Duration.ofMillis(125);

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Long enough to read a line. */
    private static final Duration NOTICE = Duration.ofSeconds(10);

    private static final Text NOTHING = Text.same("");

    private final TerminalScreen terminal;
    private final DisplayOptions options;
    private final Palette palette;
    private final FigureRenderer figures;
    private Size size;
    private Layout layout;
    /** The open page of the help, 0 for none. */
    private int help;

    private Text notice = NOTHING;
    /** When the notice was first shown; null before that. */
    private TimeSource.Reading noticed;

    private Scene view;

    /** When a picture was painted last; null before the first. */
    private TimeSource.Reading seen;

    /** True when nothing on the screen can be relied on any more. */
    private boolean stale;

    private FullScreen(TerminalScreen terminal, DisplayOptions options) {
        this.terminal = terminal;
        this.options = options;
        this.figures = new FigureRenderer(options.still());
        this.palette = new Palette(options.colour() ? terminal.colours() : 0);
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
                help,
                session.muted(),
                notice(session));
        terminal.paint(layout.compose(view), size);
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
        if (options.drawn() == DisplayOptions.Drawn.FIGURE && figures.moves(moment)) {
            return figures.isQuick(moment) ? QUICK : moment.phase().isEmpty() ? FRAME : CALM;
        }
        return moment.phase().isEmpty() || moment.isHeld() || options.still() ? SECOND : FRAME;
    }

    @Override
    public List<Action> await(Duration atMost) throws InterruptedException {
        List<Action> actions = new ArrayList<>();
        for (KeyPress key : terminal.inbox().await(atMost)) {
            switch (key) {
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
