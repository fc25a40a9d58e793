package adem.guide;

import adem.history.LogFolder;
import adem.host.ExitCode;
import adem.host.Host;
import adem.host.TimeSource;
import adem.screen.DisplayOptions;
import adem.screen.Ending;
import adem.screen.FullScreen;
import adem.screen.Lines;
import adem.session.Coach;
import adem.session.Controls;
import adem.session.Occasion;
import adem.session.Presenter;
import adem.session.Session;
import adem.session.SessionObserver;
import adem.session.Timeline;
import adem.sound.Sound;
import adem.sound.backend.BellRinger;
import adem.sound.backend.ReadAloud;
import adem.sound.backend.SoundObserver;
import adem.sound.backend.SoundSettings;
import adem.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a session together: who shows it, who lets it be heard, and what comes at its end, however it ends. */
public final class Guide {

    private final Host host;
    private final DisplayOptions options;
    private final boolean plain;
    private final boolean offersMore;
    private final boolean checksIn;
    private final Optional<LogFolder> log;

    /**
     * A guide on this machine.
     *
     * @param plain true for lines, whatever the terminal can do
     */
    public Guide(Host host, DisplayOptions options, boolean plain) {
        this(host, options, plain, false, false, Optional.empty());
    }

    private Guide(
            Host host,
            DisplayOptions options,
            boolean plain,
            boolean offersMore,
            boolean checksIn,
            Optional<LogFolder> log) {
        this.host = host;
        this.options = options;
        this.plain = plain;
        this.offersMore = offersMore;
        this.checksIn = checksIn;
        this.log = log;
    }

    /** The same, which once offers on the screen to go on to five minutes: for who said no number. */
    public Guide offeringMore() {
        return new Guide(host, options, plain, true, checksIn, log);
    }

    /** The same, which where somebody is at a terminal asks before and after a session how tight the body is, or not. */
    public Guide checkingIn(boolean wanted) {
        return new Guide(host, options, plain, offersMore, wanted, log);
    }

    /** The same, which keeps sessions in this log; empty for none. */
    public Guide keeping(Optional<LogFolder> folder) {
        return new Guide(host, options, plain, offersMore, checksIn, folder);
    }

    /**
     * How a session went.
     *
     * @param code the exit code
     * @param ending what is wanted next
     */
    public record Outcome(int code, Ending ending) {}

    /** Guides through the timeline by this time, as often as is wanted, on a stage where something was asked before. */
    public Outcome run(Timeline timeline, SoundSettings sound, TimeSource time, Stage stage)
            throws InterruptedException {
        Optional<FullScreen> there = stage.session(shown(sound));
        if (there.isEmpty()) {
            return run(timeline, sound, time);
        }
        try (FullScreen screen = there.get()) {
            return run(
                    timeline, sound, time, new SessionDisplay.OnScreen(screen, Optional.of(stage)), Optional.empty());
        }
    }

    private DisplayOptions shown(SoundSettings sound) {
        return sound.sound() == Sound.OFF ? options : options.withSound();
    }

    /** Guides through the timeline by this time, as often as is wanted. */
    public Outcome run(Timeline timeline, SoundSettings sound, TimeSource time) throws InterruptedException {
        return run(timeline, sound, time, Optional.empty());
    }

    /** Guides through the timeline until the work is done; the exit code is that of the work. */
    public Outcome run(Timeline timeline, SoundSettings sound, WorkBeside work) throws InterruptedException {
        return run(timeline, sound, host.time(), Optional.of(work));
    }

