package adem.sound.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.host.Programs;
import adem.sound.AudioRenderer;
import adem.sound.Stub;
import adem.sound.file.Wav;
import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class VoicesTest {

    /** A tenth of a second of sound, with silence on both sides. */
    private static final byte[] SAID = said();

    @TempDir
    Path programs;

    @TempDir
    Path drafts;

    private static byte[] said() {
        short[] samples = new short[AudioRenderer.RATE];
        for (int i = 0; i < AudioRenderer.RATE / 10; i++) {
            samples[AudioRenderer.RATE / 2 + i] = (short) (i % 2 == 0 ? 9_000 : -9_000);
        }
        return Wav.of(samples);
    }

    private Optional<Voice> find(Language language) {
        return new Voices(new Programs(programs.toString(), false, drafts)).find(language);
    }

    private Voice voice() {
        return find(Language.EN).orElseThrow();
    }

    @Test
    void wordsGoInOnStandardInputAsTheyAre() throws IOException {
        Stub.voice(programs, "espeak-ng", SAID);
        for (String words :
                List.of("in", "$(touch x); \"quotes\" 'é' -w /tmp/evil `id` \\ %s\n--help", "--stdin", "één")) {
            voice().say(words);
            assertThat(programs.resolve("words")).hasContent(words);
            assertThat(Stub.arguments(programs))
                    .hasSize(9)
                    .startsWith("-v", "en", "-s", "130", "-b", "1", "--stdin", "-w");
        }
    }

    @Test
    void soundComesOutWithoutTheSilenceAround() throws IOException {
        Stub.voice(programs, "espeak-ng", SAID);
        short[] said = voice().say("in");
        assertThat(said.length).isBetween(AudioRenderer.RATE / 10 - 2, AudioRenderer.RATE / 10 + 2);
        assertThat(said[0]).isNotZero();
    }

    @Test
    void espeakIsToldTheLanguageAndThatItIsUtf8() throws IOException {
        Stub.voice(programs, "espeak-ng", SAID);
        find(Language.NL).orElseThrow().say("uit");
        assertThat(Stub.arguments(programs)).containsSequence("-v", "nl").containsSequence("-b", "1");
        find(Language.EN).orElseThrow().say("out");
        assertThat(Stub.arguments(programs)).containsSequence("-v", "en");
    }

    @Test
    void theDraftIsGoneAfterwards() throws IOException {
        Stub.voice(programs, "espeak-ng", SAID);
        voice().say("in");
        Path draft = Path.of(Stub.arguments(programs).get(8));
        assertThat(draft.getParent()).isEqualTo(drafts);
        assertThat(draft).doesNotExist();
        assertThat(drafts).isEmptyDirectory();
    }

    @Test
    void aProgramThatFailsIsAProblem() throws IOException {
        Stub.voice(programs, "espeak-ng", SAID);
        Files.writeString(programs.resolve("espeak-ng"), "exit 3\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> voice().say("in"))
                .isInstanceOf(IOException.class)
                .hasMessage("espeak-ng failed: 3");
        assertThat(drafts).isEmptyDirectory();
    }

    @Test
    void aProgramThatWritesNothingIsAProblem() throws IOException {
        Stub.program(programs, "espeak-ng", "cat > /dev/null");
        assertThatThrownBy(() -> voice().say("in")).isInstanceOf(IOException.class);
        assertThat(drafts).isEmptyDirectory();
    }

    /** espeak-ng takes it for phonemes, Apple's say for commands: it is to be read as the words that it is. */
    @Test
    void doubleBracketsAreNoCommands() throws IOException {
        Stub.voice(programs, "espeak-ng", SAID);
        voice().say("lie [[slnc 9000]] down [[[volm 0]]]");
        assertThat(Files.readString(programs.resolve("words")))
                .doesNotContain("[", "]")
                .contains("lie ", "slnc 9000", " down ");
    }

    /** Nobody writes to it: whoever reads it would wait for ever. */
    @Test
    @Timeout(60)
    void aPipeInThePlaceOfTheFileIsAProblem() throws IOException {
        Stub.program(programs, "espeak-ng", "for last; do :; done", "rm \"$last\"; mkfifo \"$last\"");
        assertThatThrownBy(() -> voice().say("in")).isInstanceOf(IOException.class);
        assertThat(drafts).isEmptyDirectory();
    }

    @Test
    void aLinkInThePlaceOfTheFileIsAProblem() throws IOException {
        Path elsewhere = Files.write(programs.resolve("said.wav"), SAID);
        Stub.program(programs, "espeak-ng", "for last; do :; done", "ln -sf '" + elsewhere + "' \"$last\"");
        assertThatThrownBy(() -> voice().say("in")).isInstanceOf(IOException.class);
        assertThat(elsewhere).exists();
        assertThat(drafts).isEmptyDirectory();
    }

    /** More words than a pipe holds. */
    @Test
    @Timeout(60)
    void aProgramThatDoesNotReadIsNotWaitedFor() throws IOException {
        Path real = Files.write(programs.resolve("said.wav"), SAID);
        Stub.program(programs, "espeak-ng", "for last; do :; done", "cp '" + real + "' \"$last\"");
        assertThat(voice().say("a".repeat(1_000_000))).isNotEmpty();
    }

    @Test
    void withoutAPlaceForTheFileItIsAProblem() throws IOException {
        Stub.voice(programs, "espeak-ng", SAID);
        Voice voice = new Voices(new Programs(programs.toString(), false, drafts.resolve("none")))
                .find(Language.EN)
                .orElseThrow();
        assertThatThrownBy(() -> voice.say("in")).isInstanceOf(IOException.class);
    }

    @Test
    void espeakNgIsBetterThanEspeakAndBothThanSay() throws IOException {
        assertThat(find(Language.NL)).isEmpty();
        Stub.program(programs, "say", "echo 'Xander              nl_NL    # Hallo'");
        assertThat(find(Language.NL)).map(Voice::name).contains("say");
        Stub.voice(programs, "espeak", SAID);
        assertThat(find(Language.NL)).map(Voice::name).contains("espeak");
        Stub.voice(programs, "espeak-ng", SAID);
        assertThat(find(Language.NL)).map(Voice::name).contains("espeak-ng");
    }

    @Test
    void saySpeaksWithTheVoiceOfTheLanguage() throws IOException {
        Stub.voice(programs, "real", SAID);
        Stub.program(
                programs,
                "say",
                "if [ \"$2\" = '?' ]; then",
                "  echo 'Thomas              fr_FR    # Bonjour, je m’appelle Thomas.'",
                "  echo 'Xander              nl_NL    # Hallo, mijn naam is Xander.'",
                "  echo 'Mary Ann            en_GB    # Hello, nl_NL is not my language.'",
                "else",
                "  exec \"$(dirname \"$0\")/real\" \"$@\"",
                "fi");
        assertThat(find(Language.NL).orElseThrow().say("$(id) -o x")).isNotEmpty();
        assertThat(Stub.arguments(programs)).startsWith("-v", "Xander").doesNotContain("$(id) -o x");
        assertThat(programs.resolve("words")).hasContent("$(id) -o x");
        find(Language.EN).orElseThrow().say("in");
        assertThat(Stub.arguments(programs)).startsWith("-v", "Mary Ann");
    }

    @Test
    void sayWithoutTheLanguageIsNoVoice() throws IOException {
        Stub.program(programs, "say", "echo 'Thomas              fr_FR    # Bonjour'");
        assertThat(find(Language.NL)).isEmpty();
        assertThat(find(Language.EN)).isEmpty();
    }

    @Test
    void windowsGetsFileAndLanguageFromTheEnvironment() throws IOException {
        Stub.program(
                programs,
                "powershell.exe",
                "here=$(dirname \"$0\")",
                "cat > \"$here/words\"",
                "printf '%s' \"$ADEM_CULTURE\" > \"$here/culture\"",
                "cp \"$here/said.wav\" \"$ADEM_FILE\"");
        Files.write(programs.resolve("said.wav"), SAID);
        Voices voices = new Voices(new Programs(programs.toString(), true, drafts));
        assertThat(voices.find(Language.NL).orElseThrow().say("in; één")).isNotEmpty();
        assertThat(programs.resolve("words")).hasContent("in; één");
        assertThat(programs.resolve("culture")).hasContent("nl-NL");
        assertThat(find(Language.NL)).isEmpty();
    }
}
