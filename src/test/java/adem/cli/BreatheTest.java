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
    void speaksDutch() {
        assertThat(Run.in(home, "breathe", "gronden", "--lang", "nl").out())
                .startsWith("Gronden: 3 ademhalingen, 4 s in, 6 s uit, samen 0:30.\nDuizelig of tintelingen?")
                .contains("Adem uit, 6 s, ademhaling 1 van 3: door je mond, tot in je voeten")
                .endsWith("Klaar: 3 ademhalingen in 0:30 minuten.\n");
    }

    @Test
    void theDutchNameOfTheCommandWorks() {
        assertThat(Run.in(home, "ademen", "-n", "1").out()).contains("1 breath");
    }

    @Test
    void settleCanBeSkipped() {
        assertThat(Run.in(home, "breathe", "--settle", "0").out()).doesNotContain("Settle");
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

    @Test
    void rampGrows() {
        assertThat(Run.in(home, "breathe", "4-6", "--ramp", "3-4", "-n", "3").out())
                .contains("from 3 s in, 4 s out to 4 s in, 6 s out")
                .contains("Breathe in, 3 s, breath 1", "Breathe in, 3.5 s, breath 2", "Breathe in, 4 s, breath 3");
    }

    @Test
    void holdsComeWithTheirCaution() {
        assertThat(Run.in(home, "breathe", "box", "-n", "1").out())
                .contains("None of the articles asks you to hold your breath.", "Hold, 4 s, breath 1 of 1");
    }

    @Test
    void listShowsLengthRouteAndCaution() {
        assertThat(Run.in(home, "breathe", "--list").out())
                .contains("long-exhale  Long out-breath\n             4-6, 30 breaths, 5:00\n")
                .contains("in through the nose, out through the mouth")
                .contains("None of the articles asks you to hold your breath.")
                .doesNotContain("\033");
    }
}
