package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Whatever stands in a file, what comes back is a routine or its mistakes. {@code -Dadem.fuzz.inputs}
 * sets how many inputs there are in all.
 */
class ReaderFuzzTest {

    /** No machine is so slow: then it never ends. */
    private static final Duration HANG = Duration.ofMinutes(1);

    private static final int SEEDS = 20;
    private static final int KINDS = 3;
    private static final int INPUTS = Integer.getInteger("adem.fuzz.inputs", 5_000);
    private static final int EACH = Math.max(1, INPUTS / SEEDS / KINDS);
    private static final RoutineReader.Names NAMES = RoutineFiles.names();
    private static final List<String> REAL =
            RoutineFiles.paths().stream().map(RoutineFiles::text).toList();
    private static final String ODD = "\t\u0000\u001b\u202e\ufeff\u2028\ud800\u00e9:-[]{}#&*!|>'\"%@`,?~<= \n\r\\0";
    private static final List<String> PIECES = pieces();

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of(
                ": ",
                "- ",
                "? ",
                "[",
                "]",
                "{",
                "}",
                ", ",
                "\n",
                "\n",
                "\n  ",
                "\n    ",
                "\n- ",
                "#",
                " #",
                "&a ",
                "*a",
                "!!str ",
                "!x ",
                "|",
                ">",
                "|-\n  ",
                ">9\n",
                "\"",
                "'",
                "\\",
                "\\x41",
                "\\uD800",
                "\\U0010FFFF",
                "%YAML 1.2\n",
                "%TAG ! x\n",
                "---\n",
                "...\n",
                "<<: ",
                "~",
                "null",
                "true",
                "0x1F",
                "1e999",
                "-1",
                "999999999999",
                "\t",
                "\r\n",
                "\u0085",
                "\u00e9",
                "\ud83e\uddd8",
                "@",
                "`",
                "1h99m",
                "4-6",
                "10-3",
                "5m-1m",
                "time: ",
                "full: "));
        pieces.addAll(RoutineFormat.ROUTINE.names());
        pieces.addAll(RoutineFormat.STEP.names());
        pieces.addAll(RoutineFormat.REPEAT.names());
        return pieces;
    }

    @RepeatedTest(SEEDS)
    void randomBytes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < EACH; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                for (int at = 0; at < bytes.length; at++) {
                    bytes[at] = (byte) (bytes[at] & 0x7f);
                }
            }
            holds(bytes);
        }
    }

    @RepeatedTest(SEEDS)
    void textThatLooksLikeYaml(RepetitionInfo repetition) {
        Random random = new Random(1_000 + repetition.getCurrentRepetition());
        for (int i = 0; i < EACH; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(i % 50 == 0 ? 2_000 : 60); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            holds(text.toString());
        }
    }

    @RepeatedTest(SEEDS)
    void realFilesWithChanges(RepetitionInfo repetition) {
        Random random = new Random(2_000 + repetition.getCurrentRepetition());
        for (int i = 0; i < EACH; i++) {
            String text = REAL.get(random.nextInt(REAL.size()));
            for (int change = random.nextInt(6); change >= 0; change--) {
                text = random.nextBoolean() ? changedLines(text, random) : changedCharacters(text, random);
            }
            holds(text);
        }
    }

    private static String changedLines(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0:
                lines.remove(at);
                break;
            case 1:
                lines.add(at, lines.get(random.nextInt(lines.size())));
                break;
            case 2:
                lines.set(at, lines.set(random.nextInt(lines.size()), lines.get(at)));
                break;
            case 3:
                lines.set(at, " ".repeat(random.nextInt(8)) + lines.get(at).strip());
                break;
            default:
                lines.add(at, PIECES.get(random.nextInt(PIECES.size())) + PIECES.get(random.nextInt(PIECES.size())));
        }
        return String.join("\n", lines);
    }

    private static String changedCharacters(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int at = random.nextInt(text.length() + 1);
        int until = Math.min(text.length(), at + 1 + random.nextInt(6));
        switch (random.nextInt(4)) {
            case 0:
                return changed.delete(at, until).toString();
            case 1:
                return changed.insert(at, text.substring(at, until)).toString();
            case 2:
                return changed.insert(at, PIECES.get(random.nextInt(PIECES.size())))
                        .toString();
            default:
                return changed.insert(at, ODD.charAt(random.nextInt(ODD.length())))
                        .toString();
        }
    }

    private static void holds(byte[] bytes) {
        check(assertTimeoutPreemptively(HANG, () -> RoutineReader.read(bytes, NAMES)));
    }

    private static void holds(String text) {
        check(assertTimeoutPreemptively(HANG, () -> RoutineReader.read(text, NAMES), () -> text));
        if (text.length() % 7 == 0) {
            holds(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void check(RoutineReader.Reading reading) {
        assertThat(reading.routine().isPresent()).isEqualTo(reading.problems().isEmpty());
        boolean allTold = reading.problems().stream()
                .allMatch(problem -> problem.line() > 0
                        && problem.column() > 0
                        && !problem.text().nl().isBlank()
                        && !problem.text().en().contains("yaml."));
        assertThat(allTold).isTrue();
    }
}
