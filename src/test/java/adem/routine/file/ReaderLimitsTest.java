package adem.routine.file;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What just fits in a file and what just does not, and where a mistake is said to be. */
class ReaderLimitsTest {

    private static final int MOST_BYTES = 256 * 1024;

    private static final RoutineReader.Names NAMES = new RoutineReader.Names(
            Set.of("sitting"), Set.of(), Map.of("grounding", new RoutineReader.Destination(List.of(), List.of())));

    private static final String HEAD = "id: mine\ntitle: Mine\nposition: lying\n";
    private static final String SIT = "{title: Sit, do: how, time: 9s}";

    private static List<String> mistakes(String file) {
        return RoutineReader.read(file, NAMES).problems().stream()
                .map(problem -> problem.text().en())
                .toList();
    }

    private static List<String> mistakesOfStep(String step) {
        return mistakes(HEAD + "steps:\n  - " + step + "\n");
    }

    private static List<String> places(String file) {
        return RoutineReader.read(file, NAMES).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"5m, true", "20m, true", "4m59s, false", "20m1s, false"})
    void aTimeLiesWithinItsRange(String time, boolean fits) {
        assertThat(mistakesOfStep("{title: Sit, do: how, time: " + time + ", range: 5m-20m}"))
                .hasSize(fits ? 0 : 1)
                .allMatch(told -> told.endsWith("is outside \"range\"; widen the range or change the time"));
    }

    @Test
    void aRangeHasTwoDifferentEnds() {
        assertThat(mistakesOfStep("{title: Sit, do: how, time: 5m, range: 5m-5m}"))
                .containsExactly("in \"range\" the shortest time comes first, such as 5m-20m; found \"5m-5m\"");
    }

    @Test
    void breathingOutMayBeAsLongAsBreathingIn() {
        assertThat(mistakesOfStep("{title: Sit, do: how, breaths: 3, pace: 4-4}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1"})
    void aRoutineHasAtMostTwoHundredSteps(int single, int mistakes) {
        String group = "{repeat: 49, steps: [" + String.join(", ", SIT, SIT, SIT, SIT) + "]}\n";
        assertThat(mistakesOfStep(group + ("  - " + SIT + "\n").repeat(single))).hasSize(mistakes);
    }

    /** What else is wrong may be why there is none. */
    @Test
    void aVariantWithoutAStepIsToldWhereNothingElseIsWrong() {
        String file =
                HEAD + "variants: {full: Full, short: Short}\nsteps: [{title: Sit, do: how, time: 9s, only: [full]";
        assertThat(mistakes(file + "}]\n")).containsExactly("the variant \"short\" has no step; add at least one");
        assertThat(mistakes(file + ", nothing: 1}]\n")).hasSize(1).allMatch(told -> told.startsWith("unknown key"));
    }

    @Test
    void anEmptyGroupIsToldAtTheGroup() {
        String file = HEAD + "steps:\n  - {repeat: 2, steps: []}\n";
        assertThat(mistakes(file)).containsExactly("there is no step here; add at least one");
        assertThat(places(file)).containsExactly("5:24");
    }

    @Test
    void aFileMayBeAsLargeAsItMayBe() {
        String file = HEAD + "steps: [" + SIT + "]\n#";
        String largest = file + "x".repeat(MOST_BYTES - file.length());
        assertThat(RoutineReader.read(largest.getBytes(StandardCharsets.UTF_8), NAMES)
                        .problems())
                .isEmpty();
        assertThat(mistakes(largest)).isEmpty();
        assertThat(mistakes(largest + "x")).hasSize(1).allMatch(told -> told.startsWith("the file is too large"));
    }

    /** Bytes count, not letters. */
    @Test
    void aFileIsAsLargeAsItsBytes() {
        String file = HEAD + "steps: [" + SIT + "]\n#" + "é".repeat(MOST_BYTES / 2);
        assertThat(RoutineReader.read(file.getBytes(StandardCharsets.UTF_8), NAMES)
                        .problems())
                .extracting(problem -> problem.text().en())
                .hasSize(1)
                .allMatch(told -> told.startsWith("the file is too large"));
    }

    @Test
    void theLastLineNeedsNoEnd() {
        String file = HEAD + "steps: [" + SIT + "]";
        assertThat(RoutineReader.read(file.getBytes(StandardCharsets.UTF_8), NAMES)
                        .problems())
                .isEmpty();
    }

    /** Lines end as on Unix, on Windows and as they once did on a Mac. */
    @ParameterizedTest
    @CsvSource({
        "'#\\n#\\n#~', 3:2",
        "'#\\r\\n#\\r\\n#~', 3:2",
        "'#\\r#\\r#~', 3:2",
        "'#\\n\\n#~', 3:2",
        "'#\\r\\r#~', 3:2",
        "'#\\r\\n\\n#~', 3:2",
        "'#\\n\\r#~', 3:2"
    })
    void aPlaceCountsEveryKindOfLine(String written, String place) {
        String file = written.replace("\\n", "\n").replace("\\r", "\r").replace('~', '\u00AD');
        assertThat(places(file + "\n" + HEAD + "steps: [" + SIT + "]\n")).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource({"90, 91x", "9, 8", "0, 00", "' ', a"})
    void noNumberAndNoBlankIsNearAnything(String typed, String known) {
        assertThat(ProblemText.nearest(typed, List.of(known))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"25, true", "26, false"})
    void aFewWordsAreAllNamed(int words, boolean named) {
        List<String> known =
                IntStream.range(0, words).mapToObj(i -> "word-" + i).toList();
        assertThat(ProblemText.unknown(Text.same("unknown word"), "zzzzzzzz", known, Text.same("see there"))
                        .en()
                        .endsWith("see there"))
                .isNotEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "'title: xx', '\"title\" is too long: 41 characters; at most 40'",
        "'title: {nl: a, en: xx}', '\"title\" is too long in English: 41 characters; at most 40'",
        "'title: []', '\"title\" must be text; found a list'",
        "'title: {nl: a, en: []}', '\"title\" must be text in English; found a list'"
    })
    void aTextIsToldInItsLanguage(String title, String told) {
        String file = HEAD.replace("title: Mine", title.replace("xx", "x".repeat(41)));
        assertThat(mistakes(file + "steps: [" + SIT + "]\n")).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({
        "'{[a]: 1}: 2', a key is a word; found a mapping",
        "'[a]: 2', a key is a word; found a list",
        "'variants: {[a]: A, full: Full}', a key is a word; found a list",
        "'variants: {full: A, full: B}', 'the key \"full\" is used twice; it is already on line 4'",
        "'needs: !x [mat]', 'a tag with ! is not allowed; remove it, or put text that has a ! in quotes'",
        "'gate: {questions: [Ill?], otherwise: \"\"}', '\"otherwise\" must be text; found nothing'"
    })
    void aMistakeIsToldOnce(String line, String told) {
        assertThat(mistakes(HEAD + line + "\nsteps: [" + SIT + "]\n")).containsExactly(told);
    }

    /** A lead that is wrong in itself is not said to skip questions as well. */
    @Test
    void aWrongLeadIsToldOnce() {
        assertThat(mistakes(HEAD + "variants: {full: Full, short: Short}\ngate: {otherwise: grounding, questions:"
                        + " [{nl: Moe?, en: Tired?, instead: mine nosuch}, Ill?]}\nsteps: [" + SIT + "]\n"))
                .containsExactly("unknown variant \"nosuch\"; expected full or short");
    }

    /** A file without variants has no name to tell it by. */
    @Test
    void aRoutineThatIsTooLongIsToldAsARoutine() {
        assertThat(mistakesOfStep("{repeat: 2, steps: [{title: Sit, do: how, time: 100m}]}"))
                .containsExactly("the routine lasts 3:20:00; at most 3 hours");
        assertThat(mistakesOfStep("{repeat: 2, steps: [{title: Sit, do: how, time: 90m}]}"))
                .isEmpty();
    }

    /** What comes first after a crisis is grounding, which can then not ask about one. */
    @Test
    void groundingCannotLeadToACrisis() {
        String file = HEAD + "gate: {questions: [Ill?], otherwise: crisis}\nsteps: [" + SIT + "]\n";
        assertThat(mistakes(file)).isEmpty();
        assertThat(mistakes(file.replace("id: mine", "id: grounding")))
                .containsExactly(
                        "\"grounding\" has questions of its own; choose a routine or variant without questions");
    }

    @Test
    void aThirdDocumentIsNotReadToBeToldOf() {
        assertThat(mistakes("---\n" + HEAD + "---\na: 1\n---\nb: 2\n"))
                .containsExactly("a second document (---) begins here; put one routine in each file");
    }

    /** With the six beginnings and ends of the stream, its document and its list, twenty thousand things fit. */
    @ParameterizedTest
    @CsvSource({"19994, false", "19995, true", "20100, true"})
    void tooMuchIsToldOnce(int words, boolean tooMuch) {
        assertThat(mistakes("[" + "a,".repeat(words - 1) + "a]"))
                .hasSize(1)
                .allMatch(told -> told.startsWith("there is too much in this file") == tooMuch);
    }
}
