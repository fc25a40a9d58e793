package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that is printed, word for word, in both languages: every transcript in the folder is typed again. A block begins with a
 * command behind an empty line and has a home of its own; {@link TranscriptBlock} says what may be typed. {@code
 * -Dadem.golden=write} writes what is printed now: read it before it is kept.
 */
class TranscriptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/adem/transcripts");

    private static final String START = "$ ";

    @TempDir
    Path homes;

    /**
     * What was typed, and the transcript of it in the file.
     *
     * @param line where it begins in the file, from 1
     */
    private record Kept(TranscriptBlock block, String transcript, int line) {}

    @TestFactory
    Stream<DynamicNode> whatIsPrintedIsWhatWasKept() throws IOException {
        List<DynamicNode> tests = new ArrayList<>();
        for (Path file : files()) {
            if ("write".equals(System.getProperty("adem.golden"))) {
                write(file);
            }
            for (Kept kept : read(file)) {
                String name = "%s:%d %s"
                        .formatted(
                                file.getFileName(),
                                kept.line(),
                                String.join("; ", kept.block().commands()));
                tests.add(DynamicTest.dynamicTest(
                        name, () -> assertThat(kept.block().run(home())).isEqualTo(kept.transcript())));
            }
        }
        return tests.stream();
    }

    private Path home() throws IOException {
        return Files.createTempDirectory(homes, "home");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static List<Kept> read(Path file) throws IOException {
        List<Kept> all = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        int end;
        for (int first = 0; first < lines.size(); first = end) {
            end = first + 1;
            while (end < lines.size() && !begins(lines, end)) {
                end++;
            }
            List<String> block = lines.subList(first, end);
            // The empty line before the next.
            int length = end < lines.size() ? block.size() - 1 : block.size();
            all.add(new Kept(
                    new TranscriptBlock(block.stream()
                            .filter(line -> line.startsWith(START))
                            .map(line -> line.substring(START.length()))
                            .toList()),
                    String.join("\n", block.subList(0, length)) + "\n",
                    first + 1));
        }
        return all;
    }

    private static boolean begins(List<String> lines, int line) {
        return lines.get(line).startsWith(START) && lines.get(line - 1).isEmpty();
    }

    private void write(Path file) throws IOException {
        List<String> transcripts = new ArrayList<>();
        for (Kept kept : read(file)) {
            transcripts.add(kept.block().run(home()));
        }
        Files.writeString(file, String.join("\n", transcripts), StandardCharsets.UTF_8);
    }

    @Test
    void theHelpOfEveryCommandIsKeptInBothLanguages() throws IOException {
        List<String> typed = new ArrayList<>();
        for (Path file : files()) {
            read(file).forEach(kept -> typed.addAll(kept.block().commands()));
        }
        List<String> wanted = HelpTest.commands()
                .flatMap(command -> Stream.of("adem ", "adem --lang nl ")
                        .map(adem -> adem + command + (command.isEmpty() ? "--help" : " --help")))
                .toList();
        assertThat(typed).containsAll(wanted);
    }
}
