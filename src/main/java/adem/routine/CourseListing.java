package adem.routine;

import adem.text.Names;
import adem.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A course in a list of those that somebody may follow.
 *
 * @param course what a list tells of it
 * @param file the user's own file that holds it; empty for one that comes with adem
 */
public record CourseListing(CourseSummary course, Optional<Path> file) {

    /** What to type for it: of the user's own its id. */
    public Text names() {
        return Names.of(course.id(), file.isPresent() ? List.of() : course.aliases());
    }
}
