package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.learn.Lookup;
import adem.learn.Note;
import adem.learn.NoteSummary;
import adem.learn.Notes;
import adem.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnTest {

    @TempDir
    Path home;

    private Run learn(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "learn";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.in(home, all);
    }

    @Test
    void answersInTheLanguageOfTheWordUnlessTold() {
        assertThat(learn("diafragma").out()).startsWith("Middenrif\n").contains("Hoe zeker     staat vast", "Bron ");
        assertThat(learn("diaphragm").out()).startsWith("Diaphragm\n").contains("How certain   established", "Source ");
        assertThat(learn("diafragma", "--lang", "en").out()).startsWith("Diaphragm\n");
        assertThat(Run.in(home, "--lang", "nl", "learn", "diaphragm").out()).startsWith("Middenrif\n");
        assertThat(learn("psoas").out()).contains("See also");
        assertThat(Run.with(home, Map.of("LANG", "nl_BE.UTF-8"), "learn", "psoas")
                        .out())
                .contains("Lees ook");
    }

    @Test
    void namesRoutinesThatExist() {
        assertThat(learn("diaphragm").out()).contains("adem routine start belly-lying  Belly breathing, lying down");
        assertThat(learn("diafragma").out()).contains("adem routine start liggend-ademen    Liggende buikademhaling");
        assertThat(Run.in(home, "routine", "show", "liggend-ademen").code()).isZero();
    }

    @Test
    void complaintsAreNoDiagnosis() {
        assertThat(learn("rugpijn").out()).contains("112", "geen diagnose");
        assertThat(learn("iliacus").out()).doesNotContain("diagnose");
    }

    @ParameterizedTest
    @EnumSource
    void whatSaysWhenToCallSaysThatItIsNoDiagnosis(Language language) {
        String line = language == Language.NL
                ? "Dit is uitleg, geen diagnose of medisch advies."
                : "This is general information, not a diagnosis or medical advice.";
        int warning = 0;
        for (NoteSummary entry : Lookup.builtIn().entries()) {
            Note note = Notes.of(entry, language);
            boolean warns = !note.calls().isEmpty() || !note.contraindications().isEmpty();
            // A word for a crisis is answered by the page of the alarm.
            if (warns && !entry.id().equals("crisis")) {
                warning++;
                assertThat(learn(entry.id(), "--lang", language.code()).out())
                        .as(entry.id())
                        .contains(line);
            }
        }
        assertThat(warning).isGreaterThan(90);
    }

    @Test
    void whoShouldNotStandsAboveTheText() {
        assertThat(learn("tre", "--lang", "en").out())
                .containsSubsequence("Do not do this if", "under 18", "What you can do", "When to call", "112");
    }

    @Test
    void keepsToEightyColumnsAndHasNoCodesInAPipe() {
        for (String words : new String[] {"trauma", "rusthouding", "middenrif en psoas", "paniek", "ontladen"}) {
            assertThat(learn(words).out().lines()).allMatch(line -> line.length() <= 80);
            assertThat(learn(words).out()).doesNotContain("\u001b", "*", "##");
        }
    }

    @Test
    void stressesInColour() {
        String page = Run.with(home, Map.of("CLICOLOR_FORCE", "1"), "learn", "qigong", "--lang", "en")
                .out();
        assertThat(page).contains("\u001b[1mQigong", "\u001b[3mQi").doesNotContain("*Qi");
    }

    @Test
    void findsNothingKindly() {
        Run run = learn("belastingaangifte");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("adem: there is nothing here about \"belastingaangifte\";"
                        + " adem learn --list shows all notes\n");
        assertThat(learn("\u001b[2Jxyz").err()).doesNotContain("\u001b");
    }

    @Test
    void saysWhatAdemIsNotAboutInTheLanguageAsked() {
        Run run = learn("ik heb een stijve nek");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("adem: adem gaat niet over je nek of schouders;"
                        + " maak een afspraak met je huisarts als je er last van hebt\n");
        assertThat(learn("stiff neck").err())
                .isEqualTo(
                        "adem: adem is not about your neck or shoulders; make an appointment with your doctor if it troubles you\n");
        assertThat(learn("nek", "--lang", "en").err()).contains("your neck or shoulders");
        Run json = learn("nek", "--json");
        assertThat(json.json("elsewhere")).isEqualTo(true);
        assertThat(json.json("results")).isEqualTo(List.of());
        assertThat(learn("diafragma", "--json").json())
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .doesNotContainKey("elsewhere");
    }

    @Test
    void findsNothingInTheLanguageAsked() {
        assertThat(learn("waar staat mijn nieuwe koelkast").err()).contains("staat hier niets");
    }

    @Test
    void asksWhichMeaningInASentenceToo() {
        Run run = learn("ik heb een hernia wat nu");
        assertThat(run.out())
                .contains("\"hernia\" kan meer betekenen", "adem learn liesbreuk ")
                .doesNotContain("wat nu");
    }

    @Test
    void tellsProgramsEverything() {
        Run run = learn("diafragma", "--json");
        assertThat(run.json("query")).isEqualTo("diafragma");
        assertThat(run.json("lang")).isEqualTo("nl");
        assertThat(run.json("results", 0))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("id", "diaphragm")
                .containsEntry("score", 1.0)
                .doesNotContainKey("text");
        assertThat(learn("diafragma", "--json", "--text").json("results", 0, "text"))
                .asString()
                .startsWith("Het middenrif");
        Run nothing = learn("belastingaangifte", "--json");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.json("results")).isEqualTo(List.of());
    }

    @Test
    void aloneItTellsHowToBegin() {
        assertThat(learn().out()).contains("215 short notes", "34  symptoms", "adem learn why does my lower back hurt");
        assertThat(Run.in(home, "learn", "--lang", "nl").out()).contains("215 korte notities", "34  klachten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"klachten", "symptoms", "Symptoms", "complaints"})
    void listsACategory(String name) {
        Run run = learn("--list", name);
        assertThat(run.out().lines()).hasSize(35).first().isEqualTo("symptoms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aCategoryIsInTheOrderOfItsLanguage(String language) {
        assertThat(learn("--list", "klachten", "--lang", language).out().lines().skip(1))
                .hasSizeGreaterThan(20)
                .isSortedAccordingTo((a, b) -> a.strip().compareToIgnoreCase(b.strip()));
    }

    @Test
    void listsAll() {
        assertThat(learn("--list").out().lines().filter(line -> line.startsWith("  ")))
                .hasSize(215);
        assertThat((List<?>) learn("--list", "--json").json())
                .hasSize(215)
                .anyMatch(note -> note instanceof Map<?, ?> map
                        && map.get("id").equals("diaphragm")
                        && map.get("category").equals("anatomy"));
        Run wrong = learn("--list", "klachtn");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("no category \"klachtn\"");
    }
}
