package adem.breath;

import adem.language.Text;

/**
 * How the air moves in one direction.
 *
 * @param airway where it goes
 * @param cue what to do, read under the phase word
 */
public record Way(Airway airway, Text cue) {

    /** A way, its cue in Dutch and English. */
    public static Way of(Airway airway, String nl, String en) {
        return new Way(airway, new Text(nl, en));
    }
}
