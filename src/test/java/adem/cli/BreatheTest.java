package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreatheTest {

    @TempDir
    Path home;

    @Test
    void bareCountsTenBreathsOfFourInAndSixOut() {
        Run run = Run.in(home, "breathe");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .hasSize(25)
                .startsWith(
                        "Belly breathing: 10 breaths, 4 s in, 6 s out, 1:40 in all.",
                        "Dizzy or tingling? Stop and breathe normally.",
                        "Settle in: sit or lie comfortably and let your shoulders drop",
                        "Breathe in, 4 s, breath 1 of 10: through the nose, to your lower belly")
                .endsWith(
                        "Breathe out, 6 s, breath 10 of 10",
                        "Now breathe as you like: stay a moment and notice how you feel",
                        "Done: 10 breaths in 1:40 minutes.");
    }

    @Test
    void theDutchNameOfTheCommandWorks() {
        assertThat(Run.in(home, "ademen", "-n", "1").out()).contains("1 breath");
    }

    @Test
    void settleWithoutAUnitIsInSeconds() {
        assertThat(Run.in(home, "breathe", "-n", "1", "--settle", "7").code()).isZero();
        assertThat(Run.in(home, "breathe", "-n", "1", "--settle", "1 min").code())
                .isZero();
    }

    @Test
    void timesAndPacesAreReadAsPeopleWriteThem() {
        for (String typed : new String[] {"0:01:30", "1,5m", "90 seconden", "1m 30s", "90 SEC"}) {
            assertThat(Run.in(home, "breathe", "--for", typed).out()).contains("9 breaths");
        }
        assertThat(Run.in(home, "breathe", "4 \u2013 6", "-n", "1").out()).contains("4 s in, 6 s out");
    }

    @Test
    void timeRoundedUpIsSaid() {
        assertThat(Run.in(home, "breathe", "4-7-8", "--for", "90s").out())
                .contains("5 breaths", "1:30 becomes 1:35, rounded up to whole breaths");
        assertThat(Run.in(home, "breathe", "--for", "1:30").out())
                .contains("9 breaths")
                .doesNotContain("becomes");
    }
}
