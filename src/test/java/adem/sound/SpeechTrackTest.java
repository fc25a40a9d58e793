package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Who speaks where. Each word is so many samples of a loudness of its own, so that it shows who is heard. */
class SpeechTrackTest {

    private static final int RATE = AudioRenderer.RATE;
    private static final int FADE = RATE * 60 / 1000;

    private static Utterance sentence(String words, long millis) {
        return new Utterance(words, Duration.ofMillis(millis), true);
    }

    private static Utterance word(String words, long millis) {
        return new Utterance(words, Duration.ofMillis(millis), false);
    }

    /** So many milliseconds, as loud as this part of the loudest. */
    private static short[] sound(int millis, double loudness) {
        short[] samples = new short[RATE / 1000 * millis];
        Arrays.fill(samples, (short) Math.round(loudness * Short.MAX_VALUE));
        return samples;
    }

    private static double[] heard(SpeechTrack narration, long from, int length) {
        double[] sum = new double[length];
        narration.mix(from, sum);
        return sum;
    }

    /** Three seconds of it. */
    private static double[] heard(Map<String, short[]> spoken, Utterance... script) {
        return heard(new SpeechTrack(List.of(script), spoken::get), 0, 3 * RATE);
    }

    private static void assertHeard(double[] heard, long fromMillis, long toMillis, double loudness) {
        int from = (int) (fromMillis * RATE / 1000);
        int to = (int) (toMillis * RATE / 1000);
        assertThat(Arrays.stream(heard, from, to).min().orElseThrow()).isCloseTo(loudness, within());
        assertThat(Arrays.stream(heard, from, to).max().orElseThrow()).isCloseTo(loudness, within());
    }

    private static Offset<Double> within() {
        return Offset.offset(0.0001);
    }

    @Test
    void wordsBeginOnTheirSampleAndEndWithTheirSound() {
        double[] heard = heard(Map.of("a", sound(500, 0.5)), word("a", 1001));
        assertThat(heard[24_023]).isZero();
        assertThat(heard[24_024]).isCloseTo(0.5, within());
        assertHeard(heard, 1001, 1501, 0.5);
        assertHeard(heard, 1501, 3000, 0);
    }

    @Test
    void aSentenceEndsSoftlyWhereTheNextBegins() {
        double[] heard =
                heard(Map.of("a", sound(2000, 0.5), "b", sound(500, 0.25)), sentence("a", 200), sentence("b", 1000));
        assertHeard(heard, 200, 940, 0.5);
        assertHeard(heard, 1000, 1500, 0.25);
        assertHeard(heard, 1500, 3000, 0);
        for (int i = RATE - FADE; i < RATE; i++) {
            assertThat(heard[i - 1] - heard[i]).isBetween(-1e-6, 0.5 / FADE + 1e-6);
        }
        assertThat(heard[RATE - 1]).isBetween(0.0, 1.0 / FADE);
    }

    @Test
    void aWordIsLeftOutWhileASentenceIsSaid() {
        Map<String, short[]> spoken = Map.of("s", sound(1000, 0.5), "w", sound(300, 0.25));
        assertHeard(heard(spoken, sentence("s", 500), word("w", 900)), 500, 1500, 0.5);
        double[] before = heard(spoken, word("w", 400), sentence("s", 500));
        assertHeard(before, 0, 500, 0);
        assertHeard(before, 500, 1500, 0.5);
        double[] between = heard(spoken, word("w", 200), sentence("s", 500), word("w", 1500));
        assertHeard(between, 200, 500, 0.25);
        assertHeard(between, 500, 1500, 0.5);
        assertHeard(between, 1500, 1800, 0.25);
    }

    /** The sentence was cut short by one that is over. */
    @Test
    void aWordIsHeardWhereASentenceWouldHaveGoneOnButWasCut() {
        Map<String, short[]> spoken = Map.of("long", sound(2500, 0.5), "short", sound(100, 0.5), "w", sound(200, 0.25));
        double[] heard = heard(spoken, sentence("long", 0), sentence("short", 1000), word("w", 1500));
        assertHeard(heard, 1100, 1500, 0);
        assertHeard(heard, 1500, 1700, 0.25);
    }

