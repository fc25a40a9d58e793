package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.Sessions;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.text.Text;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a recording says that it is quiet, it is. */
class QuietTest {

    private static final int RATE = AudioRenderer.RATE;

    private final Timeline timeline = Sessions.breathing("4-6", 2);
    private final short[] spoken = new short[RATE];
    private final SpeechTrack narration = new SpeechTrack(
            List.of(
                    new Utterance("a", Duration.ofMillis(1500), true),
                    new Utterance("a", Duration.ofMillis(2000), false),
                    new Utterance("nobody said", Duration.ofMillis(6000), true),
                    new Utterance("a", Duration.ofMillis(9000), true),
                    new Utterance("a", Duration.ofMillis(9400), true)),
            Map.of("a", spoken)::get);

    QuietTest() {
        Arrays.fill(spoken, (short) 10_000);
    }

    private void assertQuietIsQuiet(AudioRenderer recording) {
        short[] samples = recording.read(0, (int) recording.samples());
        int quiet = 0;
        for (int from = 0; from < samples.length; from += 997) {
            int until = (int) recording.quietUntil(from);
            assertThat(until).isBetween(from, samples.length);
            quiet += until > from ? 1 : 0;
            short[] rest = Arrays.copyOfRange(samples, from, until);
            assertThat(Arrays.equals(rest, new short[rest.length]))
                    .as("from %d until %d", from, until)
                    .isTrue();
        }
        assertThat(quiet).isPositive();
    }

    @Test
    void nothingIsHeardUntilThen() {
        assertQuietIsQuiet(AudioRenderer.of(timeline, false, Optional.of(narration), 1));
        assertQuietIsQuiet(AudioRenderer.of(timeline, false, Optional.empty(), 1));
    }

    @Test
    void nothingIsHeardUntilThenWithTones() {
        StepText guidance = StepText.of(Text.same("a"), Text.same("b"));
        Timeline silent = Timeline.of(timeline.info(), List.of(Step.Timed.fixed(guidance, Duration.ofSeconds(20))));
        assertQuietIsQuiet(AudioRenderer.of(silent, true, Optional.of(narration), 1));
    }

    @Test
    void saysTheNextPlaceWhereWordsBeginAndThePlaceItselfWhileTheyAreSaid() {
        AudioRenderer recording = AudioRenderer.of(timeline, false, Optional.of(narration), 1);
        assertThat(recording.quietUntil(0)).isEqualTo(RATE * 3 / 2);
        assertThat(recording.quietUntil(RATE * 3 / 2)).isEqualTo(RATE * 3 / 2);
        assertThat(recording.quietUntil(2 * RATE)).isEqualTo(2 * RATE);
        assertThat(recording.quietUntil(2 * RATE + 1)).isEqualTo(2 * RATE + 1);
        assertThat(recording.quietUntil(RATE * 5 / 2)).isEqualTo(6 * RATE);
        assertThat(recording.quietUntil(6 * RATE + 1)).isEqualTo(9 * RATE);
        assertThat(recording.quietUntil(10 * RATE)).isEqualTo(10 * RATE);
        assertThat(recording.quietUntil(11 * RATE)).isEqualTo(recording.samples());
    }
}
