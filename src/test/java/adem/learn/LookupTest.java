package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {

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
        "mobilize my scar, scar-mobilisation", // an American spelling
        "favorite exercise, movement",
        "gray mood, low-mood",
        "i miss my mom, grief",
        "hijgde, shortness-of-breath", // a past tense
        "beefde, tremor",
        "klemde, bruxism",
        "gekalmeerd, emotional-balance", // a participle
        "huilende, emotional-release",
        "onrustiger, restlessness", // a comparative
        "bozer, anger-shame",
        "krampje, abdominal-pain", // a diminutive whose consonant is its own
        "borstje, chest-breathing",
        "plankje, core-muscles",
        "burn-outklachten, burnout",
        "teleurgesteld, low-mood",
        "kuitkramp, muscle-tone",
        "gezakt voor mijn examen, life-events",
    })
    void findsWhatIsMeant(String query, String id) {
        assertThat(found(query, Language.NL)).first().isEqualTo(id);
    }

    /** As people type it who heard of it, in either language. */
    @ParameterizedTest
    @CsvSource({
        "zucht, NL",
        "zuchten, NL",
        "dubbele inademing, NL",
        "waarom zucht ik zo vaak, NL",
        "physiological sigh, NL",
        "huberman, NL",
        "sighing, EN",
        "cyclic sighing, EN",
        "physiological sigh, EN",
        "double inhale, EN",
        "huberman, EN",
        "why do i sigh so much, EN"
    })
    void findsTheSigh(String query, Language language) {
        assertThat(found(query, language)).first().isEqualTo("cyclic-sigh");
    }

    /** What breathes out for long stays where it was, and each leads to the other. */
    @Test
    void theLongOutBreathAndTheSighKnowEachOther() {
        assertThat(found("lange uitademing", Language.NL)).first().isEqualTo("long-exhale");
        assertThat(found("breathe out slowly", Language.EN)).first().isEqualTo("long-exhale");
        for (NoteSummary entry : lookup.entries()) {
            if (entry.id().equals("long-exhale")) {
                assertThat(Notes.of(entry, Language.NL).related()).contains("cyclic-sigh");
            } else if (entry.id().equals("cyclic-sigh")) {
                assertThat(Notes.of(entry, Language.NL).related()).contains("long-exhale");
            }
        }
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
                "leverde", // no form of lever
                "gasten", // nor of gas
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
        assertThat(lookup.nearest("psoa", 10)).hasSize(10);
        assertThat(lookup.nearest("psoa", 3))
                .containsExactly("psoas", "psoas en bekkenbodem", "psoas and pelvic floor");
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
            assertThat(matches).isNotEmpty().allMatch(match -> match.score() > 0.3 && match.score() <= 1);
            assertThat(matches.get(0).score()).isGreaterThan(0.5);
            assertThat(matches).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        }
    }
}
