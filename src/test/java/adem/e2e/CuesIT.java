package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.Breaths;
import adem.breath.Patterns;
import adem.language.Language;
import adem.language.Text;
import adem.session.Clock;
import adem.session.Coach;
import adem.session.Command;
import adem.session.Guidance;
import adem.session.Heading;
import adem.session.Session;
import adem.session.Step;
import adem.session.Timeline;
import adem.sound.Programs;
import adem.sound.Recording;
import adem.sound.Sound;
import adem.sound.player.Accompaniment;
import adem.sound.player.Listening;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a player really gets of a session, and when: the sound belongs to what is seen. */
class CuesIT {

    private static final Duration AT_ONCE = Duration.ofMillis(30);
    /** A fade, and a beat that comes in between; what the player was given ahead has arrived by then. */
    private static final Duration FADE = Duration.ofMillis(15 + 48);

    /** Longer than the player is ahead of what is due, less what a calm machine is late. */
    private static final Duration STALL = Duration.ofMillis(10);

    private static final int TRIES = 6;

    private static final Duration BOWL = Duration.ofSeconds(4);
    /** Twice as sharp as any bend in these sessions. */
    private static final int CLICK = 500;

    private static final Guidance GUIDANCE = Guidance.of(Text.same("a"), Text.same("b"));

    @TempDir
    Path home;

    private interface Scenario {
        void run() throws IOException, InterruptedException;
    }

    /** What fails on a calm machine is wrong; where the machine itself came too late, it is tried again. */
    private static void onACalmMachine(Scenario scenario) throws IOException, InterruptedException {
        Duration stalled = Duration.ZERO;
        for (int tries = 0; tries < TRIES; tries++) {
            try (Stalls stalls = new Stalls()) {
                try {
                    scenario.run();
                    return;
                } catch (AssertionError failure) {
                    stalled = stalls.longest();
                    if (stalled.compareTo(STALL) < 0) {
                        throw failure;
                    }
                }
            }
        }
        Assumptions.abort("this machine stalls, the last time for " + stalled);
    }

    private static Timeline timeline(boolean numbered, Step... steps) {
        return Timeline.of(
                new Heading(Text.same("t"), List.of(), Optional.empty(), Optional.empty(), numbered), List.of(steps));
    }

    private static Step breaths(int count) {
        return new Step.Breathing(GUIDANCE, Breaths.of(Patterns.find("0.5-0.5"), Optional.empty(), count));
    }

    /** What the player heard of a session from its beginning to its end. */
    private Heard hear(Timeline timeline, Follower follower) throws IOException, InterruptedException {
        Path log = home.resolve("log");
        StubPlayer.install(home.resolve("programs"), "paplay", log);
        Programs programs = new Programs(home.resolve("programs").toString(), false, home);
        Listening listening = new Listening(Sound.TONES, true, 1, false, Language.EN);
        Clock clock = Clock.system();
        Session ended;
        try (Accompaniment player = new Accompaniment(follower, listening, programs, clock)) {
            ended = Coach.guide(timeline, clock, player);
        }
        assertThat(ended.status()).isEqualTo(Session.Status.FINISHED);
        return Heard.in(log);
    }

    /** Each segment that time came to while it could be heard, between the bowl at the beginning and that at the end. */
    private static void assertOnTime(Follower follower, Heard heard, int least) {
        int checked = 0;
        for (Follower.Event event : follower.events()) {
            Session session = event.session();
            Duration start = session.moment().segment().start();
            boolean clear = start.compareTo(BOWL) > 0
                    && start.compareTo(session.timeline().length().minus(BOWL)) < 0;
            if (clear && event.command() == Command.TICK && event.isHeard()) {
                // When it is due, which what is shown may be a little later than.
                Duration late = heard.nearestOnset(session.origin() + start.toNanos());
                assertThat(late).as("tone at %s", start).isBetween(AT_ONCE.negated(), AT_ONCE);
                checked++;
            }
        }
        assertThat(checked).as("tones judged").isGreaterThanOrEqualTo(least);
    }

    @Test
    void tonesComeOnTimeAndAsInAFile() throws IOException, InterruptedException {
        onACalmMachine(this::tonesOnTimeAndAsInAFile);
    }

