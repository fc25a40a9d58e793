package adem.screen;

import adem.host.LineInput;
import adem.host.Output;
import adem.host.Signals;
import adem.session.Action;
import adem.session.Controls;
import adem.session.Moment;
import adem.session.MomentText;
import adem.session.Presenter;
import adem.session.Session;
import adem.session.SessionEvent;
import adem.session.SessionText;
import adem.session.SpokenText;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Appends a line for each phase: for pipes, logs, screen readers and terminals that cannot do more. */
public final class Lines implements Presenter, Controls {

    private final Output out;
    private final DisplayOptions options;
    /** True where somebody can type keys. */
    private final boolean keys;

    private final Signals signals;
    private final KeyInbox inbox = new KeyInbox();
    /** The segment printed last. */
    private int shown = -1;

    /** What more there is to know, once told: a group that repeats need not tell it again. */
    private final Set<Text> told = new HashSet<>();

    private int step = -1;
    private int announced = -1;

    private Session.Status status = Session.Status.RUNNING;

    private Lines(Output out, DisplayOptions options, boolean keys, Signals signals) {
        this.out = out;
        this.options = options;
        this.keys = keys;
        this.signals = signals;
    }

    /** Lines for nobody at the keyboard. */
    public static Lines to(Output out, DisplayOptions options) {
        return new Lines(out, options, false, Signals.NONE);
    }

    /** Lines for somebody who types keys, each followed by Enter; the end of input, Ctrl-D, asks for an end. */
    public static Lines to(Output out, DisplayOptions options, LineInput in, Signals signals) {
        Lines lines = new Lines(out, options, true, signals);
        lines.inbox.listen(() -> lines.hear(in), KeyPress.STOP);
        return lines;
    }

    private void hear(LineInput in) throws InterruptedException {
        // In the background a read is to fail, and not to stop what then could not be ended any more.
        signals.drop("TTIN");
        signals.drop("TTOU");
        signals.on("CONT", () -> inbox.add(KeyPress.CONTINUED));
        boolean empty = true;
        for (int character = read(in); character >= 0; character = read(in)) {
            // Each key is ended with Enter; only an Enter by itself is one.
            if (character != '\n' || empty) {
                inbox.type(character == '\n' ? TypedKey.Named.ENTER : sign(character));
                inbox.press(KeyPress.of(character));
            } else {
                inbox.type(TypedKey.Named.LINE_END);
            }
            empty = character == '\n';
        }
    }

    private static TypedKey sign(int character) {
        return new TypedKey.Sign(String.valueOf((char) character));
    }

    /** In the background a read fails, which is not the end of input. */
    private int read(LineInput in) throws InterruptedException {
        int character = in.read();
        while (character < 0 && !signals.foreground()) {
            Thread.sleep(Keyboard.BACKGROUND_MILLIS);
            character = in.read();
        }
        return character;
    }

    /** Says what is to come, and what to know before it begins. */
    public void announce(Timeline timeline) {
        TimelineInfo info = timeline.info();
        if (info.numbered()) {
            print(new Text("{0}: {1} stappen, samen {2}.", "{0}: {1} steps, {2} in all.")
                    .with(info.title(), timeline.steps().size(), TimeFormat.clock(timeline.length())));
        }
        for (Step step : timeline.steps()) {
            if (!info.numbered() && step instanceof Step.Breathing breathing) {
                Text plan = info.until()
                        .map(until -> MomentText.plan(breathing.breaths(), until))
                        .orElseGet(() -> MomentText.plan(breathing.breaths()));
                print(Text.same("{0}: {1}.").with(info.title(), plan));
            }
        }
        info.notices().forEach(this::print);
        if (keys) {
            Text told = (info.until().isPresent() ? SessionText.LINES_KEYS_OPEN_END : SessionText.LINES_KEYS).text();
            print(options.sound() ? SpokenText.sentences(List.of(told, SessionText.LINES_MUTE.text())) : told);
        }
    }

    @Override
    public void observe(Session session, List<SessionEvent> events) {
        tellStatus(session);
        Moment moment = session.moment();
        if (session.ended() || session.status() == Session.Status.RESUMING) {
            return;
        }
        if (moment.index() != shown) {
            boolean begins = step != moment.segment().step();
            shown = moment.index();
            step = moment.segment().step();
            tellSegment(moment, begins);
        }
        if (step != announced && moment.isLastPart() && MomentText.isTimeToAnnounce(moment)) {
            announced = step;
            print(MomentText.next(moment));
        }
    }

