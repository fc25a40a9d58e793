package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.opentest4j.TestAbortedException;

/**
 * What a player really gets of a session, and when: the sound belongs to what is seen. What was due while the machine itself
 * came too late is not judged; where too little is left to judge, or something was wrong then, it is heard again.
 */
@Isolated("what others make a processor do would be taken for adem's fault")
class CuesIT {

    private static final Duration AT_ONCE = Duration.ofMillis(30);
    /** A fade, and a beat that comes in between; what the player was given ahead has arrived by then. */
    private static final Duration FADE = Duration.ofMillis(15 + 48);

    /** What is due is written so long before, at most: a beat and the lead. */
    private static final Duration AHEAD = Duration.ofMillis(40 + 48);

    private static final int TRIES = 3;

    private static final Duration BOWL = Duration.ofSeconds(4);
    /** Twice as sharp as any bend in these sessions. */
    private static final int CLICK = 500;

    private static final StepText GUIDANCE = StepText.of(Text.same("a"), Text.same("b"));

    @TempDir
    static Path folder;

    private static Stalls stalls;
    private static ExecutorService listeners;
    private static Future<?> tones;
    private static Future<?> repetitions;
    private static Future<?> pause;
    private static Future<?> jump;
    private static Future<?> longer;

    private interface Scenario {
        void run() throws IOException, InterruptedException;
    }

    /** All sessions are heard at the same time: they take as long as the longest. */
    @BeforeAll
    static void listen() {
        stalls = new Stalls();
        listeners = Executors.newCachedThreadPool();
        tones = judged(CuesIT::tonesOnTimeAndAsInAFile);
        repetitions = judged(CuesIT::repetitionsOnTime);
        pause = judged(CuesIT::pauseAtOnceAndTonesOnTime);
        jump = judged(CuesIT::jumpAndSilenceAtOnceAndTonesOnTime);
        longer = judged(CuesIT::aStepMadeLongerWithoutAClick);
    }

    @AfterAll
    static void leave() {
        listeners.shutdownNow();
        stalls.close();
    }

    private static Future<?> judged(Scenario scenario) {
        return listeners.submit(() -> {
            for (int tries = 1; ; tries++) {
                long begun = System.nanoTime();
                try {
                    scenario.run();
                    return null;
                } catch (TestAbortedException | AssertionError wrong) {
                    boolean calm = !stalls.between(begun, System.nanoTime());
                    if (calm || tries == TRIES) {
                        throw wrong;
                    }
                }
            }
        });
    }

    private static void assertRight(Future<?> judged) throws Throwable {
        try {
            judged.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
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
    private static Heard hear(Timeline timeline, Follower follower) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(folder, "session");
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
        int unjudged = 0;
        for (Follower.Event event : follower.events()) {
            Session session = event.session();
            Duration start = session.moment().segment().start();
            boolean clear = start.compareTo(BOWL) > 0
                    && start.compareTo(session.timeline().length().minus(BOWL)) < 0;
            if (clear && event.keys().isEmpty() && event.isHeard()) {
                // When it is due, which what is shown may be a little later than.
                long due = session.origin() + start.toNanos();
                if (stalls.between(due - AHEAD.toNanos(), due + AT_ONCE.toNanos())) {
                    unjudged++;
                } else {
                    assertThat(heard.nearestOnset(due)).as("tone at %s", start).isBetween(AT_ONCE.negated(), AT_ONCE);
                    checked++;
                }
            }
        }
        assertThat(checked + unjudged).as("tones").isGreaterThanOrEqualTo(least);
        assumeThat(checked)
                .as("tones that came while this machine did not stall")
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void tonesComeOnTimeAndAsInAFile() throws Throwable {
        assertRight(tones);
    }

    private static void tonesOnTimeAndAsInAFile() throws IOException, InterruptedException {
        Follower follower = new Follower();
        Timeline timeline = timeline(false, breaths(10));
        Heard heard = hear(timeline, follower);
        assertThat(heard.sharpest()).isLessThan(CLICK);
        assertOnTime(follower, heard, 3);
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
    void repetitionsComeOnTime() throws Throwable {
        assertRight(repetitions);
    }

    private static void repetitionsOnTime() throws IOException, InterruptedException {
        Follower follower = new Follower();
        Heard heard =
                hear(timeline(true, new Step.Repeating(GUIDANCE, 11, Duration.ofMillis(900), Duration.ZERO)), follower);
        assertThat(heard.sharpest()).isLessThan(CLICK);
        assertOnTime(follower, heard, 1);
    }

    @Test
    void aPauseIsHeardAtOnceAndTonesAreOnTimeAfterwards() throws Throwable {
        assertRight(pause);
    }

    private static void pauseAtOnceAndTonesOnTime() throws IOException, InterruptedException {
        keysAtOnceAndTonesOnTime(
                new Follower().press(Action.TOGGLE_PAUSE, 1_230).press(Action.TOGGLE_PAUSE, 1_700));
    }

    @Test
    void aJumpAndSilenceAreHeardAtOnceAndTonesAreOnTimeAfterwards() throws Throwable {
        assertRight(jump);
    }

    private static void jumpAndSilenceAtOnceAndTonesOnTime() throws IOException, InterruptedException {
        keysAtOnceAndTonesOnTime(new Follower()
                .press(Action.PREVIOUS, 2_330)
                .press(Action.TOGGLE_MUTE, 7_250)
                // Where no tone begins just then: what comes first is not heard.
                .press(Action.TOGGLE_MUTE, 7_930));
    }

    private static void keysAtOnceAndTonesOnTime(Follower follower) throws IOException, InterruptedException {
        Heard heard = hear(timeline(false, breaths(12)), follower);
        assertThat(heard.sharpest()).isLessThan(CLICK);
        assertOnTime(follower, heard, 4);
        List<Follower.Event> events = follower.events();
        int silences = 0;
        boolean judged = false;
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
                silences++;
                if (!stalledAround(from) && !stalledAround(until)) {
                    assertThat(heard.loudBetween(from, until)).isBetween(Duration.ofNanos(1), FADE);
                    assertThat(heard.loudBetween(from + FADE.toNanos(), until)).isZero();
                    judged = true;
                }
            }
        }
        assertThat(silences).isEqualTo(1);
        assumeThat(judged).as("a silence while this machine did not stall").isTrue();
    }

    private static boolean stalledAround(long time) {
        return stalls.between(time - AHEAD.toNanos(), time + AHEAD.toNanos());
    }

    /** The bowl of the end, which is being heard, moves to another end. */
    @Test
    void aStepMadeLongerAtItsEndDoesNotClick() throws Throwable {
        assertRight(longer);
    }

    private static void aStepMadeLongerWithoutAClick() throws IOException, InterruptedException {
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
