package adem.screen;

import adem.language.Phrase;
import adem.language.Text;
import adem.session.Command;
import adem.session.Moment;
import adem.session.Player;
import adem.session.Session;
import adem.session.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Appends a line for each phase: for pipes, logs, screen readers and terminals that cannot do more. */
public final class Lines implements Player {

    private static final Duration NEVER = Duration.ofDays(1);

    private final PrintStream out;
    private final Look look;
    private final boolean keys;
    private final BlockingQueue<Key> inbox = new LinkedBlockingQueue<>();
    /** The segment printed last. */
    private int shown = -1;

    private Session.Status status = Session.Status.RUNNING;

    private Lines(PrintStream out, Look look, boolean keys) {
        this.out = out;
        this.look = look;
        this.keys = keys;
    }

    /** Lines for nobody at the keyboard. */
    public static Lines to(PrintStream out, Look look) {
        return new Lines(out, look, false);
    }

    /** Lines for somebody who types keys, each followed by Enter. */
    public static Lines to(PrintStream out, Look look, InputStream in) {
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
            for (int character = in.read(); character >= 0; character = in.read()) {
                inbox.add(Key.of(character));
            }
        } catch (IOException closed) {
            // Without keys it simply goes on.
        }
    }

    @Override
    public void show(Session session) {
        if (session.status() != status) {
            status = session.status();
            if (status == Session.Status.PAUSED && keys) {
                print(joined(": ", Phrase.PAUSED.text(), Phrase.PAUSED_HOW.text()));
            }
            shown = -1; // Going on says again where it is.
        }
        Moment moment = session.moment();
        if (!session.ended() && moment.index() != shown) {
            shown = moment.index();
            print(line(moment));
        }
    }

    /** The phase word first, then how long, which breath, and the first time what to do. */
    private Text line(Moment moment) {
        Text line = Wording.head(moment);
        if (look.count() && moment.segment().breath() > 0) {
            line = joined(
                    ", ", joined(", ", line, Wording.seconds(moment.segment().length())), Wording.breath(moment));
        }
        return moment.segment().breath() <= 1 ? joined(": ", line, Wording.cue(moment)) : line;
    }

    private static Text joined(String with, Text a, Text b) {
        return new Text(a.nl() + with + b.nl(), a.en() + with + b.en());
    }

    /** Prints a line at once. */
    public void print(Text line) {
        out.println(look.say(line));
        out.flush();
        if (out.checkError()) {
            inbox.add(Key.END);
        }
    }

    @Override
    public Duration patience(Session session) {
        return NEVER;
    }

    @Override
    public Command await(Duration atMost) throws InterruptedException {
        if (status == Session.Status.PAUSED && !keys) {
            return Command.PAUSE; // The machine slept and nobody is there to say: go on.
        }
        Key key = inbox.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        return key == null ? Command.TICK : key.command();
    }

    @Override
    public void stop() {
        inbox.add(Key.STOP);
    }
}
