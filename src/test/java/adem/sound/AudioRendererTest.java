package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.PracticeId;
import adem.session.Segment;
import adem.session.Sessions;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sound of a session, judged from its samples. */
class AudioRendererTest {

    private static final double LOUD = 0.5;

    private static short[] samples(Timeline timeline, double volume) {
        AudioRenderer recording = AudioRenderer.of(timeline, true, Optional.empty(), volume);
        short[] all = new short[(int) recording.samples()];
        for (int at = 0; at < all.length; at += 10_000) {
            short[] block = recording.read(at, 10_000);
            System.arraycopy(block, 0, all, at, block.length);
        }
        return all;
    }

    /** Ten minutes: from silence, each tone begins within five milliseconds of its phase. */
    @Test
    void everyToneBeginsOnTime() {
        assertBeginOnTime(Sessions.breathing("4-6", 60), 118);
    }

    /** The in-breath ends before the sip begins, so that the two are heard as two. */
    @Test
    void aSipBeginsOnTime() {
        assertBeginOnTime(Sessions.breathing("3+1-8", 5), 12);
        assertBeginOnTime(Sessions.breathing("3+0.5-8", 5), 12);
    }

    private static void assertBeginOnTime(Timeline timeline, int tones) {
        short[] samples = samples(timeline, LOUD);
        int checked = 0;
        for (Segment segment : timeline.segments()) {
            // The bowl still rings in the first breath.
            if (segment.phase() != null && segment.number() > 1) {
                int begin = (int) AudioRenderer.sample(segment.start());
                int quiet = AudioRenderer.RATE / 100;
                for (int i = begin - quiet; i < begin; i++) {
                    assertThat(samples[i]).as("sample %d", i).isBetween((short) -8, (short) 8);
                }
                int first = begin;
                while (Math.abs(samples[first]) <= 8) {
                    first++;
                }
                assertThat((first - begin) * 1000.0 / AudioRenderer.RATE).isLessThan(5);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(tones);
    }

    @Test
    void tellsWhereTheNextToneOrWordBegins() {
        Timeline timeline = Sessions.breathing("2-2", 1);
        SpeechTrack narration =
                new SpeechTrack(List.of(new Utterance("word", Duration.ofMillis(5_500), false)), words -> new short[0]);
        AudioRenderer recording = AudioRenderer.of(timeline, true, Optional.of(narration), 1);
        List<Long> onsets = new ArrayList<>();
        for (long at = recording.onset(0); at < Long.MAX_VALUE; at = recording.onset(at + 1)) {
            onsets.add(at);
        }
        assertThat(onsets)
                .map(at -> at * 1000 / AudioRenderer.RATE)
                .containsExactly(0L, 5_000L, 5_500L, 7_000L, 9_000L);
        recording.read(recording.samples() - 100, 100);
        assertThat(recording.onset(1)).isEqualTo(onsets.get(1));
    }

    @Test
    void lastsExactlyAsLongAsTheTimeline() {
        Timeline timeline = Sessions.breathing("5.5-5.5", 3);
        assertThat(AudioRenderer.of(timeline, true, Optional.empty(), 1).samples())
                .isEqualTo(timeline.length().toMillis() * 24);
    }

    /** All sounds at once, as loud as can be. */
    @Test
    void nothingClipsOrClicks() {
        for (Timeline timeline : List.of(Sessions.breathing("4-7-8", 3), steps())) {
            short[] samples = samples(timeline, 1);
            int loudest = 0;
            int steepest = 0;
            for (int i = 1; i < samples.length; i++) {
                loudest = Math.max(loudest, Math.abs(samples[i]));
                steepest = Math.max(steepest, Math.abs(samples[i] - samples[i - 1]));
            }
            assertThat(loudest).isBetween(1000, Short.MAX_VALUE - 1);
            assertThat(steepest).isLessThan(4500);
            assertThat(samples[0]).isZero();
            assertThat(Math.abs(samples[samples.length - 1])).isLessThan(50);
        }
    }

    private static Timeline steps() {
        StepText guidance = StepText.of(Text.same("a"), Text.same("b"));
        return Timeline.of(
                new TimelineInfo(PracticeId.NONE, Text.same("t"), List.of(), Optional.empty(), Optional.empty(), true),
                List.of(
                        Step.Timed.fixed(guidance, Duration.ofSeconds(2)),
                        new Step.Repeating(guidance, 5, Duration.ofSeconds(1), Duration.ZERO),
                        Step.Timed.fixed(guidance, Duration.ofSeconds(2))));
    }

    @Test
    void stepsAndRepetitionsAreHeard() {
        List<Cue.Kind> kinds = Score.of(steps()).stream().map(Cue::kind).toList();
        assertThat(kinds)
                .containsExactly(
                        Cue.Kind.BEGIN,
                        Cue.Kind.STEP,
                        Cue.Kind.TICK,
                        Cue.Kind.TICK,
                        Cue.Kind.TICK,
                        Cue.Kind.TICK,
                        Cue.Kind.TICK,
                        Cue.Kind.STEP,
                        Cue.Kind.END);
    }

    @Test
    void aPieceSoundsAsItDoesInTheWhole() {
        Timeline timeline = Sessions.breathing("4-6", 2);
        short[] whole = AudioRenderer.of(timeline, true, Optional.empty(), LOUD).read(0, 200_000);
        short[] piece = AudioRenderer.of(timeline, true, Optional.empty(), LOUD).read(150_000, 1_000);
        for (int i = 0; i < piece.length; i++) {
            assertThat(piece[i]).isEqualTo(whole[150_000 + i]);
        }
    }
}
