package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.screen.Question.AnswerKey;
import adem.screen.Question.Passage;
import adem.screen.Question.Weight;
import adem.text.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPanelTest {

    private static final Duration READ = QuestionPanel.SILENCE;
    private static final Duration TOO_SOON = READ.minusMillis(1);
    private static final String RULE = "Bel 112 als er nu gevaar is. Praten kan dag en nacht: bel in Nederland 113 of"
            + " 0800-0113, in Vlaanderen 1813. Ben je ergens anders? Bel het alarmnummer van dat land.";

    static Question question() {
        return new Question(
                "Ontladen (lijkt op TRE)",
                "3 van 19",
                2 / 19.0,
                List.of(
                        new Passage("Heb je een ernstige depressie?", Weight.STRONG),
                        new Passage("Dit is niet voor iedereen.", Weight.QUIET)),
                List.of(AnswerKey.of("nee", "n"), AnswerKey.of("ja", "j", "y")),
                "stop",
                "Druk op n of j.");
    }

    private static Question offer() {
        return new Question(
                "Ontladen (lijkt op TRE)",
                "",
                0,
                List.of(new Passage(RULE, Weight.CARE), new Passage("Wil je nu Gronden doen (1:54)?", Weight.STRONG)),
                List.of(AnswerKey.of("begin", Question.ENTER, "j")),
                "stop",
                "Druk op Enter of q.");
    }

    private final QuestionPanel panel = new QuestionPanel(question(), options(true));

    private static DisplayOptions options(boolean unicode) {
        return new DisplayOptions(Language.NL, unicode, true, true, false, DisplayOptions.Drawn.FIGURE);
    }

    private static String painted(Panel<?> panel, int columns, int rows) {
        Canvas canvas = new Canvas(columns, rows);
        panel.paint(canvas, new Palette(Depth.FULL, 0));
        return String.join("\n", IntStream.range(0, rows).mapToObj(canvas::row).toList());
    }

    private static TypedKey sign(String text) {
        return new TypedKey.Sign(text);
    }

    @ParameterizedTest
    @CsvSource({"n, n", "N, n", "j, j", "J, j", "y, j"})
    void answersByOneKey(String key, String answer) {
        assertThat(panel.press(sign(key), READ)).contains(Reply.of(answer));
    }

    @Test
    void leavesByQAndEscape() {
        Optional<Reply<String>> left = Optional.of(Reply.none(Reply.Ending.LEFT));
        assertThat(panel.press(sign("q"), READ)).isEqualTo(left);
        assertThat(panel.press(TypedKey.Named.ESCAPE, READ)).isEqualTo(left);
    }

    /** Enter is no answer to it, and neither is a space, or time. */
    @Test
    void nothingElseIsAnAnswer() {
        for (TypedKey key : List.of(TypedKey.Named.ENTER, TypedKey.Named.NOTHING, sign(" "), sign("o"), sign("1"))) {
            assertThat(panel.press(key, Duration.ofHours(1))).isEmpty();
        }
    }

    @Test
    void aKeyBeforeItCanHaveBeenReadIsNoAnswer() {
        assertThat(panel.press(sign("n"), TOO_SOON)).isEmpty();
        assertThat(panel.press(sign("j"), Duration.ZERO)).isEmpty();
        assertThat(painted(panel, 80, 24)).contains("Druk op n of j.");
    }

    @Test
    void noLetterWithinAWordIsAnAnswer() {
        assertThat(panel.press(sign("g"), READ)).isEmpty();
        for (String letter : "een idee".split("")) {
            assertThat(panel.press(sign(letter), Duration.ofMillis(120))).isEmpty();
        }
        assertThat(panel.press(sign("n"), READ)).isPresent();
    }

    @Test
    void enterAnswersWhereItIsOffered() {
        QuestionPanel offer = new QuestionPanel(offer(), options(true));
        assertThat(offer.press(sign("n"), READ)).isEmpty();
        assertThat(offer.press(TypedKey.Named.ENTER, TOO_SOON)).isEmpty();
        assertThat(offer.press(TypedKey.Named.ENTER, READ)).contains(Reply.of(Question.ENTER));
    }

    @ParameterizedTest
    @CsvSource({"200, 50", "80, 24", "60, 20", "40, 15", "30, 12", "20, 5"})
    void theQuestionAndItsKeysAreSeenAtOnce(int columns, int rows) {
        String seen = painted(panel, columns, rows);
        assertThat(seen.replaceAll("\\s+", " "))
                .contains("3 van 19", "Heb je een ernstige depressie?")
                .containsPattern("n +nee")
                .containsPattern("j +ja")
                .contains("q stop");
        panel.press(TypedKey.Named.ENTER, READ);
        assertThat(painted(panel, columns, rows).replaceAll("\\s+", " ")).contains("Heb je een ernstige depressie?");
    }

    /** Also where the words have to move. */
    @ParameterizedTest
    @CsvSource({"80, 24", "40, 15", "30, 12", "20, 5"})
    void howFarItIsStandsThereOnce(int columns, int rows) {
        Question longer = new Question(
                "Ontladen (lijkt op TRE)",
                "3 van 19",
                2 / 19.0,
                List.of(new Passage(RULE + " " + RULE, Weight.CARE), new Passage("Wil je dit?", Weight.STRONG)),
                List.of(AnswerKey.of("nee", "n"), AnswerKey.of("ja", "j", "y")),
                "stop",
                "Druk op n of j.");
        for (Question asked : List.of(question(), longer)) {
            assertThat(painted(new QuestionPanel(asked, options(true)), columns, rows)
                            .split("3 van 19", -1))
                    .hasSize(2);
        }
    }

    /** Also where the keys had to leave their place for it. */
    @Test
    void thatThereIsMoreIsSaidOnlyWhereThereIs() {
        List<Passage> twelve = IntStream.range(0, 12)
                .mapToObj(i -> new Passage("Regel " + i, Weight.PLAIN))
                .toList();
        Question packed = new Question("Nu", "1 van 2", 0.5, twelve, question().answers(), "stop", "Druk op n of j.");
        assertThat(painted(new QuestionPanel(packed, options(true)), 80, 24))
                .contains("Regel 0", "Regel 11", "q stop")
                .doesNotContain("verder");
        assertThat(painted(new QuestionPanel(offer(), options(true)), 20, 5)).contains("↓");
    }

    /** However small it is, every word of whom to call can be reached, the keys stay, and no word is broken. */
    @ParameterizedTest
    @CsvSource({"200, 50", "80, 24", "60, 20", "40, 15", "20, 5"})
    void allCanBeReached(int columns, int rows) {
        QuestionPanel offer = new QuestionPanel(offer(), options(true));
        List<String> seen = new ArrayList<>();
        for (int moved = 0; moved < 40; moved++) {
            String picture = painted(offer, columns, rows);
            assertThat(picture).contains("Enter", "q stop");
            seen.addAll(List.of(picture.split("\\s+")));
            assertThat(offer.press(TypedKey.Named.DOWN, READ)).isEmpty();
        }
        assertThat(seen).containsAll(List.of(RULE.split(" "))).contains("Gronden", "(1:54)?");
        for (int moved = 0; moved < 40; moved++) {
            offer.press(TypedKey.Named.UP, READ);
        }
        assertThat(painted(offer, columns, rows)).contains("Bel 112");
    }

    @Test
    void nothingMovesWhenItSaysWhatToPress() {
        String before = painted(panel, 80, 24);
        panel.press(sign("x"), READ);
        assertThat(painted(panel, 80, 24).replace("Druk op n of j.", "").lines().map(String::stripTrailing))
                .containsExactlyElementsOf(before.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 40, 20})
    void asciiIsEnough(int columns) {
        QuestionPanel plain = new QuestionPanel(question(), options(false));
        assertThat(painted(plain, columns, columns == 20 ? 5 : 24)).matches("[\\x20-\\x7e\\n]*");
    }
}
