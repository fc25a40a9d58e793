package adem.routine;

import adem.text.Language;
import adem.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Practices for some days, one a day, in an order. It has no dates: a day that is missed moves nothing.
 *
 * @param id what to type
 * @param language the only one of its file; empty where it has both
 * @param title for people
 * @param aliases other names to type
 * @param about what it is, and what in it is somebody's own choice
 * @param purpose what it is for
 * @param articles the numbers of the articles that it comes from
 * @param days from the first to the last, at least one; those that repeat are written out
 */
public record Course(
        String id,
        Optional<Language> language,
        Text title,
        List<String> aliases,
        Optional<Text> about,
        Optional<Text> purpose,
        List<String> articles,
        List<CourseDay> days) {

    public Course {
        aliases = List.copyOf(aliases);
        articles = List.copyOf(articles);
        days = List.copyOf(days);
    }

    /**
     * A day.
     *
     * @param number from 1
     */
    public CourseDay day(int number) {
        return days.get(number - 1);
    }

    /** What a list tells of it. */
    public CourseSummary summary() {
        return new CourseSummary(id, title, purpose, days.size(), aliases);
    }
}
