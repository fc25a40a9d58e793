package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.TextWidth;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of a sentence or two: whole words on any terminal, and one line each where another program reads them. */
class MessagesTest {

    private static final int NARROW = 24;

    @TempDir
    Path home;

    @BeforeEach
    void practised() {
        assertThat(Run.in(home, "log", "add", "ten 2m").code()).isZero();
    }

    private Run narrow(String typed, String... words) {
        return Run.onWidth(home, Map.of("TERM", "dumb"), typed, NARROW, words);
    }

    /** What is typed stands before a slash, and what is answered behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "log forget last / no",
                "log forget / no",
                "log forget last / yes",
                "log add soften 5m",
                "log note warm",
                "log pause",
                "log pause off",
                "log edit",
                "remind off",
                "remind first-prompt --shell bash --write",
                "routine new mine",
                "routine start four-weeks-soft --log off",
                "log forget nothing",
                "log forget 1 2 3",
                "learn xyzzyx",
                "breathe --for never",
                "routine export four-weeks-soft dag.wav",
                "routine start nothing-like-it"
            })
    void aWordIsNeverBroken(String page) {
        String[] parts = page.split(" / ");
        String typed = parts.length > 1 ? parts[1] + "\n" : "";
        Run run = narrow(typed, ("--lang nl " + parts[0]).split(" "));
        assertThat(run.out() + run.err()).isNotBlank();
        // A session in lines has one for each step, whatever the width: those are for a screen reader.
        List<String> lines = (run.out() + run.err())
                .replace("door te gaan: ", "door te gaan:\n")
                .lines()
                .takeWhile(line -> !line.contains(" stappen, "))
                .toList();
        for (String line : lines) {
            boolean name = !line.strip().contains(" ");
            assertThat(TextWidth.columns(line) <= NARROW || name).as(line).isTrue();
        }
    }

    @Test
    void inAPipeItIsOneLine() {
        assertThat(Run.in(home, "routine", "export", "four-weeks-soft", "day.wav")
                        .err()
                        .lines())
                .hasSize(1);
        assertThat(Run.in(home, "log", "pause").out().lines()).hasSize(1);
        String wide = Run.in(home, "log", "forget", "--yes").out();
        assertThat(wide.lines()).hasSize(3);
    }

    @Test
    void whatIsWrappedSaysTheSame() {
        String question = "You cannot get it back. Type yes to go on: Nothing was forgotten.";
        assertThat(narrow("no\n", "log", "forget", "last").out().replaceAll("\\s+", " "))
                .startsWith("This will be forgotten: Belly breathing, Wednesday")
                .contains(question);
    }
}
