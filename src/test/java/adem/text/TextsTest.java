package adem.text;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.SessionText;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
