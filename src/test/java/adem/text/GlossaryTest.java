package adem.text;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Glossary.Term;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One thing, one word: no text that a person reads uses a word that the glossary does not want. */
class GlossaryTest {

    private static final Path RESOURCES = Path.of("src/main/resources/adem");
    private static final Path SOURCES = Path.of("src/main/java/adem");

    /** Words that people may type, and what the system says of a file: looked for, and read by nobody. */
    private static final Set<String> LOOKED_FOR =
            Set.of("learn/Words.java", "learn/Alarms.java", "text/FileTrouble.java");

    private final Glossary glossary;
    private final List<String> wrong = new ArrayList<>();
    private int read;

    GlossaryTest() throws IOException {
        glossary = Glossary.read();
    }

    private void check(String where, Language language, String text) {
        read++;
        for (String word : glossary.notUsed(language, text)) {
            wrong.add(where + ": \"" + word + "\" in: "
                    + text.strip().lines().findFirst().orElse(""));
        }
    }

    private void assertAllRight(int least) {
        assertThat(wrong).isEmpty();
        assertThat(read).isGreaterThanOrEqualTo(least);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyTermIsThereInBothLanguages() {
        assertThat(glossary.terms()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(glossary.terms()).allSatisfy(term -> {
            assertThat(term.nl()).isNotBlank();
            assertThat(term.en()).isNotBlank();
        });
    }

    /** What adem says for one thing cannot be what it does not say for another. */
    @Test
    void noTermIsAWordThatIsNotUsed() {
        for (Term term : glossary.terms()) {
            check(Glossary.PAGE.toString(), Language.NL, term.nl());
            check(Glossary.PAGE.toString(), Language.EN, term.en());
        }
        assertAllRight(80);
    }

    @Test
    void findsAWordOverLinesInAnyCaseButNotInsideAnother() {
        Glossary strict =
                new Glossary(List.of(new Term("onderrug", "lower back", List.of("lijfelijk*"), List.of("low back"))));
        assertThat(strict.notUsed(Language.EN, "Your Low\n  back hurts")).containsExactly("low back");
        assertThat(strict.notUsed(Language.EN, "low-back-pain, slow back, low backs"))
                .isEmpty();
        assertThat(strict.notUsed(Language.NL, "iets Lijfelijks, low back")).containsExactly("lijfelijk*");
    }

    @Test
    void theNotes() throws IOException {
        for (Language language : Language.values()) {
            for (Path file : files(RESOURCES.resolve("learn/notes/" + language.code()), ".md")) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.matches("(topics|category|words|articles|evidence|related|try): .*|\\{\\{.*}}|---|")) {
                        check(file.getFileName().toString(), language, line);
                    }
                }
            }
        }
        assertAllRight(2000);
    }

    @Test
    void theRoutines() throws IOException {
        for (Path file : files(Path.of("routines"), ".yaml")) {
            try (Reader reader = Files.newBufferedReader(file)) {
                translated(
                        file.getFileName().toString(),
                        new Load(LoadSettings.builder().build()).loadFromReader(reader));
            }
        }
        assertAllRight(600);
    }

    /** A text in both languages, wherever it stands. */
    private void translated(String where, Object node) {
        if (node instanceof List<?> list) {
            list.forEach(inside -> translated(where, inside));
        } else if (node instanceof Map<?, ?> map) {
            for (Language language : Language.values()) {
                if (map.get(language.code()) instanceof String text) {
                    check(where, language, text);
                }
            }
            map.values().forEach(inside -> translated(where, inside));
        }
    }

    @Test
    void theTemplates() throws IOException {
        for (Language language : Language.values()) {
            Path file = RESOURCES.resolve("routine/template_" + language.code() + ".yaml");
            check(file.getFileName().toString(), language, Files.readString(file));
        }
        assertAllRight(2);
    }

    @Test
    void theSafetyRules() throws IOException {
        table(RESOURCES.resolve("text/safety.txt"), "(?:short\\.)?(nl|en): (.*)");
        assertAllRight(100);
    }

    /** The answers; what somebody may type in need is taken as it comes. */
    @Test
    void theAlarms() throws IOException {
        table(RESOURCES.resolve("learn/alarms.txt"), "(?:title|text)\\.(nl|en): (.*)");
        assertAllRight(90);
    }

    private void table(Path file, String form) throws IOException {
        Pattern pattern = Pattern.compile(form);
        for (String line : Files.readAllLines(file)) {
            Matcher entry = pattern.matcher(line);
            if (entry.matches()) {
                check(file.getFileName().toString(), Language.of(entry.group(1)).orElseThrow(), entry.group(2));
            }
        }
    }

    @Test
    void theHelp() throws IOException {
        for (Language language : Language.values()) {
            String name = "help_" + language.code() + ".properties";
            Properties help = new Properties();
            try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("cli/" + name))) {
                help.load(reader);
            }
            help.forEach((key, text) -> check(name + " " + key, language, (String) text));
        }
        assertAllRight(150);
    }

    @Test
    void theMessages() throws IOException {
        for (SourceTexts source : SourceTexts.below(SOURCES)) {
            for (Text text : source.texts()) {
                check(source.file(), Language.NL, text.nl());
                check(source.file(), Language.EN, text.en());
            }
        }
        assertAllRight(500);
    }

    /** Texts of enums, of tables and of descriptions: which language a literal is in does not show, so neither may say it. */
    @Test
    void everyOtherSentenceInTheSources() throws IOException {
        for (SourceTexts source : SourceTexts.below(SOURCES)) {
            if (!LOOKED_FOR.contains(source.file())) {
                for (String sentence : source.sentences()) {
                    check(source.file(), Language.NL, sentence);
                    check(source.file(), Language.EN, sentence);
                }
            }
        }
        assertAllRight(1000);
    }

    @Test
    void thePages() throws IOException {
        List<Path> pages = new ArrayList<>(files(Path.of("src/site/markdown"), ".md"));
        pages.remove(Glossary.PAGE);
        pages.addAll(files(Path.of(".github"), ".md"));
        pages.add(Path.of("README.md"));
        for (Path page : pages) {
            // What stands between backticks is typed.
            for (String paragraph :
                    Files.readString(page).replaceAll("`[^`]*`", "").split("\n\n")) {
                check(page.toString(), Language.EN, paragraph);
            }
        }
        assertAllRight(20);
    }
}
