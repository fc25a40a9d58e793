package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
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
        "koolzuurgas, hyperventilation", // seldom typed
        "mag ik oefenen met een hernia, slipped-disc",
        "lower back pijn, low-back-pain", // both languages at once
        "pijn onderin mijn rug, low-back-pain", // a stranger beside a clear word
        "i am panicking right now, panic",
        "laatste tijd moe, fatigue",
        "belangrijkste ademspier, diaphragm",
        "drukkend gevoel in de flank, kidneys",
        "enkelklachten, foot", // a compound that is in no list
        "knien, knee", // a missing diaeresis
        "mijn rug doet zeer, low-back-pain", // Flemish
        "asem, breathing-psoas-link",
        "bely breathing, belly-breathing", // a slip in a short word
        "isgias, sciatic-nerve", // far off, by ear
        "tsjikoeng, qigong",
        "parasymphatisch, parasympathetic", // two letters swapped
        "koffie, nutrition", // an everyday word alone
        "welke spier tilt mijn been op, hip-flexors", // what it does
    })
    void findsWhatIsMeant(String query, String id) {
        assertThat(found(query, Language.NL)).first().isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schouder operatie",
                "belastingaangifte",
                "diabetes medicatie",
                "wifi wachtwoord",
                "caesar salad",
                "",
                "de het een",
                "?!",
                "boter",
                "boot",
                "brood",
                "levering",
                "lezen",
                "maat",
                "naam",
                "politie",
                "schoen",
                "sloot",
                "trui",
                "zee",
                "kast",
                "vlag",
                "ribbon",
                "butter",
                "rabbit",
                "window",
                "monkey",
                "what time is it",
                "hoe laat is het",
                "when is easter",
                "0000000000",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "insulin pump",
                "voetbaluitslagen",
                "coffee machine",
                "hard drive",
                "brug over de Maas",
                "knoopsgat",
                "draaideur",
                "mijn auto start niet",
                "my laptop won't connect"
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

    @ParameterizedTest
    @CsvSource({
        "hoe vaak moet ik oefenen, daily-practice",
        "moet dat elke dag, daily-practice",
        "only two minutes, daily-practice",
        "is it proven, science-on-psoas",
        "helpt dit echt, science-on-psoas",
        "mag ik dit ook, safety",
        "is it safe for me, safety",
        "wat nu, exercise-order",
        "what should i do now, exercise-order",
        "is yin yoga bewezen, yin-yoga", // with a subject that is the answer
        "hoe vaak bekkenbodem oefenen, pelvic-floor-training",
        "is TRE safe, tre",
    })
    void knowsWhatIsAskedWhateverTheSubject(String query, String id) {
        assertThat(found(query, Language.NL)).first().isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stijve nek",
                "stiff neck",
                "nekpijn",
                "hoofdpijn",
                "frozen shoulder",
                "hoest",
                "schouder",
                "schoudr",
                "ik heb al dagen hoofdpijn",
                "my wrist hurts",
                "kiespijn",
                "earache"
            })
    void saysWhatAdemIsNotAbout(String query) {
        Answer answer = lookup.answer(query, Language.NL);
        assertThat(answer.matches()).isEmpty();
        assertThat(answer.elsewhere()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "mijn schouders gaan omhoog bij elke inademing, chest-breathing",
        "hoofdpijn na een aanrijding, whiplash",
    })
    void answersWhatNamesAnotherPartOfTheBodyBeside(String query, String id) {
        assertThat(found(query, Language.NL)).first().isEqualTo(id);
    }

    @Test
    void tellsTheLanguageOfWhatWasTyped() {
        assertThat(lookup.answer("ik heb een stijve nek", Language.EN).language())
                .isEqualTo(Language.NL);
        assertThat(lookup.answer("where is my zqxwv", Language.NL).language()).isEqualTo(Language.EN);
        assertThat(lookup.answer("zqxwv", Language.NL).language()).isEqualTo(Language.NL);
    }

    @Test
    void asksWhichIsMeantInASentenceToo() {
        Answer answer = lookup.answer("ik heb een hernia wat nu", Language.NL);
        assertThat(answer.matches().get(0).ambiguous()).isTrue();
        assertThat(answer.words()).isEqualTo("hernia");
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
            assertThat(matches).isNotEmpty().allMatch(match -> match.score() > 0 && match.score() <= 1);
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

    /** Look-ups that were tuned on: they tell when something gets worse, not how good it is. */
    @Test
    void theLookUpsThatWereTunedOnStayRight() throws IOException {
        LookupReport report = LookupReport.of(lookup, SETS.resolve("lookups-tuned.tsv"));
        assertThat(report.first()).as(report.toString()).isGreaterThanOrEqualTo(94);
        assertThat(report.inThree()).as(report.toString()).isGreaterThanOrEqualTo(98);
    }

    @Test
    void everydayWordsFindNothing() throws IOException {
        LookupReport report = LookupReport.of(lookup, SETS.resolve("lookups-everyday.tsv"));
        assertThat(report.found()).as(report.toString()).isLessThanOrEqualTo(3);
    }

    @Test
    void whatAdemIsNotAboutFindsNothing() throws IOException {
        LookupReport report = LookupReport.of(lookup, SETS.resolve("lookups-elsewhere.tsv"));
        assertThat(report.found()).as(report.toString()).isLessThanOrEqualTo(4);
        assertThat(report.elsewhere()).as(report.toString()).isGreaterThanOrEqualTo(90);
    }

    /** A set of your own: {@code mvn test -Dtest=LookupTest#report -Dset=FILE}. */
    @Test
    @EnabledIfSystemProperty(named = "set", matches = ".+")
    void report() throws IOException {
        System.out.println(LookupReport.of(lookup, Path.of(System.getProperty("set"))));
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