    @Test
    void aWordEndsSoftlyWhereTheNextBegins() {
        double[] heard = heard(Map.of("a", sound(900, 0.5), "b", sound(100, 0.25)), word("a", 500), word("b", 1000));
        assertHeard(heard, 500, 940, 0.5);
        assertHeard(heard, 1000, 1100, 0.25);
        assertHeard(heard, 1100, 3000, 0);
        assertThat(heard[RATE - 1]).isBetween(0.0, 1.0 / FADE);
    }

    @Test
    void whatNobodyHasSaidYetChangesNothing() {
        Map<String, short[]> spoken = Map.of("s", sound(1000, 0.5), "w", sound(300, 0.25));
        assertThat(heard(spoken, sentence("s", 500), word("?", 600), sentence("?", 700), word("w", 2000)))
                .isEqualTo(heard(spoken, sentence("s", 500), word("w", 2000)));
        assertThat(heard(spoken, sentence("?", 100), word("w", 200))).isEqualTo(heard(spoken, word("w", 200)));
    }

    @Test
    void aPieceSoundsAsItDoesInTheWhole() {
        SpeechTrack narration = new SpeechTrack(
                List.of(sentence("a", 100), word("w", 300), sentence("b", 700), word("w", 1900), word("a", 2000)),
                Map.of("a", sound(1500, 0.5), "b", sound(1100, 0.25), "w", sound(130, 0.125))::get);
        double[] whole = heard(narration, 0, 4 * RATE);
        assertThat(Arrays.stream(whole).filter(sample -> sample != 0).count()).isGreaterThan(2 * RATE);
        for (int from = 0; from < whole.length; from += 1_777) {
            int length = Math.min(1 + from % 5_003, whole.length - from);
            assertThat(heard(narration, from, length)).isEqualTo(Arrays.copyOfRange(whole, from, from + length));
        }
    }

    @Test
    void aSentenceOfMoreThanThreeMinutesEndsSoftly() {
        SpeechTrack narration = new SpeechTrack(List.of(sentence("a", 1000)), Map.of("a", sound(190_000, 0.5))::get);
        double[] end = heard(narration, 180L * RATE, 2 * RATE);
        assertHeard(end, 0, 940, 0.5);
        assertThat(end[RATE - 1]).isBetween(0.0, 1.0 / FADE);
        assertHeard(end, 1000, 2000, 0);
    }

    /** As when somebody makes a step shorter, and its end, which was to be announced, is nearer than that. */
    @Test
    void anotherScriptGoesOnWithWhatIsBeingSaidAndBeginsNothingInItsMiddle() {
        Map<String, short[]> spoken = Map.of("a", sound(900, 0.5), "b", sound(400, 0.25), "w", sound(200, 0.125));
        SpeechTrack before =
                new SpeechTrack(List.of(sentence("a", 100), sentence("b", 3000), word("w", 6000)), spoken::get);
        assertHeard(heard(before, 0, RATE / 2), 100, 500, 0.5);
        SpeechTrack after = before.with(List.of(sentence("a", 100), sentence("b", 400), word("w", 1500)));
        assertHeard(heard(after, RATE / 2, RATE / 2), 0, 500, 0.5);
        assertHeard(heard(after, RATE, RATE), 500, 700, 0.125);
        // Who goes back hears it.
        assertHeard(heard(after, 0, RATE / 2), 400, 500, 0.25);
    }

    @Test
    void whatWasMissedIsMissedInAnotherScriptToo() {
        Map<String, short[]> spoken = new HashMap<>();
        SpeechTrack before = new SpeechTrack(List.of(sentence("a", 100), sentence("b", 5000)), spoken::get);
        assertHeard(heard(before, 0, RATE / 2), 0, 500, 0);
        spoken.put("a", sound(900, 0.5));
        SpeechTrack after = before.with(List.of(sentence("a", 100), sentence("b", 6000)));
        assertHeard(heard(after, RATE / 2, RATE / 2), 0, 500, 0);
    }
}
