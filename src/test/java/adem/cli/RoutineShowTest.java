package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.page.JsonReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of a routine, and whose it is. */
class RoutineShowTest {

    @TempDir
    Path home;

    private String show(String... more) {
        String[] command = new String[more.length + 2];
        command[0] = "routine";
        command[1] = "show";
        System.arraycopy(more, 0, command, 2, more.length);
        return Run.in(home, command).out();
    }

    private List<?> steps(String routine) {
        return (List<?>) ((Map<?, ?>) JsonReader.read(show(routine, "--json"))).get("steps");
    }

    private static Object at(Object map, String key) {
        return ((Map<?, ?>) map).get(key);
    }

    @Test
    void repetitionsTellCountRhythmAndHold() {
        assertThat(show("pelvic-floor")).contains("5 times, 13 s each, 3 s of it held; 1:05,");
        Object lift = steps("pelvic-floor").get(3);
        assertThat(at(lift, "kind")).isEqualTo("times");
        assertThat(List.of(at(lift, "count"), at(lift, "every"), at(lift, "hold")))
                .containsExactly(5, 13, 3);
        assertThat((int) at(lift, "seconds") - (int) at(lift, "leadIn")).isEqualTo(65);
        assertThat(at(lift, "rhythmSource")).isEqualTo("ours");
    }

    @Test
    void breathsTellPaceAndAirway() {
        assertThat(show("grounding"))
                .containsIgnoringWhitespaces(
                        "3 breaths (article 003), 4 s in, 6 s out, in through the nose, out through the mouth; 0:30, after 11 s of explanation");
        Object breaths = steps("grounding").get(1);
        assertThat(List.of(at(breaths, "pace"), at(breaths, "in"), at(breaths, "out")))
                .containsExactly("4-6", "nose", "mouth");
        assertThat(at(breaths, "source")).isEqualTo("article 003");
    }

    @Test
    void timesTellTheirRange() {
        assertThat(show("release"))
                .containsIgnoringWhitespaces("1:00 (article 002); 1:00 to 2:00 (article 002) with + and -");
        assertThat(steps("release")).anyMatch(step -> Integer.valueOf(420).equals(at(step, "longest")));
    }

    @Test
    void groupsTellHowOftenTheyCome() {
        assertThat(show("qigong"))
                .containsIgnoringWhitespaces("Steps 3 to 8, one after the other: 3 times; once: 1 time; long: 5 times")
                .contains(
                        "\n3.  Hands below your navel", "\n4.  Raise your arms and let them sink", "\n9.  Inner smile");
        List<?> repeats = (List<?>) ((Map<?, ?>) JsonReader.read(show("qigong", "--json"))).get("repeats");
        assertThat(repeats.get(0)).isEqualTo(Map.of("first", 3, "last", 8, "times", 3, "source", "ours"));
    }

    @Test
    void sidesAreTold() {
        assertThat(steps("side-rest")).anyMatch(step -> "second".equals(at(step, "side")));
    }

    @Test
    void theQuestionsAreToldAndWhereAYesLeads() {
        assertThat(show("release"))
                .contains("\nQuestions first; it only starts if you answer no to every one\n"
                        + "  1.  Are you in a crisis right now?\n")
                .contains("\n  19. Do you have high blood pressure, even if it is under control?\n"
                        + "  Yes to 1, 2, 3, 4, 5, 6: the crisis numbers, then Grounding (grounding)\n"
                        + "  Yes to 14: Side-lying rest (side-rest)\n"
                        + "  Yes to 19: Release (TRE-inspired), without the wall\n"
                        + "  Yes to any other: Softening sequence (soften)\n");
        assertThat(show("release", "--variant", "no-wall"))
                .contains("  18. Are you under")
                .doesNotContain("19.");
        assertThat(show("pelvic-floor", "--lang", "nl"))
                .contains("\nVragen vooraf; het begint alleen als je op elke vraag nee zegt\n")
                .contains("\n  Bij een ja: Bekkenbodem: aanspannen en loslaten, alleen loslaten\n");
        assertThat(show("pelvic-floor", "--variant", "relax-only")).doesNotContain("Questions first");
    }

    @Test
    void programsAreToldTheQuestionsAndWhereAYesLeads() {
        Object gate = at(JsonReader.read(show("release", "--json")), "gate");
        assertThat(at(gate, "otherwise")).isEqualTo("soften");
        List<?> questions = (List<?>) at(gate, "questions");
        assertThat(questions).hasSize(19);
        assertThat(questions.get(0)).isEqualTo(Map.of("ask", "Are you in a crisis right now?", "instead", "crisis"));
        assertThat(questions.get(8)).isEqualTo(Map.of("ask", "Do you have heart disease?", "instead", "soften"));
        assertThat(questions.get(13)).isEqualTo(Map.of("ask", "Are you pregnant?", "instead", "side-rest"));
        assertThat(at(questions.get(18), "instead")).isEqualTo("release no-wall");
    }

    @Test
    void positionNeedsAndHowOftenAreToldWithWhoSaysSo() {
        assertThat(show("glutes-feet"))
                .contains("\nPosition: mixed\nYou need: mat, wall, chair\nTwo to three times a week.\n");
        assertThat(show("belly-lying", "--lang", "nl"))
                .contains("\nHouding: liggend\nNodig: mat\nElke dag een paar minuten. (artikel 004)\n");
        Object qigong = JsonReader.read(show("qigong", "--json"));
        assertThat(at(qigong, "often")).isEqualTo("Every day for 10 to 15 minutes, in the morning or the evening.");
        assertThat(at(qigong, "oftenSource")).isEqualTo("article 003");
        assertThat(show("calm-walk")).doesNotContain("You need");
    }

    /** Twenty minutes of rest, ten on a side and two at the wall are the articles'. */
    @Test
    void eachEndOfARangeHasItsSource() {
        assertThat(show("constructive-rest"))
                .containsIgnoringWhitespaces(
                        "10:00 (article 002); first time: 5:00; 5:00 to 20:00 (article 002) with + and -");
        assertThat(show("side-rest")).contains("5:00 (article 002); 5:00 to 10:00 (article 002) with + and -");
        assertThat(show("release")).contains("1:00 (article 002); 1:00 to 2:00 (article 002) with + and -");
        Object rest = steps("constructive-rest").get(1);
        assertThat(List.of(
                        at(rest, "shortest"),
                        at(rest, "shortestSource"),
                        at(rest, "longest"),
                        at(rest, "longestSource")))
                .containsExactly(300, "ours", 1200, "article 002");
    }

    /** What stands behind the ? key stands here too: what more there is to know, and when to stop. */
    @Test
    void nothingIsToldBehindAKeyAlone() {
        assertThat(show("shaking"))
                .containsIgnoringWhitespaces(
                        "Notice where the movement starts. What you feel matters here, not how much");
        assertThat(show("soft-hips")).contains("Please note\n  - Dizzy or tingling? Stop and breathe normally.\n");
        List<?> cautions = (List<?>) at(JsonReader.read(show("soft-hips", "--json")), "cautions");
        assertThat(cautions.get(0)).isEqualTo("Dizzy or tingling? Stop and breathe normally.");
    }

    @Test
    void notesAreNamedByTheirTitles() {
        assertThat(show("grounding")).contains("\nRead more with adem learn: Grounding, ");
        assertThat(show("grounding", "--lang", "nl")).contains("\nLees meer met adem learn: Gronden, ");
    }
}
