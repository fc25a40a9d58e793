package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramsTest {

    /** Java needs a locale with UTF-8; a pager and a voice need the one that their user has. */
    @Test
    void otherProgramsGetTheUsersLocaleBack() {
        Map<String, String> changed = new HashMap<>(Map.of("LC_ALL", "C.UTF-8", "LANG", "nl_NL"));
        Programs.giveBackLocale(changed, "nl_NL.ISO-8859-1");
        assertThat(changed).containsEntry("LC_ALL", "nl_NL.ISO-8859-1").containsEntry("LANG", "nl_NL");
        Programs.giveBackLocale(changed, "");
        assertThat(changed).doesNotContainKey("LC_ALL");
        Map<String, String> own = new HashMap<>(Map.of("LC_ALL", "de_DE"));
        Programs.giveBackLocale(own, null);
        assertThat(own).containsEntry("LC_ALL", "de_DE");
    }
}
