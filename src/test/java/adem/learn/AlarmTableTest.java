package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of alarms keeps to what its head says, and its pages to what a frightened person can read. */
class AlarmTableTest {

    private static final List<String> LANGUAGES = List.of("nl", "en");
    private static final List<String> KEYS = List.of("nl", "en", "only.nl", "only.en");
    private static final Pattern NUMBER = Pattern.compile("\\b(112|113|1813)\\b");

    /** An alarm offers nothing to do but to call and to wait. */
    private static final Pattern OFFER =
            Pattern.compile("\\badem\\b|oefening proberen|\\bprobeer|\\btry\\b", Pattern.CASE_INSENSITIVE);

    /** Longer sentences are not read by who is afraid. */
    private static final int MOST_WORDS = 40;

    private static final List<String> COMMON = List.of(
            ("adem ademen worst vorst korst boost bloem bloed hoest klant kuit arm been mond hart borst hoofd rug buik lucht tong "
                            + "stem stemmen leven sterven slikken snikken stikker stekken strik stok stuk verwarming verlamd "
                            + "verwachting veerkracht beroep beroemd beroerd stelsel magisch realiseren overdonderd werkingen "
                            + "benauwd tintelingen hyperventilatie paniekaanval duizelig flauw flauwste paars prop pil pillen "
                            + "medicijnen dokter huisarts gift giftig snijden mes brug trein crash cries christ stick stink coke "
                            + "cooking chopin throne trombone suits sucker suitable seize size sizing faith fainter paint pass "
                            + "stoke stroker strike stripe choice cheese chest heart chess breath breathe bread bleed blood voice "
                            + "choices poise pillow help helper helm hulk emerge emergence ambulant angina insult epilepsie")
                    .split(" "));

    private AlarmTable table;
    private String written;

    @BeforeEach
    void read() throws IOException {
        written = Files.readString(Path.of("src/main/resources/adem/learn/alarms.txt"));
        table = read(written);
    }

