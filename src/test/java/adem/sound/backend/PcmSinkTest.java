package adem.sound.backend;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.ProgramGroup;
import adem.host.TimeSource;
import adem.session.Action;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.Timeline;
import adem.sound.AudioRenderer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a player gets, by a clock that the test turns, so that it is the same however busy the machine is. */
@Timeout(60)
class PcmSinkTest {

    private static final int MIDDLE = 200;
    /** It fades in, however it begins. */
    private static final int FADE = AudioRenderer.RATE * 15 / 1000;

    @TempDir
    Path home;

    /** Without the time to settle, in which nothing is heard, and so nothing written, for a while. */
    private final Timeline timeline = restless(Sessions.breathing("2-2", 3));

    private final AudioRenderer recording = AudioRenderer.of(timeline, true, Optional.empty(), 1);

    /** What the monotonic clock says first. */
    private long origin;

    private static Timeline restless(Timeline whole) {
        return Timeline.of(whole.info(), whole.steps().subList(1, 3));
    }

    /** All that it got; one beat came this much too late. */
    private short[] heard(Duration late) throws IOException, InterruptedException {
        return heard((beat, asked) -> beat == MIDDLE ? asked.plus(late) : asked, beat -> false);
    }

    /**
     * All that it got.
     *
     * @param times how long after each beat, and what was asked for, the next one comes
     * @param pauses before which beats somebody presses the key that pauses and goes on
     */
    private short[] heard(BiFunction<Integer, Duration, Duration> times, IntPredicate pauses)
            throws IOException, InterruptedException {
        Path file = home.resolve("heard");
        PcmSink stream = new PcmSink(
                new ProgramGroup(), new ProcessBuilder("sh", "-c", "exec cat >'" + file + "'"), whichever -> recording);
        TimeSource.Reading now = new TimeSource.Reading(origin, 0);
        Session session = Session.start(timeline, now).session();
        for (int beat = 1; !session.ended(); beat++) {
            Duration asked = stream.play(session);
            assertThat(asked).isPositive();
            Duration passed = times.apply(beat, asked);
            // This may pass the last number there is, as a real clock may.
            now = new TimeSource.Reading(now.nanos() + passed.toNanos(), now.wallMillis() + passed.toMillis());
            session = session.after(pauses.test(beat) ? List.of(Action.TOGGLE_PAUSE) : List.of(), now)
                    .session();
        }
        stream.play(session);
        stream.finish();
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        short[] samples = new short[bytes.remaining() / 2];
        bytes.asShortBuffer().get(samples);
        return samples;
    }

    private short[] file() {
        return recording.read(0, (int) recording.samples());
    }

    @Test
    void isSampleBySampleWhatAFileHolds() throws IOException, InterruptedException {
        short[] file = file();
        short[] heard = heard(Duration.ZERO);
        assertThat(heard).hasSameSizeAs(file);
        assertThat(Arrays.copyOfRange(heard, FADE, heard.length))
                .isEqualTo(Arrays.copyOfRange(file, FADE, file.length));
    }

    /** Java promises nothing of where its clock begins. */
    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE / 2, Long.MIN_VALUE, -1_000_000_000L, Long.MAX_VALUE - 3_000_000_000L})
    void itDoesNotMatterWhereTheClockBegins(long first) throws IOException, InterruptedException {
        short[] usual = heard(Duration.ofMillis(200));
        origin = first;
        assertThat(heard(Duration.ofMillis(200))).isEqualTo(usual);
    }

    /** The player had nothing for a while; what was missed is left out, and what comes then is on time. */
    @Test
    void isOnTimeAgainAfterABeatThatCameLate() throws IOException, InterruptedException {
        short[] file = file();
        short[] heard = heard(Duration.ofMillis(200));
        assertThat(file.length - heard.length).isBetween(AudioRenderer.RATE / 10, AudioRenderer.RATE / 4);
        int tail = 3 * AudioRenderer.RATE;
        assertThat(Arrays.copyOfRange(heard, heard.length - tail, heard.length))
                .isEqualTo(Arrays.copyOfRange(file, file.length - tail, file.length));
    }

    /** A fade out may begin before the fade in is over. */
    @Test
    void doesNotClickHoweverOftenItIsPausedAndGoesOn() throws IOException, InterruptedException {
        int limit = 2 * sharpest(file());
        assertThat(sharpest(heard((beat, asked) -> Duration.ofMillis(10), beat -> beat > 200 && beat <= 400)))
                .isLessThan(limit);
        assertThat(sharpest(heard((beat, asked) -> Duration.ofMillis(20), beat -> beat < 400 && beat % 7 < 2)))
                .isLessThan(limit);
    }

    /** After a pause nothing of a breath is lost, though the player had nothing to play for a while. */
    @Test
    void whatBeginsAnewIsHeardFromItsBeginning() throws IOException, InterruptedException {
        short[] file = file();
        // The second of three breaths lasts from four seconds to eight.
        short[] heard = heard((beat, asked) -> Duration.ofMillis(20), beat -> beat == 250 || beat == 260);
        int tail = file.length - 4 * AudioRenderer.RATE - FADE;
        assertThat(Arrays.copyOfRange(heard, heard.length - tail, heard.length))
                .isEqualTo(Arrays.copyOfRange(file, file.length - tail, file.length));
    }

    /** How sharply it bends where it bends most. */
    private static int sharpest(short[] samples) {
        return IntStream.range(2, samples.length)
                .map(i -> Math.abs(samples[i] - 2 * samples[i - 1] + samples[i - 2]))
                .max()
                .orElseThrow();
    }
}
