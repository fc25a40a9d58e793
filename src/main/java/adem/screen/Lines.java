package adem.screen;

import adem.session.Action;
import adem.session.Moment;
import adem.session.MomentText;
import adem.session.Presenter;
import adem.session.Session;
import adem.session.SessionText;
import adem.session.StepText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Appends a line for each phase: for pipes, logs, screen readers and terminals that cannot do more. */
public final class Lines implements Presenter {

    private static final Duration NEVER = Duration.ofDays(1);
    private final PrintStream out;
    private final DisplayOptions look;
    private final boolean keys;
    private final BlockingQueue<KeyPress> inbox = new LinkedBlockingQueue<>();
    /** The segment printed last. */
    private int shown = -1;

    private int step = -1;
    private int announced = -1;

    private Session.Status status = Session.Status.RUNNING;

    private Lines(PrintStream out, DisplayOptions look, boolean keys) {
        this.out = out;
        this.look = look;
        this.keys = keys;
    }

    /** Lines for nobody at the keyboard. */
    public static Lines to(PrintStream out, DisplayOptions look) {
        return new Lines(out, look, false);
    }

    /** Lines for somebody who types keys, each followed by Enter. */
    public static Lines to(PrintStream out, DisplayOptions look, InputStream in) {
        Lines lines = new Lines(out, look, true);
        Thread thread = new Thread(() -> lines.listen(in), "keys");
        thread.setDaemon(true);
        thread.start();
        return lines;
    }

    /** True when somebody can type. */
    public boolean hasKeys() {
        return keys;
    }

    private void listen(InputStream in) {
        try {
            boolean empty = true;
            for (int character = in.read(); character >= 0; character = in.read()) {
                // Each key is ended with Enter; only an Enter by itself is one.
                if (character != '\n' || empty) {
                    inbox.add(KeyPress.of(character));
                }
                empty = character == '\n';
            }
        } catch (IOException closed) {
            // Without keys it simply goes on.
        }
    }

    @Override
    public void show(Session session) {
        tellStatus(session.status());
        Moment moment = session.moment();
        if (session.ended()) {
            return;
        }
        if (moment.index() != shown) {
            boolean begins = step != moment.segment().step();
            shown = moment.index();
            step = moment.segment().step();
            tellSegment(moment, begins);
        }
        if (step != announced && MomentText.isTimeToAnnounce(moment)) {
            announced = step;
            print(MomentText.next(moment));
        }
    }

    private void tellStatus(Session.Status now) {
        if (now == status) {
            return;
        }
        boolean goesOn = status == Session.Status.PAUSED;
        status = now;
        if (status == Session.Status.PAUSED && keys) {
            print(joined(": ", SessionText.PAUSED.text(), SessionText.PAUSED_HOW.text()));
        } else if (status == Session.Status.WAITING) {
            print(SessionText.READY_WAIT.text());
        }
        shown = goesOn ? -1 : shown; // Going on says again where it is.
    }

    private void tellSegment(Moment moment, boolean begins) {
        if (!numbered(moment)) {
            print(phase(moment));
            return;
        }
        StepText guidance = moment.step().guidance();
        if (begins) {
            Text title = joined(": ", MomentText.step(moment), guidance.title());
            Duration length = moment.remainingOfStep();
            print(look.count() ? joined(", ", title, Text.same(TimeFormat.clock(length))) : title);
            print(guidance.instruction());
            guidance.caution().ifPresent(this::print);
            moment.timeline().heading().stop().ifPresent(this::print);
        }
        if (moment.phase() != null) {
            print(phase(moment));
        } else if (moment.step().count() > 0) {
            print(MomentText.number(moment));
        }
    }

    private static boolean numbered(Moment moment) {
        return moment.timeline().heading().numbered();
    }

    /** The phase word first, then how long, which breath, and the first time what to do. */
    private Text phase(Moment moment) {
        Text line = MomentText.head(moment);
        if (look.count() && moment.segment().number() > 0) {
            Text seconds = MomentText.seconds(moment.segment().length());
            line = joined(", ", joined(", ", line, seconds), MomentText.number(moment));
        }
        return moment.segment().number() <= 1 ? joined(": ", line, MomentText.cue(moment)) : line;
    }

    private static Text joined(String with, Text a, Text b) {
        return new Text(a.nl() + with + b.nl(), a.en() + with + b.en());
    }

    /** Prints a line at once. */
    public void print(Text line) {
        out.println(look.say(line));
        out.flush();
        if (out.checkError()) {
            inbox.add(KeyPress.END);
        }
    }

    @Override
    public Duration patience(Session session) {
        Duration untilAnnounced = session.moment().remainingOfStep().minus(MomentText.ANNOUNCE);
        return untilAnnounced.isNegative() || untilAnnounced.isZero() ? NEVER : untilAnnounced;
    }

    @Override
    public Action await(Duration atMost) throws InterruptedException {
        if (status == Session.Status.PAUSED && !keys) {
            return Action.PAUSE; // The machine slept and nobody is there to say: go on.
        }
        KeyPress key = inbox.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        return key == null ? Action.TICK : key.command();
    }

    @Override
    public void tell(Text notice) {
        print(notice);
    }

    /** Only where somebody is: in a log it would be a stray character. */
    @Override
    public void ring() {
        if (keys) {
            out.print('\u0007');
            out.flush();
        }
    }

    @Override
    public void stop() {
        inbox.add(KeyPress.STOP);
    }
}
