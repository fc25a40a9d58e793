package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {

    private static final Path SETS = Path.of("src/test/resources/adem/learn");

    private final Lookup lookup = Lookup.builtIn();

    private List<String> found(String query, Language language) {
        return lookup.find(query, language).matches().stream()
                .map(match -> match.entry().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "diafragma, diaphragm", // a word
        "Moro-reflex, moro-reflex", // a hyphen
        "onder rug, lumbar-spine", // written apart
        "knieën naar binnen, knock-knee", // accents
        "littekens, scar-tissue", // a plural
        "oogoefeningen, eye-tracking", // two words joined
        "ademhalingsoefeningetjes, breathing-exercises", // a diminutive
        "viserosomatische reflex, viscerosomatic-reflex", // a slip
        "fisioterapie, physiotherapy", // spelled by ear
        "UWI, urinary-tract", // an abbreviation
        "hoe ontspan ik mijn psoas, softening", // a question
        "koolzuurgas, hyperventilation", // only in the text
    })
    void findsWhatIsMeant(String query, String id) {
        assertThat(found(query, Language.NL)).first().isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schouder operatie", "belastingaangifte", "diabetes medicatie", "wifi wachtwoord", "caesar salad", "",
                "de het een", "?!", "0000000000", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "insulin pump",
                        "voetbaluitslagen"
            })
    void findsNothingAboutOtherThings(String query) {
        assertThat(found(query, Language.NL)).isEmpty();
    }

    @Test
    void answersInTheLanguageOfTheWord() {
        assertThat(lookup.find("diafragma", Language.EN).matches().get(0).language())
                .isEqualTo(Language.NL);
        assertThat(lookup.find("diaphragm", Language.NL).matches().get(0).language())
                .isEqualTo(Language.EN);
        assertThat(lookup.find("psoas", Language.NL).matches().get(0).language())
                .isEqualTo(Language.NL);
        assertThat(lookup.find("psoas", Language.EN).matches().get(0).language())
                .isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @CsvSource({"hernia, NL", "hernia, EN", "vlinder, NL", "butterfly, EN"})
    void asksWhereAWordHasMoreMeanings(String word, Language language) {
        List<Match> matches = lookup.exactly(word, language);
        assertThat(matches).hasSizeGreaterThan(1).allMatch(Match::ambiguous);
    }

    @Test
    void namesWhatIsNear() {
        assertThat(lookup.nearest("diafrgma", 3)).hasSizeLessThanOrEqualTo(3);
        assertThat(lookup.nearest("bekkenbodm", 3)).contains("bekkenbodem");
        assertThat(lookup.nearest("qqqqqqqqqqqqqqqqqqqqqqqqq", 3)).isEmpty();
    }

    /** The words beyond the first forty, and the letters of a word beyond those, are not looked at. */
    @Test
    void longInputIsLookedAtNoFurtherThanAQuestionIsLong() {
        String long40 = "qx".repeat(20);
        assertThat(Words.of((long40 + "z ").repeat(15_000))).hasSize(40).containsOnly(long40);
        assertThat(found("psoas " + "zqx ".repeat(30_000), Language.NL))
                .isEqualTo(found("psoas " + "zqx ".repeat(39), Language.NL));
        assertThat(lookup.nearest("bekkenbodem".repeat(10_000), 3)).isEmpty();
    }

    @Test
    void scoresAreOrderedAndBounded() {
        for (String query : List.of("psoas", "pijn in de lies bij opstaan", "adem", "stress and breathing")) {
            List<Match> matches = lookup.find(query, Language.NL).matches();
            assertThat(matches).isNotEmpty().allMatch(match -> match.score() > 0.5 && match.score() <= 1);
            assertThat(matches).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        }
    }

    /** Look-ups that came with the task: every one of them. */
    @Test
    void theGivenLookUpsAreAllRight() throws IOException {
        Tally tally = tally("lookups-given.tsv");
        assertThat(tally.wrong).isEmpty();
        assertThat(tally.found).isEqualTo(45);
        assertThat(tally.nothing).isEqualTo(5);
    }

    /** Look-ups written by others who had not seen the notes. */
    @Test
    void otherPeoplesLookUpsAreMostlyRight() throws IOException {
        Tally tally = tally("lookups.tsv");
        assertThat(tally.first).as(tally.wrong.toString()).isGreaterThanOrEqualTo(tally.found * 94 / 100);
        assertThat(tally.inThree).as(tally.wrong.toString()).isGreaterThanOrEqualTo(tally.found * 97 / 100);
        assertThat(tally.falseFinds).as(tally.wrong.toString()).isLessThanOrEqualTo(tally.nothing / 20);
    }

    private Tally tally(String set) throws IOException {
        Tally tally = new Tally();
        List<String> lines = Files.readAllLines(SETS.resolve(set));
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\t");
            List<String> ids = found(parts[0], Language.of(parts[1]).orElseThrow());
            tally.add(parts[0], ids, parts[3].split(";")[0].trim());
        }
        return tally;
    }

    private static final class Tally {
        private final List<String> wrong = new ArrayList<>();
        private int found;
        private int first;
        private int inThree;
        private int nothing;
        private int falseFinds;

        private void add(String query, List<String> ids, String expected) {
            boolean right = ids.isEmpty() ? expected.equals("-") : ids.get(0).equals(expected);
            if (!right) {
                wrong.add(query + " -> " + ids);
            }
            if (expected.equals("-")) {
                nothing++;
                falseFinds += ids.isEmpty() ? 0 : 1;
            } else {
                found++;
                first += right ? 1 : 0;
                inThree += ids.stream().limit(3).anyMatch(expected::equals) ? 1 : 0;
            }
        }
    }
}
