package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However much somebody types, or pastes by accident, a message stays a line that can be read. */
class LongInputTest {

    private static final int LINE = 400;
    private static final String LONG = "x\u4E2Dy".repeat(30_000);

    @TempDir
    Path home;

    static Stream<List<String>> everyPlaceForText() {
        String digits = "7".repeat(100_000);
        return Stream.of(
                List.of(LONG),
                List.of("--" + LONG),
                List.of("breathe", LONG),
                List.of("breathe", "4-" + digits),
                List.of("breathe", "4-1." + digits),
                List.of("breathe", "4-6", LONG),
                List.of("breathe", "-n", digits),
                List.of("breathe", "-n", LONG),
                List.of("breathe", "-t", digits),
                List.of("breathe", "-t", digits + "m"),
                List.of("breathe", "-t", LONG),
                List.of("breathe", "--settle", LONG),
                List.of("breathe", "--ramp", LONG),
                List.of("breathe", "--ramp", "9-9-" + "0".repeat(10_000) + "1"),
                List.of("breathe", "--view", LONG),
                List.of("breathe", "--sound", LONG),
                List.of("breathe", "--volume", LONG),
                List.of("breathe", "--export", LONG),
                List.of("breathe", "--sound", "tones", "--export", LONG + ".wav"),
                List.of("breathe", "--plain=" + LONG),
                List.of("learn", "\u4E2D" + LONG),
                List.of("learn", "--list", LONG),
                List.of("log", LONG),
                List.of("log", "--since", LONG),
                List.of("log", "--by", LONG),
                List.of("log", "add", LONG),
                List.of("log", "add", "soften", digits),
                List.of("log", "add", "soften", digits + "m"),
                List.of("log", "add", "soften", "at", LONG),
                List.of("log", "note", LONG),
                List.of("log", "note", "x", "--of", LONG),
                List.of("log", "pause", LONG),
                List.of("log", "pause", "--until", LONG),
                List.of("log", "forget", LONG),
                List.of("routine", LONG),
                List.of("routine", "start", LONG),
                List.of("routine", "start", "soften", "--speed", LONG),
                List.of("routine", "show", LONG),
                List.of("routine", "show", LONG + "/" + LONG),
                List.of("routine", "show", "constructive-rest", "--variant", LONG),
                List.of("routine", "export", LONG, "x.opus"),
                List.of("routine", "poses", LONG),
                List.of("routine", "check", LONG),
                List.of("routine", "new", LONG));
    }

    @ParameterizedTest
    @MethodSource("everyPlaceForText")
    void isNotRepeatedWhole(List<String> typed) {
        for (String language : List.of("nl", "en")) {
            Run run = Run.with(home, Map.of("LANG", language + "_NL.UTF-8"), typed.toArray(new String[0]));
            assertThat(run.code()).isNotZero();
            assertThat(run.err()).startsWith("adem: ").hasSizeLessThan(LINE);
            assertThat(run.err().lines()).hasSize(1);
        }
    }

    @Test
    void aKeyOfTheSettingsNeither() throws IOException {
        Run.config(home, "a".repeat(60_000) + " = 1");
        Run run = Run.in(home, "breathe");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("config.properties:1: aaa").hasSizeLessThan(2_000);
    }
}
