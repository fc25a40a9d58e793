package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever types an emergency gets its page, and nobody else does. */
class AlarmsTest {

    private static final Path SETS = Path.of("src/main/examples");

    /** What may be any emergency may have the card of one of these. */
    private static final Set<String> OF_ONE =
            Set.of("heart", "breath", "fainted", "stroke", "bleeding", "overdose", "pregnant", "infection");

    /** Pages that serve as well: they say all that the other does, or are stricter. */
    private static final Map<String, Set<String>> AS_WELL = Map.of(
            "self-harm", Set.of("suicide"),
            "psychosis", Set.of("suicide"),
            "suicide", Set.of("self-harm"),
            "breath", Set.of("stroke"),
            "crisis", Set.of("suicide", "self-harm", "psychosis"),
            "cauda", Set.of("stroke"),
            "retention", Set.of("cauda"),
            "clot", Set.of("breath", "heart"),
            "emergency", OF_ONE);

    private final Alarms alarms = Alarms.builtIn();

    private static List<String[]> rows(String file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(SETS.resolve(file))) {
            if (!line.startsWith("#")) {
                rows.add(line.split("\t"));
            }
        }
        return rows;
    }

    private String found(String query, String language) {
        Optional<Alarm> found = alarms.find(query, Language.of(language).orElseThrow());
        return found.map(Alarm::id).orElse("none");
    }

    @Test
    void findsEveryEmergency() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("alarms-must.tsv")) {
            String found = found(row[2], row[1]);
            boolean isAny = row[0].equals("any") && !found.equals("none");
            if (!isAny
                    && !found.equals(row[0])
                    && !AS_WELL.getOrDefault(row[0], Set.of()).contains(found)) {
                wrong.add(row[2] + ": " + found + " for " + row[0]);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void takesNothingElseForOne() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("alarms-harmless.tsv")) {
            String found = found(row[1], row[0]);
            if (!found.equals("none")) {
                wrong.add(row[1] + ": " + found);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void findsItWhicheverLanguageIsTheUsers() {
        assertThat(found("chest pain", "nl")).isEqualTo("heart");
        assertThat(found("pijn op de borst", "en")).isEqualTo("heart");
    }

    @Test
    void answersInTheLanguageOfTheWords() {
        assertThat(alarms.find("chest pain", Language.NL).orElseThrow().language())
                .isEqualTo(Language.EN);
        assertThat(alarms.find("suicide", Language.NL).orElseThrow().language()).isEqualTo(Language.NL);
        assertThat(alarms.find("suicide", Language.EN).orElseThrow().language()).isEqualTo(Language.EN);
    }

    @Test
    void readsCapitalsMarksAndPunctuation() {
        assertThat(found("IK HEB PIJN OP DE BORST!!!", "nl")).isEqualTo("heart");
        assertThat(found("suïcide", "nl")).isEqualTo("suicide");
        assertThat(found("I can’t breathe.", "en")).isEqualTo("breath");
        assertThat(found("pijn...op_de-borst", "nl")).isEqualTo("heart");
    }

    @Test
    void comesToAnEndWithAnyText() {
        assertThat(found("", "nl")).isEqualTo("none");
        assertThat(found("\u0000 \ud800 \u0301 ??? '", "nl")).isEqualTo("none");
        assertThat(found("a".repeat(100_000), "nl")).isEqualTo("none");
        assertThat(found("pijn borst ".repeat(20_000), "nl")).isEqualTo("heart");
    }

    @Test
    void findsItInALongStory() {
        assertThat(found("ik was vanmorgen in de tuin bezig en nu heb ik al een uur pijn op mijn borst", "nl"))
                .isEqualTo("heart");
    }
}
