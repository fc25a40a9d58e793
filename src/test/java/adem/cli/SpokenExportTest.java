package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.session.BreathTimeline;
import adem.session.SessionText;
import adem.sound.AudioRenderer;
import adem.sound.Stub;
import adem.sound.file.Wav;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file with words in it; who says them is a stub, whose every word is a tenth of a second of loud noise. */
class SpokenExportTest {

    private static final int HEADER = 44;
    private static final int WORD = AudioRenderer.RATE / 10;

    @TempDir
    Path home;

    @TempDir
    Path programs;

    @TempDir
    Path drafts;

    /** When the first breath begins with a voice that is given no time: when to stop has been said. */
    private static final int FIRST = (int) BreathTimeline.STOP_RULE.toSeconds();

    private Path file() {
        return home.resolve("a.wav");
    }

    /** One breath: four seconds in, six out; before it there is as little time as a voice leaves. */
    private Run export(String... options) {
        String[] arguments = {"breathe", "4-6", "-n", "1", "--settle", "0", "--force", "--export", file().toString()};
        String[] all = Arrays.copyOf(arguments, arguments.length + options.length);
        System.arraycopy(options, 0, all, arguments.length, options.length);
        return Run.with(home, Map.of("PATH", programs.toString(), "TMPDIR", drafts.toString()), all);
    }

    private void haveVoice() throws IOException {
        short[] said = new short[WORD];
        for (int i = 0; i < said.length; i++) {
            said[i] = (short) (i % 4 < 2 ? 9_000 : -9_000);
        }
        Stub.voice(programs, "espeak-ng", Wav.of(said));
    }

    private short[] samples() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(file())).order(ByteOrder.LITTLE_ENDIAN);
        short[] samples = new short[file.getInt(40) / 2];
        file.position(HEADER).asShortBuffer().get(samples);
        return samples;
    }

    private static short[] part(short[] samples, int from, int length) {
        return Arrays.copyOfRange(samples, from, from + length);
    }

    private static int loudest(short[] samples) {
        int loudest = 0;
        for (short sample : samples) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    @Test
    void wordsAreWhereTheirPhasesBegin() throws IOException {
        haveVoice();
        Run run = export("--sound", "voice");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        short[] samples = samples();
        assertThat(samples).hasSize((FIRST + 13) * AudioRenderer.RATE);
        for (int begin : new int[] {FIRST * AudioRenderer.RATE, (FIRST + 4) * AudioRenderer.RATE}) {
            assertThat(loudest(part(samples, begin, WORD))).isGreaterThan(5_000);
            assertThat(loudest(part(samples, begin + WORD + 10, AudioRenderer.RATE)))
                    .isZero();
        }
        assertThat(drafts).isEmptyDirectory();
    }

    /** However little time is asked for, the first thing in the file is when to stop. */
    @Test
    void whenToStopIsHeardFirst() throws IOException {
        haveVoice();
        assertThat(export("--sound", "voice").code()).isZero();
        assertThat(loudest(part(samples(), 0, 3 * AudioRenderer.RATE))).isGreaterThan(5_000);
        assertThat(BreathTimeline.of(
                                Breaths.of(BreathPatterns.find("4-6"), Optional.empty(), 1),
                                BreathTimeline.STOP_RULE,
                                List.of())
                        .steps()
                        .get(0)
                        .text()
                        .spoken())
                .contains(SessionText.DIZZY.text());
    }

    @Test
    void wordsComeOnTopOfTones() throws IOException {
        haveVoice();
        assertThat(export("--sound", "tones", "--settle", String.valueOf(FIRST)).code())
                .isZero();
        short[] tones = samples();
        assertThat(export().code()).isZero();
        short[] both = samples();
        assertThat(part(both, (FIRST + 4) * AudioRenderer.RATE, WORD))
                .isNotEqualTo(part(tones, (FIRST + 4) * AudioRenderer.RATE, WORD));
        assertThat(part(both, (FIRST + 5) * AudioRenderer.RATE, 24_000))
                .isEqualTo(part(tones, (FIRST + 5) * AudioRenderer.RATE, 24_000));
    }

    @Test
    void volumeIsForWordsToo() throws IOException {
        haveVoice();
        assertThat(export("--sound", "voice", "--volume", "0").code()).isZero();
        assertThat(loudest(samples())).isZero();
        assertThat(export("--sound", "voice", "--volume", "100").code()).isZero();
        assertThat(loudest(samples())).isGreaterThan(15_000);
    }

    @Test
    void secondsAreCountedWhenAsked() throws IOException {
        haveVoice();
        assertThat(export("--sound", "voice", "--count-aloud").code()).isZero();
        assertThat(loudest(part(samples(), (FIRST + 3) * AudioRenderer.RATE, WORD)))
                .isGreaterThan(5_000);
    }

    @Test
    void theVoiceSpeaksTheLanguage() throws IOException {
        haveVoice();
        assertThat(export("--sound", "voice", "--lang", "nl").code()).isZero();
        assertThat(Stub.arguments(programs)).containsSequence("-v", "nl");
        assertThat(programs.resolve("words")).hasContent("Adem weer vanzelf.");
    }

    /** The voice takes as long for a sentence as we think it does at most. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatIsSaidBeforehandIsOverWhenTheFirstBreathBegins(String language) throws IOException {
        haveVoice();
        short[] sentence = new short[AudioRenderer.RATE * 56 / 10];
        Arrays.fill(sentence, (short) 9_000);
        Files.write(programs.resolve("sentence.wav"), Wav.of(sentence));
        Files.writeString(
                programs.resolve("espeak-ng"),
                "if grep -q 'izz\\|Duizelig' \"$here/words\"; then cp \"$here/sentence.wav\" \"$file\"; fi\n",
                StandardOpenOption.APPEND);
        Run run = Run.with(
                home,
                Map.of("PATH", programs.toString(), "TMPDIR", drafts.toString()),
                "breathe",
                "4-6",
                "-n",
                "1",
                "--sound",
                "voice",
                "--lang",
                language,
                "--export",
                file().toString());
        assertThat(run.code()).as(run.err()).isZero();
        short[] samples = samples();
        int first = 7 * AudioRenderer.RATE;
        assertThat(samples).hasSize(first + 13 * AudioRenderer.RATE);
        assertThat(loudest(part(samples, first - AudioRenderer.RATE, AudioRenderer.RATE / 2)))
                .isPositive();
        assertThat(loudest(part(samples, first - AudioRenderer.RATE / 2, AudioRenderer.RATE / 2)))
                .isZero();
        assertThat(loudest(part(samples, first, WORD))).isGreaterThan(5_000);
    }

    @Test
    void wordsAloneCannotBeWithoutAVoice() {
        Run run = export("--sound", "voice");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("adem: ").contains("no voice; nothing was written");
        assertThat(run.out()).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void withoutAVoiceThereAreTonesAndALineSaysSo() throws IOException {
        Run run = export("--sound", "both");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("adem: No voice, only tones; see adem doctor.\n");
        assertThat(loudest(samples())).isGreaterThan(1_000);
    }

    @Test
    void aVoiceThatFailsHalfwayLeavesNothing() throws IOException {
        haveVoice();
        Files.writeString(
                programs.resolve("espeak-ng"), "grep -q out \"$here/words\" && exit 7\n", StandardOpenOption.APPEND);
        Run run = export();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the voice failed").contains("was not written");
        assertThat(home).isEmptyDirectory();
        assertThat(drafts).isEmptyDirectory();
    }
}
