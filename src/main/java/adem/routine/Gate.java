package adem.routine;

import adem.text.Text;
import java.util.List;

/**
 * What must be answered yes before a routine starts.
 *
 * @param conditions statements in the first person; yes means fine
 * @param routine the routine to go to after any other answer; it asks nothing itself
 * @param variant of that routine; empty for its first
 */
public record Gate(List<Text> conditions, String routine, String variant) {

    public Gate {
        conditions = List.copyOf(conditions);
    }

    /** Where it leads, as a file writes it: a routine, and a variant where one is named. */
    public String otherwise() {
        return variant.isEmpty() ? routine : routine + " " + variant;
    }

    /**
     * True when a variant of a routine with a gate asks its conditions: all do but the one that the gate itself offers, or
     * asking would go round in a circle.
     *
     * @param otherwise where the gate leads, as {@link #otherwise()} tells it; empty where there is none
     * @param id of the routine
     * @param variants of the routine, the usual one first
     * @param variant empty for the usual one
     */
    public static boolean asks(String otherwise, String id, List<String> variants, String variant) {
        String meant = variant.isEmpty() && !variants.isEmpty() ? variants.get(0) : variant;
        return !otherwise.isEmpty() && !otherwise.equals(id + " " + meant);
    }
}