    private Outcome run(Timeline timeline, SoundSettings sound, TimeSource time, Optional<WorkBeside> work)
            throws InterruptedException {
        DisplayOptions shown = shown(sound);
        if (!plain && host.terminal().obstacle().isEmpty()) {
            try (FullScreen screen = FullScreen.open(host, shown)) {
                return run(timeline, sound, time, new SessionDisplay.OnScreen(screen, Optional.empty()), work);
            } catch (IOException noScreen) {
                // A terminal that cannot be taken over can still show lines; the doctor tells why.
            }
        }
        Lines lines = host.terminal().isInteractive()
                ? Lines.to(host.out(), shown, host.in(), host.signals())
                : Lines.to(host.out(), shown);
        lines.announce(timeline);
        if (work.isPresent()) {
            lines.hearInterrupt(host.signals());
        }
        return run(timeline, sound, time, new SessionDisplay.InLines(lines), work);
    }

    private <T extends Presenter & Controls> Outcome run(
            Timeline timeline,
            SoundSettings settings,
            TimeSource time,
            SessionDisplay<T> display,
            Optional<WorkBeside> work)
            throws InterruptedException {
        T presenter = display.presenter();
        List<SessionObserver> observers = new ArrayList<>(List.of(presenter.refusals(), presenter));
        SoundObserver sound = new SoundObserver(settings, host.programs(), time, presenter::tell);
        if (settings.sound() != Sound.OFF) {
            observers.add(sound);
            observers.add(new BellRinger(presenter::ring, sound::wantsBell));
        }
        CheckIn checkIn = checkIn(settings, display, work.isPresent());
        Account account = new Account(log, host, checkIn);
        if (log.isPresent()) {
            observers.add(account);
        }
        observers.add(checkIn);
        OrderlyEnd end = new OrderlyEnd(presenter::stop, display::abandon, sound::abandon, host.in()::close);
        if (!end.arm()) {
            // Somebody ended the program before it began; its exit code is set already.
            return new Outcome(ExitCode.INTERRUPTED, Ending.DONE);
        }
        try {
            display.enter();
            if (!checkIn.begins(timeline, time) || end.begun()) {
                return new Outcome(checkIn.code(ExitCode.OK), Ending.DONE);
            }
            Coach coach = new Coach(time, presenter, observers, occasion(work));
            Encore.Last last = work.isPresent()
                    ? new Encore.Last(coach.guide(timeline), Ending.DONE)
                    : new Encore(coach, time, checkIn).guide(timeline, offersMore);
            Session ended = last.ended();
            if (ended.status() == Session.Status.STOPPED && !end.begun()) {
                checkIn.over(ended, time);
            }
            if (work.isPresent() && !end.begun()) {
                work.get().ask(ended, question -> display.ask(question, time));
            }
            display.leave();
            end.displayLeft();
            Messages messages = Messages.of(host, options.language());
            new Farewell(messages).say(ended, checkIn);
            account.close(messages, ended);
            checkIn.finish(end::begun);
            int usual = checkIn.code(code(ended.status()));
            int code = work.isPresent() && !end.begun() ? work.get().finish(ended, usual) : usual;
            return new Outcome(code, last.ending());
        } finally {
            display.leave();
            end.displayLeft();
            checkIn.hush();
            sound.close();
            end.disarm();
        }
    }

    /** Nobody is asked in a pipe, nor where a command decides when all is over. */
    private CheckIn checkIn(SoundSettings sound, CheckIn.Asker asker, boolean beside) {
        boolean wanted = checksIn && !beside && host.terminal().isInteractive();
        Optional<CheckIn.Reader> reader =
                wanted ? Optional.of(new CheckIn.Reading(new ReadAloud(sound, host.programs()))) : Optional.empty();
        return new CheckIn(asker, reader, options);
    }

    private static Occasion occasion(Optional<WorkBeside> work) {
        return work.isPresent() ? work.get() : Occasion.NONE;
    }

    /** A full disk is no terminal that went away. */
    private int code(Session.Status status) {
        boolean full = !host.terminal().isInteractive() && host.out().trouble().isPresent();
        return switch (status) {
            case INTERRUPTED -> ExitCode.INTERRUPTED;
            case CUT_OFF -> full ? ExitCode.FAILURE : ExitCode.HUNG_UP;
            default -> ExitCode.OK;
        };
    }
}
