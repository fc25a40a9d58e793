package adem.routine;

import java.util.List;

/**
 * Where an answer at a gate leads that is no clear no. It is offered, never started by itself.
 *
 * @param routine the routine that is offered
 * @param variant of that routine; empty for its usual one
 * @param crisis true where the numbers to call come first
 */
public record Alternative(String routine, String variant, boolean crisis) {

    /** How a file writes that the numbers to call come first. */
    public static final String CRISIS = "crisis";

    /** What is offered after the numbers: short, standing, eyes open (ours). */
    private static final String AFTER_THE_NUMBERS = "grounding";

    /** Reads what a file writes: a routine, with or without a variant behind it, or {@link #CRISIS}. */
    public static Alternative parse(String written) {
        if (written.equals(CRISIS)) {
            return new Alternative(AFTER_THE_NUMBERS, "", true);
        }
        int space = written.indexOf(' ');
        return space < 0
                ? new Alternative(written, "", false)
                : new Alternative(written.substring(0, space), written.substring(space + 1), false);
    }

    /** As a file writes it. */
    public String written() {
        if (crisis) {
            return CRISIS;
        }
        return variant.isEmpty() ? routine : routine + " " + variant;
    }

    /** True where it leads to a variant of the routine of this id, whose gate it is part of. */
    public boolean isOf(String id) {
        return !crisis && routine.equals(id);
    }

    /**
     * True where what a file writes leads to this variant of a routine.
     *
     * @param id of the routine
     * @param variants of the routine, the usual one first
     * @param variant empty for the usual one
     */
    static boolean leadsTo(String written, String id, List<String> variants, String variant) {
        String meant = variant.isEmpty() && !variants.isEmpty() ? variants.get(0) : variant;
        return written.equals(id + " " + meant);
    }
}
