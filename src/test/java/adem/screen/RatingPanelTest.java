package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingPanelTest {

    private static final Duration READ = QuestionPanel.SILENCE;

    private final RatingPanel panel = new RatingPanel(rating(Language.NL));

    static Rating rating(Language language) {
        return language == Language.NL
                ? new Rating(
                        "Ademen",
                        "Hoe gespannen is je lichaam nu?",
                        "los",
                        "heel strak",
                        "Elke andere toets slaat de vraag over")
                : new Rating(
                        "Breathing",
                        "How tight does your body feel now?",
                        "loose",
                        "very tight",
                        "Any other key skips this");
    }

    private static String painted(Language language, int columns, int rows) {
        Canvas canvas = new Canvas(columns, rows);
        new RatingPanel(rating(language)).paint(canvas, new Palette(Depth.FULL, 0));
        return Pictures.text(canvas);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void oneDigitIsTheAnswer(int digit) {
        assertThat(panel.press(new TypedKey.Sign(String.valueOf(digit)), READ)).contains(Reply.of(digit));
    }

    @Test
    void anyOtherKeyLeavesIt() {
        for (TypedKey key : List.of(
                new TypedKey.Sign("q"),
                new TypedKey.Sign(" "),
                new TypedKey.Sign("-"),
                new TypedKey.Sign("٣"),
                TypedKey.Named.ENTER,
                TypedKey.Named.ESCAPE,
                TypedKey.Named.OTHER,
                TypedKey.Named.UP)) {
            assertThat(panel.press(key, READ)).as("%s", key).contains(Reply.none(Reply.Ending.LEFT));
        }
    }

    @Test
    void whatWasPressedBeforeItCanHaveBeenSeenNeitherCountsNorLeavesIt() {
        assertThat(panel.press(new TypedKey.Sign("7"), READ.minusMillis(1))).isEmpty();
        assertThat(panel.press(new TypedKey.Sign("q"), READ.minusMillis(1))).isEmpty();
    }

    @Test
    void silenceLeavesIt() {
        Duration patience = panel.patience();
        assertThat(patience).isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(panel.press(TypedKey.Named.NOTHING, patience.minusMillis(1))).isEmpty();
        assertThat(panel.press(TypedKey.Named.NOTHING, patience)).contains(Reply.none(Reply.Ending.LEFT));
    }

    @ParameterizedTest
    @CsvSource({"80, 24, NL", "80, 24, EN", "40, 15, NL", "40, 15, EN"})
    void looksAsItDid(int columns, int rows, Language language) throws IOException {
        String name = "rating-%dx%d-%s".formatted(columns, rows, language.name().toLowerCase(java.util.Locale.ROOT));
        Pictures.keeps(name, painted(language, columns, rows));
    }

    @ParameterizedTest
    @CsvSource({"200, 50", "80, 24", "60, 20", "30, 12", "20, 5"})
    void inEverySizeTheQuestionAndAllDigitsAreSeenInAscii(int columns, int rows) {
        for (Language language : Language.values()) {
            String seen = painted(language, columns, rows);
            assertThat(seen.replaceAll("\\s+", " "))
                    .contains(
                            rating(language).question(),
                            "0 1 2 3 4 5 6 7 8 9",
                            rating(language).least());
            assertThat(seen).contains(rating(language).most()).matches("[\\x20-\\x7e\\n]*");
        }
    }

    @Test
    void theWordsStandBeneathTheOuterDigits() {
        List<String> rows = painted(Language.EN, 80, 24).lines().toList();
        String digits =
                rows.stream().filter(row -> row.contains("5")).findFirst().orElseThrow();
        String words = rows.get(rows.indexOf(digits) + 1);
        assertThat(words.indexOf("loose")).isEqualTo(digits.indexOf('0'));
        assertThat(words.indexOf("very tight") + "very tight".length()).isEqualTo(digits.indexOf('9') + 1);
    }
}
