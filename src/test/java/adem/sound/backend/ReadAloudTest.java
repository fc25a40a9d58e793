package adem.sound.backend;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.Programs;
import adem.sound.AudioRenderer;
import adem.sound.Sound;
import adem.sound.Stub;
import adem.sound.file.Wav;
import adem.text.Language;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Single sentences, read by a stub of a voice and played by stubs of players. */
@Timeout(90)
class ReadAloudTest {

    private static final int LENGTH = AudioRenderer.RATE / 10;

    @TempDir
    Path programs;

    @TempDir
    Path drafts;

    private ReadAloud aloud(Sound sound, double volume) {
        return new ReadAloud(
                new SoundSettings(sound, true, volume, false, Language.NL),
                new Programs(String.valueOf(programs), false, drafts));
    }

    private void haveVoice() throws IOException {
        short[] said = new short[LENGTH];
        for (int i = 0; i < said.length; i++) {
            said[i] = (short) (i % 4 < 2 ? 9_000 : -9_000);
        }
        Stub.voice(programs, "espeak-ng", Wav.of(said));
    }

    /** A player that keeps what it gets, whole or not at all. */
    private void havePlayer(String name) throws IOException {
        Stub.program(
                programs,
                name,
                "here=$(dirname \"$0\")",
                "cat > \"$here/playing\"",
                "mv \"$here/playing\" \"$here/played\"");
    }

    private Path await(String file) {
        Path path = programs.resolve(file);
        while (!Files.exists(path)) {
            Thread.onSpinWait();
        }
        return path;
    }

    private int loudest() throws IOException {
        ShortBuffer samples = ByteBuffer.wrap(Files.readAllBytes(await("played")))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        int loudest = 0;
        while (samples.hasRemaining()) {
            loudest = Math.max(loudest, Math.abs(samples.get()));
        }
        return loudest;
    }

    @Test
    void aSentenceIsReadAsLoudAsIsWanted() throws IOException {
        haveVoice();
        havePlayer("paplay");
        try (ReadAloud aloud = aloud(Sound.VOICE, 1)) {
            aloud.read("Ben je zwanger?");
            int loud = loudest();
            assertThat(programs.resolve("words")).hasContent("Ben je zwanger?");
            assertThat(Stub.arguments(programs)).contains("nl");
            Files.delete(programs.resolve("played"));
            try (ReadAloud quiet = aloud(Sound.BOTH, 0.5)) {
                quiet.read("Ben je zwanger?");
                assertThat(loudest()).isBetween(loud / 2 - 2, loud / 2 + 2);
            }
        }
    }

    @Test
    void aPlayerThatDoesNotWorkMakesWay() throws IOException {
        haveVoice();
        Stub.program(programs, "paplay", "exit 1");
        havePlayer("aplay");
        try (ReadAloud aloud = aloud(Sound.BOTH, 1)) {
            aloud.read("x");
            assertThat(loudest()).isPositive();
        }
    }

    @Test
    void whatIsReadEndsWhenItIsAnswered() throws IOException {
        haveVoice();
        Stub.program(
                programs,
                "aplay",
                "here=$(dirname \"$0\")",
                "echo $$ > \"$here/writing\"",
                "mv \"$here/writing\" \"$here/pid\"",
                "exec sleep 60");
        ReadAloud aloud = aloud(Sound.VOICE, 1);
        aloud.read("x");
        long player = Long.parseLong(Files.readString(await("pid")).trim());
        aloud.close();
        ProcessHandle.of(player).ifPresent(left -> assertThat(left.onExit()).succeedsWithin(20, TimeUnit.SECONDS));
        assertThat(drafts).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(
            value = Sound.class,
            names = {"TONES", "BELL", "OFF"})
    void withoutAVoiceInItNothingIsRead(Sound sound) throws IOException {
        haveVoice();
        havePlayer("aplay");
        ReadAloud aloud = aloud(sound, 1);
        aloud.read("x");
        aloud.close();
        assertThat(programs.resolve("words")).doesNotExist();
    }

    /** Where there is nobody to read, or nothing to play it, it can be read. */
    @Test
    void whatFailsFailsWithoutAWord() throws IOException {
        for (List<String> there : List.of(List.<String>of(), List.of("espeak-ng"))) {
            for (String name : there) {
                Stub.program(programs, name, "exit 1");
            }
            ReadAloud aloud = aloud(Sound.VOICE, 1);
            aloud.read("x");
            aloud.read("y");
            aloud.close();
            assertThat(programs.resolve("played")).doesNotExist();
        }
    }
}
