package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How well whole sets of look-ups are answered. */
class LookupSetsTest {

    private static final Path SETS = Path.of("src/test/resources/adem/learn");

    private final Lookup lookup = Lookup.builtIn();

    private List<String> found(String query, Language language) {
        return lookup.find(query, language).matches().stream()
                .map(match -> match.entry().id())
                .toList();
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
