package adem.guide;

import adem.host.ExitCode;
import adem.host.Host;
import adem.host.TimeSource;
import adem.screen.DisplayOptions;
import adem.screen.FullScreen;
import adem.screen.Lines;
import adem.session.Coach;
import adem.session.Controls;
import adem.session.Presenter;
import adem.session.Session;
import adem.session.SessionObserver;
import adem.session.Timeline;
import adem.sound.Sound;
import adem.sound.backend.BellRinger;
import adem.sound.backend.SoundObserver;
import adem.sound.backend.SoundSettings;
import adem.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Puts a session together: who shows it, who lets it be heard, and what comes at its end, however it ends. */
public final class Guide {

    private final Host host;
    private final DisplayOptions options;
    private final boolean plain;

    /**
     * A guide on this machine.
     *
     * @param plain true for lines, whatever the terminal can do
     */
    public Guide(Host host, DisplayOptions options, boolean plain) {
        this.host = host;
        this.options = options;
        this.plain = plain;
    }

    /** Guides through the timeline by this time; the exit code. */
    public int run(Timeline timeline, SoundSettings sound, TimeSource time) throws InterruptedException {
        DisplayOptions shown = sound.sound() == Sound.OFF ? options : options.withSound();
        if (!plain && host.terminal().obstacle().isEmpty()) {
            try (FullScreen screen = FullScreen.open(host, shown)) {
                return run(timeline, sound, time, new Display<>(screen, screen::enter, screen::leave, screen::abandon));
            } catch (IOException noScreen) {
                // A terminal that cannot be taken over can still show lines; the doctor tells why.
            }
        }
        Lines lines = host.terminal().isInteractive()
                ? Lines.to(host.out(), shown, host.in(), host.signals())
                : Lines.to(host.out(), shown);
        lines.announce(timeline);
        return run(timeline, sound, time, new Display<>(lines, () -> {}, () -> {}, () -> {}));
    }

    /**
     * Who shows a session, and how the terminal is taken and given back.
     *
     * @param enter takes the terminal
     * @param leave gives it back; may be called again
     * @param abandon gives it back as far as that can be done at once, from any thread
     */
    private record Display<T extends Presenter & Controls>(
            T presenter, Runnable enter, Runnable leave, Runnable abandon) {}

    private <T extends Presenter & Controls> int run(
            Timeline timeline, SoundSettings settings, TimeSource time, Display<T> display)
            throws InterruptedException {
        T presenter = display.presenter();
        List<SessionObserver> observers = new ArrayList<>(List.of(presenter));
        SoundObserver sound = new SoundObserver(settings, host.programs(), time, presenter::tell);
        if (settings.sound() != Sound.OFF) {
            observers.add(sound);
            observers.add(new BellRinger(presenter::ring, sound::wantsBell));
        }
        OrderlyEnd end = new OrderlyEnd(presenter::stop, display.abandon(), sound::abandon, host.in()::close);
        if (!end.arm()) {
            return ExitCode.INTERRUPTED; // Somebody ended the program before it began; its exit code is set already.
        }
        try {
            display.enter().run();
            Session ended = new Coach(time, presenter, observers).guide(timeline);
            display.leave().run();
            end.displayLeft();
            new Farewell(new Messages(host.out(), host.err(), options.language())).say(ended);
            return code(ended.status());
        } finally {
            display.leave().run();
            end.displayLeft();
            sound.close();
            end.disarm();
        }
    }

    private static int code(Session.Status status) {
        return switch (status) {
            case INTERRUPTED -> ExitCode.INTERRUPTED;
            case CUT_OFF -> ExitCode.HUNG_UP;
            default -> ExitCode.OK;
        };
    }
}
