package adem.suggest;

import adem.learn.Practice;
import adem.routine.Routine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a practice has to fit, whatever is wished.
 *
 * @param time the most it may take, of which a tenth more will do; empty where nothing is said
 * @param most the longest that suits whoever does it, however much time there is, and a tenth more; empty where that does not matter
 * @param positions how somebody can be
 * @param only the sole practices that will do; empty where all will
 * @param have what is at hand, and need not be named among what is needed
 */
record Limits(
        Optional<Duration> time,
        Optional<Duration> most,
        Set<Routine.Position> positions,
        List<List<TryLine>> only,
        Set<Routine.Need> have) {

    Limits {
        only = List.copyOf(only);
    }

    /** True where every list of what will do has it. */
    boolean allow(Practice practice) {
        for (List<TryLine> list : only) {
            if (!has(list, practice)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(List<TryLine> list, Practice practice) {
        for (TryLine one : list) {
            boolean same = one.practice().equals(practice);
            // A routine named without a variant stands for all of them.
            boolean ofRoutine = practice instanceof Practice.Guided guided
                    && one.practice() instanceof Practice.Guided named
                    && named.variant().isEmpty()
                    && named.id().equals(guided.id());
            if (same || ofRoutine) {
                return true;
            }
        }
        return false;
    }

    /** True where something so long will do. */
    boolean hasTimeFor(Duration length) {
        return isWithin(length, time) && isWithin(length, most);
    }

    private static boolean isWithin(Duration length, Optional<Duration> longest) {
        return longest.isEmpty() || length.toMillis() * 10 <= longest.get().toMillis() * 11;
    }
}