    private void tonesOnTimeAndAsInAFile() throws IOException, InterruptedException {
        Follower follower = new Follower();
        Timeline timeline = timeline(false, breaths(10));
        Heard heard = hear(timeline, follower);
        assertOnTime(follower, heard, 3);
        assertThat(heard.sharpest()).isLessThan(CLICK);
        short[] file = file(timeline);
        // It begins a moment after the session does, and fades in.
        int fade = Recording.RATE / 50;
        int skipped = 0;
        while (!startsWith(file, fade + skipped, heard.samples(), fade, Recording.RATE)) {
            skipped++;
            assertThat(skipped).as("samples left out").isLessThan(Recording.RATE / 4);
        }
        assertThat(startsWith(file, fade + skipped, heard.samples(), fade, file.length - skipped - fade))
                .isTrue();
    }

    private static short[] file(Timeline timeline) {
        Recording recording = Recording.of(timeline, true, Optional.empty(), 1);
        return recording.read(0, (int) recording.samples());
    }

    private static boolean startsWith(short[] file, int from, short[] heard, int start, int length) {
        return Arrays.equals(file, from, from + length, heard, start, Math.min(heard.length, start + length));
    }

    /** Between two of them nothing is written for so long that the player starts anew each time. */
    @Test
    void repetitionsComeOnTime() throws IOException, InterruptedException {
        onACalmMachine(this::repetitionsOnTime);
    }

    private void repetitionsOnTime() throws IOException, InterruptedException {
        Follower follower = new Follower();
        Heard heard = hear(timeline(true, new Step.Repeating(GUIDANCE, 11, Duration.ofMillis(900))), follower);
        assertOnTime(follower, heard, 1);
        assertThat(heard.sharpest()).isLessThan(CLICK);
    }

    @Test
    void keysAreHeardAtOnceAndTonesAreOnTimeAfterwards() throws IOException, InterruptedException {
        onACalmMachine(this::keysAtOnceAndTonesOnTime);
    }

    private void keysAtOnceAndTonesOnTime() throws IOException, InterruptedException {
        Follower follower = new Follower()
                .press(Command.PAUSE, 1_230)
                .press(Command.PAUSE, 1_700)
                .press(Command.MUTE, 5_250)
                .press(Command.MUTE, 5_790)
                .press(Command.PREVIOUS, 7_330)
                .press(Command.PAUSE, 8_610)
                .press(Command.PAUSE, 9_010);
        Heard heard = hear(timeline(false, breaths(12)), follower);
        assertOnTime(follower, heard, 7);
        assertThat(heard.sharpest()).isLessThan(CLICK);
        List<Follower.Event> keys = follower.events().stream()
                .filter(event -> event.command() != Command.TICK)
                .toList();
        int silences = 0;
        for (int i = 0; i < keys.size(); i++) {
            if (!keys.get(i).isHeard()) {
                long from = keys.get(i).time();
                long until = keys.get(i + 1).time();
                assertThat(heard.loudBetween(from, until)).isBetween(Duration.ofNanos(1), FADE);
                assertThat(heard.loudBetween(from + FADE.toNanos(), until)).isZero();
                silences++;
            }
        }
        assertThat(silences).isEqualTo(3);
    }

    /** The bowl of the end, which is being heard, moves to another end. */
    @Test
    void aStepMadeLongerAtItsEndDoesNotClick() throws IOException, InterruptedException {
        onACalmMachine(this::aStepMadeLongerWithoutAClick);
    }

    private void aStepMadeLongerWithoutAClick() throws IOException, InterruptedException {
        Follower follower = new Follower()
                .press(Command.LONGER, 910)
                .press(Command.SHORTER, 1_410)
                .press(Command.LONGER, 1_820)
                .press(Command.SHORTER, 2_330);
        Step step = new Step.Timed(GUIDANCE, Duration.ofSeconds(4), Duration.ofSeconds(4), Duration.ofMinutes(5));
        Heard heard = hear(timeline(true, step), follower);
        assertThat(heard.sharpest()).isLessThan(CLICK);
    }
}
