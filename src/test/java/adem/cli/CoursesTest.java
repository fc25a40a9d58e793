package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.routine.Course;
import adem.routine.CourseDay;
import adem.routine.CourseSummary;
import adem.routine.Routine;
import adem.routine.RoutineSummary;
import adem.routine.file.CourseLibrary;
import adem.routine.file.RoutineLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses as somebody types them; the clock of these runs begins in 1970. */
class CoursesTest {

    private static final String SOFT = "four-weeks-soft";

    @TempDir
    Path home;

    private RoutineLibrary routines() {
        return new RoutineLibrary(home.resolve(".config/adem/routines"));
    }

    private void own(String name, String text) throws IOException {
        Path file = home.resolve(".config/adem/routines").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A day of the course that was done on a date, as the log of another machine has it. */
    private void done(String date, int day, int of) throws IOException {
        Path log =
                Files.createDirectories(home.resolve(".local/share/adem/log")).resolve("other.jsonl");
        String line =
                "{\"start\":\"" + date + "T20:00:00Z\",\"zone\":\"UTC\",\"id\":\"" + date + "\",\"kind\":\"routine\","
                        + "\"name\":\"soften\",\"variant\":\"full\",\"course\":\"" + SOFT + "\",\"day\":" + day
                        + ",\"planned\":100,\"done\":" + of + ",\"breaths\":0,\"end\":\"stopped\"}\n";
        Files.writeString(log, Files.exists(log) ? Files.readString(log) + line : line);
    }

    private String logged() throws IOException {
        StringBuilder lines = new StringBuilder();
        try (var files = Files.list(home.resolve(".local/share/adem/log"))) {
            for (Path file : files.filter(one ->
                            !one.endsWith("other.jsonl") && one.toString().endsWith(".jsonl"))
                    .toList()) {
                lines.append(Files.readString(file));
            }
        }
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource({"four-weeks-soft, 28", "the-source, 14"})
    void thoseThatComeWithAdemAskNothingAndHoldNoBreath(String id, int days) {
        Course course = new CourseLibrary(routines()).find(id).orElseThrow();
        assertThat(course.days()).hasSize(days);
        assertThat(course.language()).isEmpty();
        for (CourseDay day : course.days()) {
            assertThat(day.say().nl()).isNotEqualTo(day.say().en()).endsWith(".");
            assertThat(day.say().en()).endsWith(".");
            assertThat(day.source().isGiven()).isTrue();
            if (!day.isBreathing()) {
                Routine routine = routines().find(day.practice().routine());
                assertThat(routine.id()).isNotEqualTo("release");
                assertThat(routine.asksIn(
                                day.practice().variant().isEmpty()
                                        ? routine.usualVariant()
                                        : day.practice().variant()))
                        .isFalse();
            }
        }
    }

    /** A name means one thing. */
    @Test
    void noCourseIsCalledLikeARoutine() {
        for (CourseSummary course : CourseLibrary.builtIn()) {
            for (RoutineSummary routine : routines().builtIn()) {
                assertThat(routine.isCalled(course.id())).isFalse();
                assertThat(course.aliases()).noneMatch(routine::isCalled);
            }
        }
    }

    @Test
    void aDayIsKeptAsADayOfTheCourse() throws IOException {
        Run run = Run.in(home, "routine", "start", SOFT, "--plain");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Day 1 of 28: Constructive rest.\n").contains("because rest comes first.\n");
        assertThat(logged())
                .contains(
                        "\"name\":\"constructive-rest\",\"variant\":\"first\",\"course\":\"" + SOFT + "\",\"day\":1,");
        assertThat(Run.in(home, "routine", "list").out()).contains("day 1 of 28 is done for today");
    }

    @Test
    void todayIsSaidToBeDoneAndMayBeDoneOnceMore() {
        Run.in(home, "routine", "start", SOFT);
        Run again = Run.with(home, Map.of("LANG", "nl_NL.UTF-8"), "routine", "start", "vier-weken-zacht");
        assertThat(again.out())
                .startsWith(
                        "Dag 1 heb je vandaag al gedaan. Morgen komt dag 2. Dit is dag 1 nog een keer.\nDag 1 van 28: Rusthouding.\n");
    }

    @Test
    void theNextDayBeginsAndWithoutTheCourseNothingMoves() throws IOException {
        done("1969-12-28", 1, 100);
        done("1969-12-30", 2, 50);
        done("1969-12-31", 3, 49);
        Run.in(home, "routine", "start", "constructive-rest");
        assertThat(logged()).doesNotContain("course");
        assertThat(Run.in(home, "routine", "list").out()).contains("day 3 of 28 is next");
        assertThat(Run.in(home, "routine", "start", SOFT).out()).startsWith("Day 3 of 28: Constructive rest.");
        assertThat(Run.in(home, "routine", "show", SOFT).out())
                .contains("Days 2-3    Constructive rest, 12:11, article 002 (done)");
    }

    @Test
    void aDayOfBreathingIsBreathed() throws IOException {
        done("1969-12-28", 10, 100);
        assertThat(Run.in(home, "routine", "start", SOFT).out()).startsWith("Day 11 of 28: Long out-breath.\n");
        assertThat(logged())
                .contains("\"kind\":\"breathe\",\"name\":\"long-exhale\",\"course\":\"" + SOFT
                        + "\",\"day\":11,\"planned\":300,");
    }

    /** Whoever listens with closed eyes hears why, before the routine's own words; it takes as long as it takes to say. */
    @Test
    void whereAVoiceGuidesWhyIsSaidFirst() {
        Map<String, String> silent = Map.of("PATH", "");
        assertThat(Run.with(home, silent, "routine", "start", SOFT).out()).contains("step 1 of 3: Lie down, 1:10");
        assertThat(Run.with(home, silent, "routine", "start", SOFT, "--sound", "voice")
                        .out())
                .contains("step 1 of 3: Lie down, 1:15");
    }

    /** A course goes on by its log, which knows nothing of a file. */
    @Test
    void aFileIsOfADayAndNotOfACourse() throws IOException {
        Run first = Run.in(home, "routine", "export", SOFT, "day.wav");
        assertThat(first.code()).isEqualTo(2);
        assertThat(first.err())
                .isEqualTo("adem: \"four-weeks-soft\" is a course; day 1 of it is: "
                        + "adem routine export constructive-rest day.wav --variant first\n");
        done("1969-12-28", 10, 100);
        String told = Run.with(home, Map.of("LANG", "nl_NL.UTF-8"), "routine", "export", SOFT, "dag.wav")
                .err();
        assertThat(told)
                .isEqualTo("adem: \"four-weeks-soft\" is een cursus; dag 11 daarvan is: "
                        + "adem breathe long-exhale -t 300s --export dag.wav\n");
    }

    @Test
    void afterTheLastDayItBeginsAnewOnlyWhenAsked() throws IOException {
        done("1969-12-28", 28, 100);
        Run over = Run.in(home, "routine", "start", SOFT);
        assertThat(over.code()).isZero();
        assertThat(over.out())
                .isEqualTo(
                        "You have done all the days of Four weeks of softening. To begin again: adem routine start four-weeks-soft --restart\n");
        assertThat(Run.in(home, "routine", "list").out()).contains("all days are done");
        assertThat(Run.in(home, "routine", "start", SOFT, "--restart").out()).startsWith("Day 1 of 28:");
        assertThat(Run.in(home, "routine", "list").out()).contains("day 1 of 28 is done for today");
    }

    @Test
    void whereTheLogIsOffThatIsSaid() {
        Run run = Run.in(home, "routine", "start", SOFT, "--log", "off");
        assertThat(run.out()).contains("The log is off, so adem will not know that you have done this day.");
        assertThat(Run.in(home, "routine", "start", SOFT).out()).startsWith("Day 1 of 28:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start four-weeks-soft --variant full",
                "show four-weeks-soft --variant full",
                "start soften --restart"
            })
    void whatACourseOrARoutineHasNotIsSaid(String typed) {
        Run run = Run.in(home, ("routine " + typed).split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .containsAnyOf("--variant: a course has no variants", "--restart only works with a course");
    }

    @Test
    void programsReadWhereSomebodyIs() throws IOException {
        done("1969-12-28", 4, 100);
        Run list = Run.in(home, "routine", "list", "--json");
        assertThat(list.json(0, "kind")).isEqualTo("routine");
        assertThat(list.json(21, "kind")).isEqualTo("course");
        assertThat(list.json(21, "days")).hasToString("28");
        assertThat(list.json(21, "next")).hasToString("5");
        Run show = Run.in(home, "routine", "show", SOFT, "--json");
        assertThat(show.json("kind")).isEqualTo("course");
        assertThat(show.json("plan", 3, "done")).isEqualTo(true);
        assertThat(show.json("plan", 4, "done")).isEqualTo(false);
        assertThat(show.json("plan", 27, "name")).isEqualTo("soften");
    }

    @Test
    void anOwnCourseMayNameAnOwnRoutine() throws IOException {
        own(
                "mine.yaml",
                "id: my-way\ntitle: Mijn weg\nlang: nl\nposition: lying\nsteps: [{title: Lig, do: Ga liggen., time: 30s}]\n");
        own(
                "courses/week.yaml",
                "course: my-week\ntitle: My week\naliases: [weekje]\ndays:\n  - {do: my-way, say: Go., times: 7}\n");
        assertThat(Run.in(home, "routine", "check", "my-week").out()).isEqualTo("my-week: no mistakes, 7 days\n");
        assertThat(Run.in(home, "routine", "list").out())
                .contains("My week, 7 days")
                .contains("(yours)");
        for (String name : List.of(
                "weekje",
                "week",
                "my-week",
                home.resolve(".config/adem/routines/courses/week.yaml").toString())) {
            assertThat(Run.in(home, "routine", "show", name).out()).as(name).startsWith("My week\n");
        }
        assertThat(Run.in(home, "routine", "start", "my-week").out()).contains("stap 1 van 1");
        assertThat(logged()).contains("\"course\":\"my-week\",\"day\":1,");
    }

    @Test
    void anOwnCourseTakesThePlaceOfAdemsAndSoDoesAnOwnRoutine() throws IOException {
        own("courses/a.yaml", "course: the-source\ntitle: Another\ndays: [{do: soften, say: Go.}]\n");
        own(
                "b.yaml",
                "id: four-weeks-soft\ntitle: A routine\nposition: lying\nsteps: [{title: Lie, do: Lie down., time: 30s}]\n");
        assertThat(Run.in(home, "routine", "show", "the-source").out())
                .startsWith("Another\n")
                .contains("1 day, with one practice a day");
        assertThat(Run.in(home, "routine", "show", SOFT).out()).startsWith("A routine\n");
    }

    /** What is wrong with a course is told where it is meant, and stops nothing else. */
    @Test
    void aBrokenCourseStopsNothingElse() throws IOException {
        own("courses/broken.yaml", "course: broken\ntitle: Broken\ndays:\n  - {do: release, say: Go.}\n");
        Run list = Run.in(home, "routine", "list");
        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("Four weeks of softening, 28 days").contains("broken.yaml:4:10:");
        Run check = Run.in(home, "routine", "check", "broken");
        assertThat(check.code()).isNotZero();
        assertThat(check.err()).contains("broken.yaml:4:10: \"release\" has questions of its own");
        assertThat(Run.in(home, "routine", "start", "grounding").code()).isZero();
        assertThat(Run.in(home, "routine", "start", SOFT).code()).isZero();
    }
}
