package adem.breath;

import adem.text.Text;

/**
 * How the air moves in one direction.
 *
 * @param airway where it goes
 * @param cue what to do, read under the phase word
 */
public record BreathRoute(Airway airway, Text cue) {

    /** A way, its cue in Dutch and English. */
    public static BreathRoute of(Airway airway, String nl, String en) {
        return new BreathRoute(airway, new Text(nl, en));
    }
}
