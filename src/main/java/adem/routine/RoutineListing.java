package adem.routine;

import adem.text.Names;
import adem.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A routine in a list of those that somebody may start.
 *
 * @param routine what a list tells of it
 * @param file the user's own file that holds it; empty for one that comes with adem
 * @param replaces true for one of the user's that stands in the place of adem's of the same id
 */
public record RoutineListing(RoutineSummary routine, Optional<Path> file, boolean replaces) {

    /** What to type for it: of the user's own its id. */
    public Text names() {
        return Names.of(routine.id(), file.isPresent() ? List.of() : routine.aliases());
    }
}
