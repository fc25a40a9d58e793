package adem.text;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.SessionText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(SessionText.class)
    void everyPhraseStandsInBothLanguagesWithTheSamePlaces(SessionText phrase) {
        Text text = phrase.text();
        assertThat(text.nl()).isNotBlank();
        assertThat(text.en()).isNotBlank();
        assertThat(places(text.nl())).isEqualTo(places(text.en()));
    }

    /** A text that is the same in both is written {@link Text#same}, so that no translation is forgotten. */
    @Test
    void everyTextInTheSourcesIsTranslated() throws IOException {
        List<Text> all = new ArrayList<>();
        for (SourceTexts source : SourceTexts.below(Path.of("src/main/java/adem"))) {
            for (Text text : source.texts()) {
                all.add(text);
                assertThat(text.nl()).as(source.file()).isNotBlank().isNotEqualTo(text.en());
                assertThat(text.en()).as(source.file()).isNotBlank();
                assertThat(places(text.nl()))
                        .as("%s: %s", source.file(), text.en())
                        .isEqualTo(places(text.en()));
            }
        }
        assertThat(all).hasSizeGreaterThan(250);
    }

    @Test
    void textsAreFoundOverLinesAndNotInComments() {
        String code = """
                // new Text("a", "a")
                char quote = '"'; /* "b" */
                Text text = new Text("een \\"lange\\""
                        + " tekst", "a long text");
                """;
        SourceTexts source = SourceTexts.of("A.java", code);
        assertThat(source.texts()).containsExactly(new Text("een \"lange\" tekst", "a long text"));
        assertThat(source.sentences()).containsExactlyInAnyOrder("een \"lange\" tekst", "a long text");
    }

    /** A file of texts in one language has a fellow in the other. */
    @Test
    void everyFileOfTextsStandsInBothLanguages() throws IOException {
        Pattern dutch = Pattern.compile("(.*[_/])nl([./].*)");
        int pairs = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/adem"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher name = dutch.matcher(file.toString());
                if (name.matches()) {
                    pairs++;
                    assertThat(Path.of(name.group(1) + "en" + name.group(2)))
                            .isRegularFile()
                            .isNotEmptyFile();
                    assertThat(file).isNotEmptyFile();
                }
            }
        }
        assertThat(pairs).isGreaterThan(200);
    }

    /** Whatever is not a text stands in both: names, poses and numbers. */
    @Test
    void theTemplatesAreTheSameRoutine() throws IOException {
        assertThat(withoutTexts("nl")).isEqualTo(withoutTexts("en")).contains("    times: 6", "    time: 2m");
    }

    private static List<String> withoutTexts(String language) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/adem/routine/template_" + language + ".yaml")).stream()
                .map(line -> line.replaceFirst(" *#.*", ""))
                .map(line -> line.replaceFirst("((title|do|lang): ).*", "$1"))
                .toList();
    }

    private static Set<String> places(String wording) {
        Set<String> places = new TreeSet<>();
        for (Matcher matcher = PLACE.matcher(wording); matcher.find(); ) {
            places.add(matcher.group());
        }
        return places;
    }

    @Test
    void valuesThatAreTextsKeepTheLanguage() {
        Text filled = new Text("{0} keer {1}", "{1} {0} times").with(3, new Text("in", "inhale"));
        assertThat(filled).isEqualTo(new Text("3 keer in", "inhale 3 times"));
    }

    @Test
    void bracesInAValueStayWhatTheyAre() {
        assertThat(Text.same("{0} {1} {2}").with("{1}", "b")).isEqualTo(Text.same("{1} b {2}"));
        assertThat(Text.same("{ {0 {x} 0} {0}").with("a")).isEqualTo(Text.same("{ {0 {x} 0} a"));
    }

    @Test
    void oneBreathIsSingular() {
        assertThat(SessionText.breaths(1).nl()).isEqualTo("1 ademhaling");
        assertThat(SessionText.breaths(2).en()).isEqualTo("2 breaths");
    }
}
