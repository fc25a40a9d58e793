package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in mistakes.txt gives exactly its line, in both languages, exit 2, and draws nothing. */
class MistakesTest {

    private static final Path CASES = Path.of("src/test/resources/adem/cli/mistakes.txt");

    @TempDir
    Path home;

    record Mistake(String typed, String en, String nl) {}

    static Stream<Mistake> mistakes() throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        List<String> lines = Files.readAllLines(CASES);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("$ adem ")) {
                mistakes.add(new Mistake(lines.get(i).substring(7), lines.get(i + 1), lines.get(i + 2)));
            }
        }
        return mistakes.stream();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void oneLineThatSaysWhatWouldBeRight(Mistake mistake) {
        Run english = Run.in(home, mistake.typed().split(" "));
        assertThat(english.err()).isEqualTo("adem: " + mistake.en() + "\n");
        assertThat(english.out()).isEmpty();
        assertThat(english.code()).isEqualTo(2);
        Run dutch = Run.in(home, ("--lang nl " + mistake.typed()).split(" "));
        assertThat(dutch.err()).isEqualTo("adem: " + mistake.nl() + "\n");
        assertThat(dutch.code()).isEqualTo(2);
    }
}
