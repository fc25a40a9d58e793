package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that completes, in bash itself. */
class CompletionIT extends WarmTest {

    @ParameterizedTest
    @CsvSource({
        "adem le, learn",
        "adem learn middenr, middenrif",
        "adem learn diaphragm-c, diaphragm-crura",
        "adem routine start rusth, rusthouding",
        "adem breathe --ra, --ramp"
    })
    void completes(String typed, String completed) {
        String script = "source <(\"$0\" completion); COMP_WORDS=(" + typed
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));" + " _complete_adem 2>/dev/null; echo \"${COMPREPLY[*]}\"";
        Outcome outcome = Outcome.of(
                adem.folder(),
                adem.environment(),
                List.of("bash", "-c", script, adem.launcher().toString()));
        assertThat(outcome.out().trim()).isEqualTo(completed);
    }
}
