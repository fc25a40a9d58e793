package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options about sound, on a machine that has no program to play or to speak. */
class SoundOptionsTest {

    @TempDir
    Path home;

    private Run run(String... arguments) {
        return Run.with(home, Map.of("PATH", home.toString()), arguments);
    }

    private Run breathe(String... options) {
        String[] arguments = {"breathe", "4-6", "-n", "1", "--settle", "0"};
        String[] all = Arrays.copyOf(arguments, arguments.length + options.length);
        System.arraycopy(options, 0, all, arguments.length, options.length);
        return run(all);
    }

    @Test
    void mistakesAreTold() {
        Run sound = breathe("--sound", "nonsense");
        assertThat(sound.code()).isEqualTo(2);
        assertThat(sound.err())
                .isEqualTo(
                        "adem: --sound: \"nonsense\" is not valid; possible values: tones, voice, both, bell, off\n");
        for (String volume : new String[] {"101", "-1", "x", "", "1000", "4.5"}) {
            Run run = breathe("--volume=" + volume);
            assertThat(run.code()).as(volume).isEqualTo(2);
            assertThat(run.err()).isEqualTo("adem: --volume: \"" + volume + "\" is not valid; choose 0 to 100\n");
        }
    }

    @Test
    void everyKindOfSoundIsAcceptedInEitherCase() {
        for (String sound : new String[] {"tones", "voice", "both", "bell", "off", "BOTH", "Off"}) {
            Run run = breathe("--sound", sound, "--volume", "0");
            assertThat(run.code()).as(sound + run.err()).isZero();
            assertThat(run.out()).contains("Done: 1 breath");
        }
    }

    @Test
    void whatIsSetIsAcceptedEverywhere() throws IOException {
        Run.config(home, "sound = both", "volume = 40", "count-aloud = true");
        assertThat(breathe().code()).isZero();
        assertThat(run("routine", "start", "grounding").code()).isZero();
        assertThat(run("routine", "list").code()).isZero();
        assertThat(run("--version").code()).isZero();
    }

    @Test
    void aMistakeInTheSettingsIsToldWithFileAndLine() throws IOException {
        Path file = home.resolve(".config/adem/config.properties");
        Run.config(home, "# mine", "sound = x");
        assertThat(breathe().err())
                .isEqualTo("adem: " + file
                        + ":2: sound: \"x\" is not valid; possible values: tones, voice, both, bell, off\n");
        assertThat(run("routine", "start", "grounding").code()).isEqualTo(2);
        Run.config(home, "volume = loud");
        assertThat(breathe().err()).isEqualTo("adem: " + file + ":1: volume: \"loud\" is not valid; choose 0 to 100\n");
    }

    @Test
    void whatIsTypedOutranksWhatIsSet() throws IOException {
        Run.config(home, "sound = x", "volume = 40");
        assertThat(breathe("--sound", "off").code()).isZero();
    }

    /** Nobody sits there: what a script says is not a choice for the next time. */
    @Test
    void withoutAKeyboardNothingIsRemembered() {
        assertThat(breathe("--sound", "off").code()).isZero();
        assertThat(home.resolve(".config")).doesNotExist();
    }

    @Test
    void whoAskedForSoundIsToldThatThereIsNone() {
        assertThat(breathe("--sound", "tones").out()).contains("No player");
        assertThat(breathe().out()).doesNotContain("No player");
        assertThat(breathe("--sound", "off").out()).doesNotContain("No player");
    }
}
