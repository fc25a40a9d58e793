package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.routine.file.RoutineLibrary;
import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every note keeps to what a note is. */
class NotesTest {

    private static final Path FILES = Path.of("src/main/resources/adem/learn/notes");
    private static final Path TOPICS = Path.of("src/main/resources/adem/routine/topics.txt");
    private static final int OWN_WORDS_LEAST = 45;
    private static final int OWN_WORDS_MOST = 200;
    private static final List<String> ARTICLES = List.of("000", "001", "002", "003", "004");

    private final List<NoteSummary> entries = Lookup.builtIn().entries();

    private List<Note> notes(Language language) {
        return entries.stream().map(entry -> Notes.of(entry, language)).toList();
    }

    private Set<String> ids() {
        return entries.stream().map(NoteSummary::id).collect(Collectors.toSet());
    }

    @Test
    void allTopicsAreAnswered() throws IOException {
        assertThat(entries).hasSize(215);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(Files.readAllLines(TOPICS));
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicIsFoundByItsNameAndItsWords(Language language) {
        Lookup lookup = Lookup.builtIn();
        for (Note note : notes(language)) {
            assertThat(lookup.exactly(note.title(), language).get(0).entry().id())
                    .as(note.title())
                    .isEqualTo(note.id());
            assertThat(lookup.exactly(note.id(), language))
                    .as(note.id())
                    .anyMatch(match -> match.entry().id().equals(note.id()));
            for (String words : note.words()) {
                assertThat(lookup.exactly(words, language))
                        .as(words)
                        .anyMatch(match -> match.entry().id().equals(note.id()));
            }
        }
    }

    /** Words that lead to two notes must ask which is meant, and only those. */
    @ParameterizedTest
    @EnumSource
    void wordsLeadToOneNoteUnlessTheyAsk(Language language) {
        Map<String, Set<String>> leading = new HashMap<>();
        Set<String> asking = new HashSet<>();
        for (Note note : notes(language)) {
            for (String words : note.words()) {
                String joined = SearchPhrase.joined(Words.of(words));
                leading.computeIfAbsent(joined, key -> new HashSet<>()).add(note.id());
                if (words.endsWith("?")) {
                    asking.add(joined);
                }
            }
        }
        Set<String> shared = leading.entrySet().stream()
                .filter(words -> words.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(shared).isEqualTo(asking).contains("hernia");
    }

    @ParameterizedTest
    @EnumSource
    void linksLeadSomewhere(Language language) {
        for (Note note : notes(language)) {
            assertThat(note.related())
                    .as(note.id())
                    .isSubsetOf(ids())
                    .doesNotContain(note.id())
                    .hasSizeBetween(2, 5);
            for (Practice practice : note.practices()) {
                assertThat(isThere(practice)).as("%s: %s", note.id(), practice).isTrue();
            }
            assertThat(note.articles()).as(note.id()).isSubsetOf(ARTICLES);
        }
    }

    private static boolean isThere(Practice practice) {
        if (practice instanceof Practice.Guided guided) {
            return new RoutineLibrary(Path.of("none"))
                    .builtIn().stream()
                            .anyMatch(routine -> routine.id().equals(guided.id())
                                    && (guided.variant().isEmpty()
                                            || routine.variants().contains(guided.variant())));
        }
        String pattern = ((Practice.Breathing) practice).pattern();
        return BreathPatterns.all().stream().anyMatch(one -> one.id().equals(pattern));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsTooLongOrMissing(Language language) throws IOException {
        for (Note note : notes(language)) {
            assertThat(note.title().length()).as(note.title()).isBetween(2, 40);
            assertThat(note.about().length()).as(note.about()).isBetween(10, 60);
            assertThat(note.advice()).as(note.id()).isNotEmpty();
            assertThat(note.claims()).as(note.id()).isNotEmpty();
            assertThat(ownWords(note.id(), language)).as(note.id()).isBetween(OWN_WORDS_LEAST, OWN_WORDS_MOST);
            assertThat(note.plain()).as(note.id()).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]|[—–!#_<>\\[\\]]");
        }
    }

    /** What a note says itself, without its header, its headings and the safety rules that it includes. */
    private static int ownWords(String id, Language language) throws IOException {
        int words = 0;
        String file = Files.readString(FILES.resolve(language.code()).resolve(id + ".md"));
        for (String line : file.split("\n---\n", 2)[1].split("\n")) {
            boolean own = !line.isBlank() && !line.startsWith("## ") && !line.startsWith("{{");
            words += own ? line.trim().split("\\s+").length : 0;
        }
        return words;
    }

    @Test
    void bothLanguagesTellTheSame() {
        for (NoteSummary entry : entries) {
            Note nl = Notes.of(entry, Language.NL);
            Note en = Notes.of(entry, Language.EN);
            assertThat(nl.evidence()).as(entry.id()).isEqualTo(en.evidence());
            assertThat(nl.articles()).as(entry.id()).isEqualTo(en.articles());
            assertThat(nl.related()).as(entry.id()).isEqualTo(en.related());
            assertThat(nl.practices()).as(entry.id()).isEqualTo(en.practices());
            assertThat(nl.calls().isEmpty()).as(entry.id()).isEqualTo(en.calls().isEmpty());
            assertThat(nl.contraindications()).as(entry.id()).hasSameSizeAs(en.contraindications());
            assertThat(nl.category()).as(entry.id()).isEqualTo(en.category());
        }
    }

    /** The complaints that may be something else altogether. */
    @Test
    void redFlagsAreThere() {
        for (String id : List.of(
                "low-back-pain",
                "sciatic-nerve",
                "lordosis",
                "shortness-of-breath",
                "palpitations",
                "hyperventilation",
                "abdominal-pain",
                "intestines",
                "kidneys",
                "urinary-tract",
                "inguinal-hernia",
                "groin-pain",
                "tight-psoas",
                "hip-pain",
                "endometriosis",
                "menstrual-pain",
                "pelvic-floor-tension",
                "whiplash",
                "bruxism",
                "asthma",
                "trauma")) {
            NoteSummary entry = entries.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(Notes.of(entry, Language.NL).calls()).as(id).isNotEmpty();
        }
    }

    @Test
    void noSentenceIsTakenFromAnArticle() throws IOException {
        ArticleRuns runs = ArticleRuns.kept();
        assertThat(runs.size()).isGreaterThan(9_000);
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(runs.firstIn(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}
