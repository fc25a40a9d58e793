package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.routine.Course;
import adem.routine.CourseDay;
import adem.routine.CourseSummary;
import adem.routine.Routine;
import adem.routine.RoutineTimeline;
import adem.routine.file.CourseLibrary;
import adem.session.BreathTimeline;
import adem.session.SpokenText;
import adem.session.Timeline;
import adem.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether there is time to hear what is said of each day of the courses that come with adem. */
class CoursesAloudTest extends RoutinesAloud {

    private static Timeline timeline(CourseDay day) {
        if (day.isBreathing()) {
            Breaths breaths = Breaths.of(BreathPatterns.find(day.practice().pattern()), Optional.empty(), 3);
            return BreathTimeline.of(breaths, BreathTimeline.STOP_RULE, List.of());
        }
        Routine routine = LIBRARY.find(day.practice().routine());
        String variant = day.practice().variant();
        return RoutineTimeline.of(routine, variant.isEmpty() ? routine.usualVariant() : variant, true);
    }

    @ParameterizedTest
    @EnumSource
    void theDayIsSaidFirstAndCutsNothing(Language language) {
        for (CourseSummary summary : CourseLibrary.builtIn()) {
            Course course = new CourseLibrary(LIBRARY).find(summary.id()).orElseThrow();
            for (CourseDay day : course.days()) {
                Timeline opened = timeline(day).opening(day.say());
                Utterance first = Script.of(opened, language, false).get(0);
                Duration next = Script.of(opened, language, false).get(1).at();
                assertThat(first.words()).startsWith(day.say().in(language));
                assertThat(first.at().plus(SpokenText.timeToSay(first.words())))
                        .as("%s: %s", course.id(), first.words())
                        .isLessThanOrEqualTo(next);
            }
        }
    }
}