    private void tellStatus(Session session) {
        Session.Status now = session.status();
        if (now == status) {
            return;
        }
        boolean goesOn = status == Session.Status.PAUSED || status == Session.Status.RESUMING;
        status = now;
        if (status == Session.Status.PAUSED && keys) {
            print(joined(": ", SessionText.PAUSED.text(), SessionText.PAUSED_HOW.text()));
        } else if (status == Session.Status.RESUMING && keys) {
            Text seconds = MomentText.seconds(session.untilGoingOn());
            print(options.count() ? SessionText.GOING_ON_IN.with(seconds) : SessionText.GOING_ON.text());
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
        StepText guidance = moment.step().text();
        if (begins) {
            Text title = joined(": ", MomentText.step(moment), guidance.title());
            Duration length = moment.remainingOfStep();
            print(options.count() ? joined(", ", title, Text.same(TimeFormat.clock(length))) : title);
            print(guidance.instruction());
            guidance.more().filter(told::add).ifPresent(this::print);
            guidance.caution().ifPresent(this::print);
            moment.timeline().info().stop().ifPresent(this::print);
        }
        if (moment.isExplained()) {
            Text ready = SessionText.GET_READY.text();
            print(
                    options.count()
                            ? joined(
                                    ": ",
                                    ready,
                                    MomentText.seconds(moment.segment().length()))
                            : ready);
        } else if (MomentText.word(moment).isPresent()) {
            print(phase(moment));
        } else if (moment.segment().number() > 0) {
            print(MomentText.number(moment));
        }
    }

    private static boolean numbered(Moment moment) {
        return moment.timeline().info().numbered();
    }

    /** The word first, then how long, which one, and the first time what to do; a repetition's step has told that. */
    private Text phase(Moment moment) {
        Text line = MomentText.head(moment);
        if (options.count() && moment.segment().number() > 0) {
            Text seconds = MomentText.seconds(moment.segment().length());
            line = joined(", ", joined(", ", line, seconds), MomentText.number(moment));
        }
        boolean told =
                moment.segment().number() > 1 || moment.segment().movement().isPresent();
        return told ? line : joined(": ", line, MomentText.cue(moment));
    }

    private static Text joined(String with, Text a, Text b) {
        return new Text(a.nl() + with + b.nl(), a.en() + with + b.en());
    }

    /** Prints a line at once. */
    public void print(Text line) {
        out.println(SafeText.of(options.say(line)));
        if (out.failed()) {
            inbox.add(KeyPress.END);
        }
    }

    @Override
    public Duration patience(Session session) {
        Duration untilAnnounced = session.moment().remainingOfStep().minus(MomentText.ANNOUNCE);
        return untilAnnounced.isNegative() || untilAnnounced.isZero() ? FOR_EVER : untilAnnounced;
    }

    @Override
    public List<Action> await(Duration atMost) throws InterruptedException {
        if (status == Session.Status.PAUSED && !(keys && signals.foreground())) {
            return List.of(Action.RESUME); // The machine slept, or a shell has the terminal: nobody can say go on.
        }
        return inbox.await(atMost).stream()
                .flatMap(key -> key.action().stream())
                .toList();
    }

    @Override
    public void tell(Text notice) {
        print(notice);
    }

    /** Only where somebody is: in a log it would be a stray character. */
    @Override
    public void ring() {
        if (keys) {
            out.print("\u0007");
        }
    }

    /** Has Ctrl-C end the session as a key does, so that there is time for what comes after; where nobody hears it, it ends the program. */
    public void hearInterrupt(Signals told) {
        AtomicReference<Signals.Registration> registration = new AtomicReference<>();
        registration.set(told.on("INT", () -> {
            inbox.add(KeyPress.INTERRUPT);
            try {
                if (!inbox.obeyed(Keyboard.OBEY_MILLIS)) {
                    registration.get().close();
                    told.raise("INT");
                }
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    /** Asks something when the session was stopped; who answers ends the answer with Enter. */
    public Reply<String> ask(Question question) throws InterruptedException {
        return new AskLines(out, options, inbox).ask(question);
    }

    /** Asks for a number before or after a session; who gives one ends it with Enter. */
    public Reply<Integer> rate(Rating rating) throws InterruptedException {
        return new AskLines(out, options, inbox).rate(rating);
    }

    @Override
    public void stop() {
        inbox.add(KeyPress.STOP);
    }
}
