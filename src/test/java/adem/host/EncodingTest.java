package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @ParameterizedTest
    @CsvSource({
        "nl_NL.UTF-8, UTF-8, true",
        "nl_NL.utf8, UTF-8, true",
        "C.UTF-8, UTF-8, true",
        "C, UTF-8, false",
        "POSIX, UTF-8, false",
        "nl_NL, UTF-8, false",
        "nl_NL.ISO-8859-15, ISO-8859-15, false",
        "nl_NL.ISO-8859-1@euro, ISO-8859-1, false",
        "nl_NL.nonsense, UTF-8, false",
        "nl_NL.a b, UTF-8, false",
        // What can only be read, and what no terminal speaks.
        "zh_CN.ISO-2022-CN, UTF-8, false",
        "ja_JP.x-JISAutoDetect, UTF-8, false",
        "en_US.UTF-16, UTF-8, false",
        "en_US.IBM037, UTF-8, false",
        "ja_JP.eucJP, EUC-JP, false",
        "nl_NL., UTF-8, false"
    })
    void lettersAlwaysDrawingsOnlyInUtf8(String locale, String charset, boolean unicode) {
        Encoding encoding = Encoding.of(Map.of("LANG", locale));
        assertThat(encoding.charset().name()).isEqualTo(charset);
        assertThat(encoding.unicode()).isEqualTo(unicode);
    }

    @Test
    void strongerVariableWins() {
        assertThat(Encoding.of(Map.of("LANG", "nl_NL.UTF-8", "LC_ALL", "C")).unicode())
                .isFalse();
        assertThat(Encoding.of(Map.of("LANG", "C", "LC_CTYPE", "C.UTF-8", "LC_ALL", ""))
                        .unicode())
                .isTrue();
        assertThat(Encoding.of(Map.of()).unicode()).isFalse();
    }
}
