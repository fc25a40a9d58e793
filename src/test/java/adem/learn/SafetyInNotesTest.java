package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.SessionText;
import adem.text.Language;
import adem.text.SafetyBlock;
import adem.text.SafetyBlock.Level;
import adem.text.SafetyBlocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The safety rules are told by the table of rules alone: notes and routines include them, and word none themselves. */
class SafetyInNotesTest {

    private static final Path NOTES = Path.of("src/main/resources/adem/learn/notes");
    private static final Path ROUTINES = Path.of("routines");
    private static final SafetyBlocks BLOCKS = SafetyBlocks.builtIn();

    private static final Pattern INCLUDE = Pattern.compile("(?m)^\\{\\{(.*)}}$|\\{safety: ([^}]*)}");

    /** A call for help in a note's own words. */
    private static final Map<Language, Pattern> CALLS = Map.of(
            Language.NL,
            Pattern.compile("\\b(112|0800-0113|1813|1733|[Bb]el|belt|bellen|huisarts\\w*|spoed\\w*)\\b"),
            Language.EN,
            Pattern.compile("\\b(112|0800-0113|1813|1733|([Cc]all|[Rr]ing|[Pp]hone) (112|113|your|a|at|for|the same|in"
                    + " case)\\b.*|GP|A&E|see (a|your) doctor|your doctor|emergency)\\b"));

    /** The rules in other words, as they stood in notes: who must not, and the rule about pain. */
    private static final Map<Language, Pattern> RULES = Map.of(
            Language.NL,
            Pattern.compile("\\b(prothese|osteoporose|botontkalking|trombose|scherpe?, schietende?|[Ss]top bij)\\b"),
            Language.EN,
            Pattern.compile(
                    "\\b(osteoporosis|blood clot|sharp, shooting|shooting or new|artificial (joint|hip)|[Ss]top if (pain|anything))\\b"));

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> included(Path file) throws IOException {
        List<String> ids = new ArrayList<>();
        for (Matcher include = INCLUDE.matcher(Files.readString(file)); include.find(); ) {
            ids.add(include.group(1) == null ? include.group(2) : include.group(1));
        }
        return ids;
    }

    @Test
    void everyRuleIsThereAndIncludedSomewhere() throws IOException {
        Set<String> used = new HashSet<>();
        List<Path> all = new ArrayList<>(files(NOTES));
        all.addAll(files(ROUTINES));
        for (Path file : all) {
            List<String> ids = included(file);
            assertThat(BLOCKS.ids()).as(file.toString()).containsAll(ids);
            used.addAll(ids);
        }
        assertThat(BLOCKS.ids()).allMatch(used::contains);
    }

    @Test
    void aNoteIncludesTheSameRulesInBothLanguages() throws IOException {
        for (Path dutch : files(NOTES.resolve("nl"))) {
            List<String> ids = included(dutch);
            assertThat(included(NOTES.resolve("en").resolve(dutch.getFileName())))
                    .as(dutch.toString())
                    .isEqualTo(ids);
            assertThat(ids).as(dutch.toString()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noNoteWordsACallOrARuleItself(Language language) throws IOException {
        for (Path file : files(NOTES.resolve(language.code()))) {
            String own = own(Files.readString(file));
            assertThat(own)
                    .as(file.toString())
                    .doesNotContainPattern(CALLS.get(language))
                    .doesNotContainPattern(RULES.get(language));
        }
    }

    /** What a note says itself below its header. */
    private static String own(String file) {
        return INCLUDE.matcher(file.split("\n---\n", 2)[1])
                .replaceAll("")
                .replaceAll("(?m)^## .*$", "")
                .strip();
    }

    @Test
    void thePatternsFindWhatNotesSaid() {
        for (String call : List.of(
                "Bel meteen bij hevige pijn.",
                "Praat met je huisarts.",
                "In nood 112.",
                "Stop bij pijn die scherp is.",
                "Met artrose of een prothese houd je het klein.")) {
            assertThat(CALLS.get(Language.NL).matcher(call).find()
                            || RULES.get(Language.NL).matcher(call).find())
                    .as(call)
                    .isTrue();
        }
        for (String call : List.of(
                "Ring your doctor.",
                "Call at once for sudden pain.",
                "In direct danger, 112.",
                "See your doctor.",
                "Not with a blood clot.",
                "Stop if pain is sharp, shooting or new.")) {
            assertThat(CALLS.get(Language.EN).matcher(call).find()
                            || RULES.get(Language.EN).matcher(call).find())
                    .as(call)
                    .isTrue();
        }
    }

    /** Calls stand with calls, the most urgent first; who should not stands apart. */
    @Test
    void everyRuleStandsInItsPart() throws IOException {
        for (Path file : files(NOTES)) {
            String part = "";
            List<Level> calls = new ArrayList<>();
            for (String line : Files.readString(file).split("\n")) {
                part = line.startsWith("## ") ? line.substring(3) : part;
                if (line.startsWith("{{")) {
                    SafetyBlock block =
                            BLOCKS.find(line.substring(2, line.length() - 2)).orElseThrow();
                    boolean inCalls = part.equals("Wanneer bel je?") || part.equals("When to call");
                    boolean inDoNot = part.equals("Niet doen als") || part.equals("Do not do this if");
                    boolean urgent = block.level().compareTo(Level.APPOINTMENT) <= 0;
                    if (urgent) {
                        assertThat(inCalls).as("%s: %s", file, line).isTrue();
                        calls.add(block.level());
                    }
                    if (inDoNot) {
                        assertThat(block.level()).as("%s: %s", file, line).isEqualTo(Level.NOT_IF);
                    }
                }
            }
            assertThat(calls).as(file.toString()).isSorted();
        }
    }

    /** Whoever is told to call today is told whom to call at night, once. */
    @Test
    void whoCallsTodayIsToldWhomToCallAtNight() throws IOException {
        for (Path file : files(NOTES)) {
            List<String> ids = included(file);
            boolean today =
                    ids.stream().anyMatch(id -> BLOCKS.find(id).orElseThrow().level() == Level.TODAY);
            assertThat(ids.contains("doctor-hours")).as(file.toString()).isEqualTo(today);
        }
    }

    /** The one list of who must not tremble stands wherever trembling does. */
    @Test
    void whoMustNotTrembleIsToldWhereverOneTrembles() throws IOException {
        for (String note : List.of("tre", "tremor", "butterfly-tremor", "shaking")) {
            assertThat(included(NOTES.resolve("nl/" + note + ".md"))).contains("tremor-who", "tremor-trauma");
        }
        for (String routine : List.of("release", "shaking")) {
            assertThat(included(ROUTINES.resolve(routine + ".yaml"))).contains("tremor-who", "tremor-trauma", "pain");
        }
    }

    /** Where breath is counted, who has asthma or panics is told how. */
    @Test
    void asthmaAndPanicAreToldWhereBreathIsCounted() throws IOException {
        for (String routine : List.of("belly-lying", "ten-breaths", "soften", "long-exhale")) {
            assertThat(included(ROUTINES.resolve(routine + ".yaml")))
                    .as(routine)
                    .contains("asthma", "panic");
        }
        // Who is there already is not sent there.
        assertThat(included(ROUTINES.resolve("grounding.yaml"))).contains("asthma", "panic-grounding");
        assertThat(included(ROUTINES.resolve("qigong-source.yaml"))).contains("asthma");
    }

    /** A session says it without reading the table. */
    @Test
    void aSessionSaysTheSameOfDizziness() {
        assertThat(BLOCKS.find("dizzy").orElseThrow().brief()).isEqualTo(SessionText.DIZZY.text());
    }
}
