package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.host.Programs;
import adem.host.TimeSource;
import adem.session.Action;
import adem.session.Coach;
import adem.session.PracticeId;
import adem.session.Session;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.sound.AudioRenderer;
import adem.sound.Sound;
import adem.sound.backend.SoundObserver;
import adem.sound.backend.SoundSettings;
import adem.text.Language;
import adem.text.Text;
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

    private static final StepText GUIDANCE = StepText.of(Text.same("a"), Text.same("b"));

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
                new TimelineInfo(
                        PracticeId.NONE, Text.same("t"), List.of(), Optional.empty(), Optional.empty(), numbered),
                List.of(steps));
    }

    private static Step breaths(int count) {
        return new Step.Breathing(GUIDANCE, Breaths.of(BreathPatterns.find("0.5-0.5"), Optional.empty(), count));
    }

    /** What the player heard of a session from its beginning to its end. */
    private Heard hear(Timeline timeline, Follower follower) throws IOException, InterruptedException {
        Path log = home.resolve("log");
        StubPlayer.install(home.resolve("programs"), "paplay", log);
        Programs programs = new Programs(home.resolve("programs").toString(), false, home);
        SoundSettings settings = new SoundSettings(Sound.TONES, true, 1, false, Language.EN);
        TimeSource clock = TimeSource.system();
        Session ended;
        try (SoundObserver sound = new SoundObserver(settings, programs, clock, follower::tell)) {
            ended = new Coach(clock, follower, List.of(follower, sound)).guide(timeline);
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
            if (clear && event.keys().isEmpty() && event.isHeard()) {
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
        int fade = AudioRenderer.RATE / 50;
        int skipped = 0;
        while (!startsWith(file, fade + skipped, heard.samples(), fade, AudioRenderer.RATE)) {
            skipped++;
            assertThat(skipped).as("samples left out").isLessThan(AudioRenderer.RATE / 4);
        }
        assertThat(startsWith(file, fade + skipped, heard.samples(), fade, file.length - skipped - fade))
                .isTrue();
    }

    private static short[] file(Timeline timeline) {
        AudioRenderer recording = AudioRenderer.of(timeline, true, Optional.empty(), 1);
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
        Heard heard =
                hear(timeline(true, new Step.Repeating(GUIDANCE, 11, Duration.ofMillis(900), Duration.ZERO)), follower);
        assertOnTime(follower, heard, 1);
        assertThat(heard.sharpest()).isLessThan(CLICK);
    }

    @Test
    void keysAreHeardAtOnceAndTonesAreOnTimeAfterwards() throws IOException, InterruptedException {
        onACalmMachine(this::keysAtOnceAndTonesOnTime);
    }

    private void keysAtOnceAndTonesOnTime() throws IOException, InterruptedException {
        Follower follower = new Follower()
                .press(Action.TOGGLE_PAUSE, 1_230)
                .press(Action.TOGGLE_PAUSE, 1_700)
                .press(Action.TOGGLE_MUTE, 5_250)
                .press(Action.TOGGLE_MUTE, 5_790)
                .press(Action.PREVIOUS, 7_330)
                .press(Action.TOGGLE_PAUSE, 8_610)
                .press(Action.TOGGLE_PAUSE, 9_010);
        Heard heard = hear(timeline(false, breaths(12)), follower);
        assertOnTime(follower, heard, 7);
        assertThat(heard.sharpest()).isLessThan(CLICK);
        List<Follower.Event> events = follower.events();
        int silences = 0;
        for (int i = 1; i < events.size(); i++) {
            if (!events.get(i).isHeard() && events.get(i - 1).isHeard()) {
                int end = i;
                while (!events.get(end).isHeard() && events.get(end).session().status() != Session.Status.RESUMING) {
                    end++;
                }
                long from = events.get(i).time();
                // After a pause it takes a while until something is to be heard again.
                Session last = events.get(end).session();
                boolean later = last.status() == Session.Status.RESUMING;
                long goesOn = last.untilGoingOn()
                        .minus(later ? AT_ONCE : Duration.ZERO)
                        .toNanos();
                long until = events.get(end).time() + goesOn;
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
                .press(Action.LONGER, 910)
                .press(Action.SHORTER, 1_410)
                .press(Action.LONGER, 1_820)
                .press(Action.SHORTER, 2_330);
        Step step = new Step.Timed(GUIDANCE, Duration.ofSeconds(4), Duration.ofSeconds(4), Duration.ofMinutes(5));
        Heard heard = hear(timeline(true, step), follower);
        assertThat(heard.sharpest()).isLessThan(CLICK);
    }
}
