package adem.screen.figure;

/**
 * The colours of a body, each {@code 0xRRGGBB}.
 *
 * @param background of the terminal; below 0 where it is not known, then edges are hard
 * @param far what is farther away
 * @param body the trunk and what grows out of it
 * @param near what is in front
 * @param rim the light along upper edges
 * @param prop what stands or lies around it
 * @param inhale the light of an in-breath
 * @param exhale that of an out-breath
 * @param hold that of a hold
 */
public record Look(int background, int far, int body, int near, int rim, int prop, int inhale, int exhale, int hold) {

    /** True where edges can be blended. */
    boolean blends() {
        return background >= 0;
    }
}
