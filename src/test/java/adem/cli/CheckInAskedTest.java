package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is asked how tight the body is, and who is not. */
class CheckInAskedTest {

    private static final String ASKED = "How tight does your body feel now? 0 loose, 9 very tight";

    @TempDir
    Path home;

    private String atKeyboard(String typed) {
        Run run = Run.atKeyboard(home, Map.of("PATH", "/usr/bin:/bin"), typed.split(" "));
        assertThat(run.code()).as("%s: %s", typed, run).isZero();
        return run.out();
    }

    @Test
    void whoSetItOrSaysIt() throws IOException {
        String quiet = "breathe -n 1 --sound off";
        assertThat(atKeyboard(quiet)).doesNotContain(ASKED);
        assertThat(atKeyboard(quiet + " --check-in")).contains(ASKED);
        Run.config(home, "check-in = true");
        assertThat(atKeyboard(quiet)).contains(ASKED);
        assertThat(atKeyboard("routine start soften --sound off")).contains(ASKED);
        Run.config(home, "routine.start.check-in = true");
        assertThat(atKeyboard(quiet)).doesNotContain(ASKED);
    }

    /** Nobody is there, a command decides when it is over, or somebody only looks a routine over. */
    @Test
    void notWhereItWouldBeInTheWay() throws IOException {
        Run.config(home, "check-in = true");
        assertThat(Run.in(home, "breathe", "-n", "1").out())
                .contains("Done: 1 breath")
                .doesNotContain(ASKED);
        assertThat(atKeyboard("breathe --sound off --until true")).doesNotContain(ASKED);
        assertThat(atKeyboard("routine start soften --sound off --speed 60")).doesNotContain(ASKED);
    }
}
