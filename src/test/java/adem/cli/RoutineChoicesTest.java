package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.history.CourseProgress;
import adem.page.CourseList;
import adem.routine.CourseListing;
import adem.routine.CourseSummary;
import adem.screen.ChoiceList;
import adem.text.Language;
import adem.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a screen shows of a course to choose. */
class RoutineChoicesTest {

    private static final CourseSummary COURSE = new CourseSummary(
            "my-week",
            new Text("Mijn week", "My week"),
            Optional.of(new Text("om te rusten", "to rest")),
            7,
            List.of("weekje"));

    private static ChoiceList.Choice choice(CourseProgress progress) {
        CourseList.Entry entry = new CourseList.Entry(new CourseListing(COURSE, Optional.empty()), progress);
        return new RoutineChoices(Language.NL)
                .of(List.of(), List.of(entry))
                .choices()
                .get(0);
    }

    @Test
    void aCourseHasTheDayThatBegins() {
        ChoiceList.Choice choice = choice(new CourseProgress(7, 3, false, true));
        assertThat(choice.title()).isEqualTo("Mijn week");
        assertThat(choice.place()).isEqualTo("dag 4 van 7");
        assertThat(choice.purpose()).isEqualTo("om te rusten");
        assertThat(choice.names()).contains("weekje", "my-week", "Mijn week", "My week");
        assertThat(choice.words()).contains("cursus", "course", "om te rusten");
        assertThat(choice(new CourseProgress(7, 3, true, true)).place()).isEqualTo("dag 3 van 7");
        assertThat(choice(new CourseProgress(7, 7, true, true)).place()).isEqualTo("7 dagen");
    }
}
