package adem.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "nl, NL",
        "nl_NL.UTF-8, NL",
        "nl_BE@euro, NL",
        "nl.UTF-8, NL",
        "en_GB.UTF-8, EN",
        "nds_NL, EN",
        "C, EN",
        "de_DE, EN"
    })
    void dutchForNlOtherwiseEnglish(String locale, Language language) {
        assertThat(Language.of(Map.of("LANG", locale))).isEqualTo(language);
    }

    @Test
    void firstOfThreeThatIsSetDecides() {
        assertThat(Language.of(Map.of("LC_ALL", "nl_NL", "LC_MESSAGES", "en_GB", "LANG", "en_GB")))
                .isEqualTo(Language.NL);
        assertThat(Language.of(Map.of("LC_ALL", "", "LC_MESSAGES", "nl_NL", "LANG", "en_GB")))
                .isEqualTo(Language.NL);
        assertThat(Language.of(Map.of())).isEqualTo(Language.EN);
    }

    /** As GNU's programs do it. */
    @ParameterizedTest
    @CsvSource({
        "en_GB.UTF-8, nl:en, NL",
        "nl_NL.UTF-8, en:nl, EN",
        "en_GB.UTF-8, nl_BE, NL",
        "en_GB.UTF-8, fr:de:nl, NL",
        "nl_NL.UTF-8, fr:de, NL",
        "nl_NL.UTF-8, '', NL",
        "C, nl, EN",
        "C.UTF-8, nl, EN",
        "POSIX, nl, EN",
        "'', nl, EN"
    })
    void theListOfWishesComesFirstExceptInTheCLocale(String locale, String wishes, Language language) {
        assertThat(Language.of(Map.of("LANG", locale, "LANGUAGE", wishes))).isEqualTo(language);
    }

    @Test
    void codesAreKnownInEitherCase() {
        assertThat(Language.of("NL")).contains(Language.NL);
        assertThat(Language.of("fr")).isEmpty();
    }
}
