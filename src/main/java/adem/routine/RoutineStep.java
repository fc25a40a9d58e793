package adem.routine;

import adem.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * One step of a routine.
 *
 * @param title at most 32 characters; {@link #name} adds the side
 * @param instruction what to do, at most 100 characters, to read at a glance or hear with eyes shut
 * @param spoken what a voice says in its place, at most 160 characters
 * @param more what else there is to know
 * @param caution a caution that belongs to this very step
 * @param pose the name of the pose to show
 * @param side which side it is done on
 * @param only the variants that have this step; empty for all
 * @param amount how much
 * @param source whose number the amount is, which may differ from variant to variant
 */
public record RoutineStep(
        Text title,
        Text instruction,
        Optional<Text> spoken,
        Optional<Text> more,
        Optional<Text> caution,
        String pose,
        Optional<Side> side,
        List<String> only,
        Amount amount,
        PerVariant<NumberSource> source)
        implements RoutineItem {

    /** One of two sides; which of them comes first is the user's. */
    public enum Side {
        FIRST("{0} (ene kant)", "{0} (one side)"),
        SECOND("{0} (andere kant)", "{0} (other side)");

        private final Text name;

        Side(String nl, String en) {
            this.name = new Text(nl, en);
        }
    }

    public RoutineStep {
        only = List.copyOf(only);
    }

    /** Its title, and which side it is done on. */
    public Text name() {
        return side.map(one -> one.name.with(title)).orElse(title);
    }

    /** True when a variant has this step. */
    public boolean isIn(String variant) {
        return only.isEmpty() || only.contains(variant);
    }
}
