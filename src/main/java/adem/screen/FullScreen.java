package adem.screen;

import adem.host.TimeSource;
import adem.screen.figure.FigureRenderer;
import adem.session.Action;
import adem.session.Moment;
import adem.session.Presenter;
import adem.session.Session;
import adem.text.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;

/** Shows a session on the whole screen. */
public final class FullScreen implements Presenter, AutoCloseable {

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

    private final TerminalScreen stage;
    private final DisplayOptions look;
    private final Palette palette;
    private final FigureRenderer mannequin;
    private Size size;
    private Layout layout;
    /** The open page of the help, 0 for none. */
    private int help;

    private Text notice = NOTHING;
    /** When the notice was first shown; null before that. */
    private TimeSource.Reading noticed;

    private Scene view;
    private boolean paused;

    private FullScreen(TerminalScreen stage, DisplayOptions look) {
        this.stage = stage;
        this.look = look;
        this.mannequin = new FigureRenderer(look.still());
        this.palette = new Palette(look.colour() ? stage.colours() : 0);
    }

    /** A player on the terminal that this program runs in, of this type; {@link #enter} takes it over. */
    public static FullScreen open(DisplayOptions look, Charset charset, String type) throws IOException {
        return on(TerminalScreen.open(charset, type), look);
    }

    static FullScreen on(TerminalScreen stage, DisplayOptions look) {
        return new FullScreen(stage, look);
    }

    /** Takes the terminal over, when all is ready that gives it back. */
    public void enter() {
        stage.enter();
        stage.listen();
    }

    @Override
    public void show(Session session) {
        if (session.ended()) {
            return;
        }
        paused = session.status() == Session.Status.PAUSED;
        Size now = stage.size();
        if (!now.equals(size)) {
            size = now;
            layout = new Layout(size.getColumns(), size.getRows(), look, palette, mannequin);
        }
        boolean waiting = session.status() == Session.Status.WAITING;
        view = new Scene(session.moment(), paused, waiting, help, session.muted(), notice(session));
        stage.paint(layout.compose(view), size);
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
        stage.ring();
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
        if (look.shown() == DisplayOptions.Shown.FIGURE && mannequin.moves(moment)) {
            return mannequin.isQuick(moment) ? QUICK : moment.phase() == null ? FRAME : CALM;
        }
        return moment.phase() == null || moment.phase().isHold() || look.still() ? SECOND : FRAME;
    }

    @Override
    public Action await(Duration atMost) throws InterruptedException {
        KeyPress key = stage.inbox().poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        if (key == null) {
            return Action.TICK;
        }
        if (key == KeyPress.HELP) {
            help = help < layout.helpPages(view) ? help + 1 : 0;
        } else if (key == KeyPress.SUSPEND) {
            stage.suspend();
            return paused ? Action.TICK : Action.PAUSE;
        }
        return key.command();
    }

    @Override
    public void stop() {
        stage.inbox().add(KeyPress.STOP);
    }

    /** Gives the terminal back; may be called twice and from any thread. */
    @Override
    public void close() {
        stage.close();
    }
}
