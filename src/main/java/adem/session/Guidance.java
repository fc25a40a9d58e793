package adem.session;

import adem.language.Text;
import java.util.Optional;

/**
 * What a step tells.
 *
 * @param title what it is called
 * @param instruction what to do
 * @param more what else there is to know, for who asks
 * @param caution what to be careful with
 */
public record Guidance(Text title, Text instruction, Optional<Text> more, Optional<Text> caution) {

    /** A title and what to do, nothing else. */
    public static Guidance of(Text title, Text instruction) {
        return new Guidance(title, instruction, Optional.empty(), Optional.empty());
    }
}
