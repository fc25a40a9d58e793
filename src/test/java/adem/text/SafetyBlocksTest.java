package adem.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.text.SafetyBlock.Level;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafetyBlocksTest {

    private static final int MOST_WORDS = 60;
    private static final int MOST_CHARACTERS = 200;
    private static final SafetyBlocks BUILT_IN = SafetyBlocks.builtIn();

    /** What says whom to call, and how soon: the level whose rules say it, in Dutch and in English. */
    private static final List<Verb> VERBS = List.of(
            new Verb(Level.EMERGENCY, "Bel 112", "Call 112"),
            new Verb(Level.TODAY, "Bel vandaag je huisarts of de huisartsenpost", "Call your doctor today"),
            new Verb(Level.APPOINTMENT, "Maak een afspraak met", "Make an appointment with"));

    private record Verb(Level level, String nl, String en) {}

    static List<SafetyBlock> blocks() {
        return BUILT_IN.ids().stream()
                .map(id -> BUILT_IN.find(id).orElseThrow())
                .toList();
    }

    @Test
    void everyNameIsTheOnlyOne() {
        assertThat(BUILT_IN.ids())
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][a-z-]+"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void saysWholeSentencesOfAFewWords(SafetyBlock block) {
        for (Language language : Language.values()) {
            String text = block.text().in(language);
            assertThat(text).endsWith(".").doesNotContain("  ", " - ", "!").doesNotContainPattern("[—–<>\\[\\]{}#_]");
            assertThat(text.split(" ").length).as(text).isBetween(5, MOST_WORDS);
            assertThat(block.brief().in(language)).endsWith(".");
        }
        assertThat(block.text().nl()).isNotEqualTo(block.text().en());
        if (!block.brief().equals(block.text())) {
            assertThat(block.brief().nl()).hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
            assertThat(block.brief().en()).hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
        }
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void callsByTheOneVerbOfItsLevel(SafetyBlock block) {
        for (Verb verb : VERBS) {
            if (block.level() == verb.level()) {
                assertThat(block.text().nl()).containsIgnoringCase(verb.nl());
                assertThat(block.text().en()).containsIgnoringCase(verb.en());
            }
        }
        if (block.level() == Level.APPOINTMENT || block.level() == Level.NOT_IF) {
            assertThat(block.text().nl()).doesNotContain("112", "Bel ", "bel ");
            assertThat(block.text().en()).doesNotContain("112", "Call ", "call ");
        }
        if (block.level() == Level.NOT_IF) {
            assertThat(block.text().nl()).containsPattern("\\b([Nn]iet|geen|alleen|Laat niemand)\\b");
            assertThat(block.text().en()).containsPattern("\\b([Nn]ot?|only|never)\\b");
        }
        if (block.level() == Level.STOP) {
            assertThat(block.text().nl()).containsIgnoringCase("stop");
            assertThat(block.text().en()).containsIgnoringCase("stop");
        }
    }

    /** Words that mean something else to half of the readers, or that nobody says. */
    @ParameterizedTest
    @MethodSource("blocks")
    void speaksPlainly(SafetyBlock block) {
        assertThat(block.text().nl() + block.brief().nl())
                .doesNotContainPattern(
                        "\\b(kruis|doof|plots|krap|toevallen|zelfmoord|bobbel|groter|toeneemt|u|uw|nachtzweet)\\b")
                .doesNotContain("goed vindt", "meer goed ");
        assertThat(block.text().en() + block.brief().en())
                .doesNotContainPattern("\\b(ring|phone|low back|grows|growing|saddle|clinician|practice|complaints)\\b")
                .doesNotContain("112 if need be");
    }

    /** A rule tells the same numbers in both languages. */
    @ParameterizedTest
    @MethodSource("blocks")
    void numbersAreTheSame(SafetyBlock block) {
        assertThat(numbers(block.text().nl())).isEqualTo(numbers(block.text().en()));
    }

    private static List<String> numbers(String text) {
        return Arrays.stream(text.split("[^0-9-]+"))
                .filter(word -> word.length() >= 3)
                .sorted()
                .distinct()
                .toList();
    }

    @Test
    void whoThinksOfSuicideGetsEveryNumber() {
        String crisis = BUILT_IN.find("crisis").orElseThrow().text().nl();
        assertThat(crisis).contains("zelfdoding", "112", "113", "0800-0113", "1813", "alarmnummer van dat land");
    }

    @Test
    void aRuleWithoutAShortFormIsItsOwn() {
        SafetyBlocks blocks = new SafetyBlocks("# head\n[a]\nlevel: stop\nnl: Stop.\nen: Stop now.\n"
                + "[b]\nlevel: 112\nnl: Lang.\nen: Long.\nshort.nl: L.\nshort.en: S.\n");
        assertThat(blocks.ids()).containsExactly("a", "b");
        SafetyBlock a = blocks.find("a").orElseThrow();
        assertThat(a).isEqualTo(new SafetyBlock("a", Level.STOP, new Text("Stop.", "Stop now."), a.text()));
        assertThat(blocks.find("b").orElseThrow().brief()).isEqualTo(new Text("L.", "S."));
        assertThat(blocks.find("c")).isEmpty();
        assertThat(blocks.find("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "level: stop, level: later, unknown level",
        "nl: Stop., nl:, no \"nl\"",
        "en: Stop now., short.en: Now., no \"en\"",
        "en: Stop now., 'en: Stop now.\nshort.en: Now.', no \"short.nl\""
    })
    void namesAMistake(String right, String wrong, String told) {
        SafetyBlocks blocks = new SafetyBlocks("[a]\nlevel: stop\nnl: Stop.\nen: Stop now.\n".replace(right, wrong));
        assertThatThrownBy(() -> blocks.find("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }
}
