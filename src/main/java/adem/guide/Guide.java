package adem.guide;

import adem.breath.Breaths;
import adem.cli.CommandContext;
import adem.host.Host;
import adem.host.Programs;
import adem.host.TimeSource;
import adem.screen.DisplayOptions;
import adem.screen.FullScreen;
import adem.screen.Lines;
import adem.session.Coach;
import adem.session.MomentText;
import adem.session.Presenter;
import adem.session.Session;
import adem.session.SessionText;
import adem.session.SpokenText;
import adem.session.Step;
import adem.session.Timeline;
import adem.sound.Sound;
import adem.sound.backend.SoundPresenter;
import adem.sound.backend.SoundSettings;
import adem.text.Text;
import adem.text.TimeFormat;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts a session on the right player and ends it well, however it ends. */
public final class Guide {

    private static final int INTERRUPTED = 130;
    private static final int HUNG_UP = 129;

    private final CommandContext context;
    private final Host world;
    private final DisplayOptions look;
    private final TimeSource clock;
    private final boolean plain;

    public Guide(CommandContext context, DisplayOptions look, TimeSource clock, boolean plain) {
        this.context = context;
        this.world = context.world();
        this.look = look;
        this.clock = clock;
        this.plain = plain;
    }

    /** Guides through the timeline; the exit code. */
    public int run(Timeline timeline, SoundSettings listening) throws IOException, InterruptedException {
        DisplayOptions seen = listening.sound() == Sound.OFF ? look : look.withSound();
        if (!wantsLines()) {
            try (FullScreen screen = FullScreen.open(seen, world.encoding().charset(), world.variable("TERM"))) {
                return guide(timeline, listening, screen, screen::enter, screen::close);
            }
        }
        Lines lines = world.terminal().in() && world.terminal().out()
                ? Lines.to(world.out(), seen, world.in())
                : Lines.to(world.out(), seen);
        announce(timeline, listening, lines);
        return guide(timeline, listening, lines, () -> {}, () -> {});
    }

    private boolean wantsLines() {
        return plain || context.whyLines().isPresent();
    }

    private static void announce(Timeline timeline, SoundSettings listening, Lines lines) {
        if (timeline.heading().numbered()) {
            lines.print(new Text("{0}: {1} stappen, samen {2}.", "{0}: {1} steps, {2} in all.")
                    .with(timeline.heading().title(), timeline.steps().size(), TimeFormat.clock(timeline.length())));
        }
        for (Step step : timeline.steps()) {
            if (!timeline.heading().numbered() && step instanceof Step.Breathing) {
                Breaths breaths = ((Step.Breathing) step).breaths();
                lines.print(new Text("{0}: {1}.", "{0}: {1}.")
                        .with(timeline.heading().title(), MomentText.plan(breaths)));
            }
        }
        timeline.heading().notices().forEach(lines::print);
        if (lines.hasKeys()) {
            Text keys = SessionText.LINES_KEYS.text();
            boolean heard = listening.sound() != Sound.OFF;
            lines.print(heard ? SpokenText.sentences(List.of(keys, SessionText.LINES_MUTE.text())) : keys);
        }
    }

    private int guide(Timeline timeline, SoundSettings listening, Presenter screen, Runnable enter, Runnable leave)
            throws InterruptedException {
        if (listening.sound() == Sound.OFF) {
            return guide(timeline, screen, enter, leave, () -> {});
        }
        SoundPresenter player = new SoundPresenter(screen, listening, Programs.of(world.environment()), clock);
        return guide(timeline, player, enter, leave, player::close);
    }

    /** The hook makes TERM, HUP and INT end like any other end: it asks for the end and waits until all is put right. */
    private int guide(Timeline timeline, Presenter player, Runnable enter, Runnable leave, Runnable silence)
            throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            player.stop();
            await(done);
            leave.run();
        });
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return INTERRUPTED; // Somebody ended the program before it began; its exit code is set already.
        }
        try {
            enter.run();
            Session ended = Coach.guide(timeline, clock, player);
            leave.run();
            farewell(ended);
            return code(ended.status());
        } finally {
            leave.run();
            silence.run();
            done.countDown();
            forget(hook);
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await(4, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            // Then leave at once.
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // It has done its work.
        }
    }

    private void farewell(Session session) {
        if (session.status() == Session.Status.CUT_OFF) {
            return;
        }
        context.print(context.say(MomentText.farewell(session)) + "\n");
        session.timeline().heading().afterwards().ifPresent(text -> context.print(context.say(text) + "\n"));
        if (session.status() == Session.Status.STOPPED && session.breaths() > 0) {
            context.print(context.say(SessionText.STOPPED_CARE.text()) + "\n");
        }
    }

    private static int code(Session.Status status) {
        switch (status) {
            case INTERRUPTED:
                return INTERRUPTED;
            case CUT_OFF:
                return HUNG_UP;
            default:
                return 0;
        }
    }
}