    private static AlarmTable read(String table) {
        return AlarmTableReader.read(table.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> wordings() {
        return KEYS.stream().flatMap(key -> values(key).stream()).toList();
    }

    /** What stands behind this key, wherever it does. */
    private List<String> values(String key) {
        return written.lines()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .toList();
    }

    private Map<String, List<String>> lists() {
        return listLines()
                .strip()
                .lines()
                .skip(1)
                .map(line -> line.split(": "))
                .collect(Collectors.groupingBy(
                        line -> line[0],
                        Collectors.flatMapping(line -> Stream.of(line[1].split(" ")), Collectors.toList())));
    }

    private String listLines() {
        return written.substring(written.indexOf("[lists]\n"), written.indexOf("[right]\n"));
    }

    private static List<String> words(String token) {
        return List.of(token.replaceAll("[=*]", "").split("[_.]"));
    }

    @Test
    void everyAlarmSaysTheSameInBothLanguages() {
        table.entries().forEach((id, entry) -> {
            for (String language : LANGUAGES) {
                assertThat(entry.title(language)).as(id).isNotBlank();
                assertThat(entry.wordings(language)).as(id).isNotEmpty();
            }
            assertThat(entry.text("nl")).as(id).isNotEmpty().hasSameSizeAs(entry.text("en"));
            for (int i = 0; i < entry.text("nl").size(); i++) {
                assertThat(numbers(entry.text("en").get(i)))
                        .as(id + " " + i)
                        .containsExactlyInAnyOrderElementsOf(
                                numbers(entry.text("nl").get(i)));
            }
        });
    }

    private static List<String> numbers(String paragraph) {
        return Pattern.compile("\\b(112|113|1813|1733|0800-0113|070 245 245)\\b")
                .matcher(paragraph)
                .results()
                .map(result -> result.group())
                .distinct()
                .toList();
    }

    @Test
    void everyAlarmSaysWhomToCallHereAndElsewhere() {
        table.entries().forEach((id, entry) -> {
            assertThat(String.join(" ", entry.text("nl")))
                    .as(id)
                    .containsPattern(NUMBER)
                    .contains("alarmnummer van dat land");
            assertThat(String.join(" ", entry.text("en")))
                    .as(id)
                    .containsPattern(NUMBER)
                    .contains("local emergency number");
        });
    }

    @Test
    void noAlarmOffersSomethingToDo() {
        table.entries().forEach((id, entry) -> {
            for (String language : LANGUAGES) {
                assertThat(entry.title(language) + " " + String.join(" ", entry.text(language)))
                        .as(id)
                        .doesNotContainPattern(OFFER);
            }
        });
    }

    @Test
    void everySentenceIsShort() {
        table.entries().forEach((id, entry) -> {
            for (String language : LANGUAGES) {
                for (String paragraph : entry.text(language)) {
                    for (String sentence : paragraph.split("(?<=[.?!:]) ")) {
                        assertThat(sentence.split(" ")).as(id + ": " + sentence).hasSizeLessThanOrEqualTo(MOST_WORDS);
                    }
                }
            }
        });
    }

    @Test
    void everyWordingFitsItsOwnFirstWords() {
        for (String wording : wordings()) {
            List<String> typed = new ArrayList<>();
            for (String group : wording.split(" - ")[0].split(" \\+ ")) {
                String first = group.split(" ")[0];
                if (first.startsWith("@")) {
                    first = lists().get(first.substring(1)).get(0);
                }
                typed.addAll(words(first));
            }
            AlarmTable one = read(listLines() + "[any]\nnl: " + wording);
            assertThat(one.entries()
                            .get("any")
                            .fits(new TypedWords(typed, one), new TypedWords(List.of(), one), Language.NL))
                    .as(wording)
                    .isTrue();
        }
    }

    /** A word that is taken for another before wordings are compared would never be found. */
    @Test
    void noWordingHasAWordThatIsTakenForAnother() {
        List<String> lost = new ArrayList<>();
        for (String line : compared()) {
            for (String token : line.split(" \\+ | - | ")) {
                if (!token.startsWith("@") && !table.same().meant(words(token)).equals(words(token))) {
                    lost.add(token);
                }
            }
        }

        assertThat(lost).isEmpty();
    }

    /** All wordings and lists. */
    private List<String> compared() {
        List<String> compared = new ArrayList<>(wordings());
        lists().values().forEach(compared::addAll);
        return compared;
    }

    @Test
    void everyWordIsWrittenAsItIsCompared() {
        List<String> all = compared();
        all.addAll(values("words"));
        for (String line : all) {
            assertThat(line).matches("[-a-z0-9=*_.@+ ]+").doesNotContain("  ");
            assertThat(line.split(" - ")).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void everyListIsThereAndIsUsed() {
        List<String> used = Pattern.compile("@([a-z-]+)")
                .matcher(String.join("\n", wordings()))
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();

        assertThat(used).containsExactlyInAnyOrderElementsOf(lists().keySet());
    }

    @Test
    void noCommonWordAloneSetsOneOff() {
        Alarms alarms = new Alarms(written.getBytes(StandardCharsets.UTF_8), AlarmLikeness::none);

        assertThat(COMMON)
                .filteredOn(word -> !word.equals("help"))
                .allSatisfy(word ->
                        assertThat(alarms.find(word, Language.NL)).as(word).isEmpty());
    }

    @Test
    void aMistakeIsToldWithItsLine() {
        assertThatThrownBy(() -> read("[heart]\nnl; borst\n")).hasMessageContaining("line 2");
        assertThatThrownBy(() -> read("[heart]\n\nfr: coeur\n")).hasMessageContaining("line 3");
        assertThatThrownBy(() -> read("[heart]\nnl: borst + @erg\n[lists]\nerg: heel\n"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("@erg");
    }
}
