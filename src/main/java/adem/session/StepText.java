package adem.session;

import adem.text.Text;
import java.util.Optional;

/**
 * What a step tells.
 *
 * @param title what it is called
 * @param instruction what to do
 * @param spoken what to say aloud in the instruction's place
 * @param more what else there is to know, for who asks
 * @param caution what to be careful with
 * @param pose how the body is
 * @param soon a whole sentence to say shortly before it begins; empty where the title has to do
 */
public record StepText(
        Text title,
        Text instruction,
        Optional<Text> spoken,
        Optional<Text> more,
        Optional<Text> caution,
        PoseRef pose,
        Optional<Text> soon) {

    /** A title and what to do, nothing else. */
    public static StepText of(Text title, Text instruction) {
        return of(title, instruction, PoseRef.NONE);
    }

    /** The same, with a pose to show. */
    public static StepText of(Text title, Text instruction, PoseRef pose) {
        return new StepText(
                title, instruction, Optional.empty(), Optional.empty(), Optional.empty(), pose, Optional.empty());
    }

    /** The same, without what to be careful with. */
    public StepText withoutCaution() {
        return new StepText(title, instruction, spoken, more, Optional.empty(), pose, soon);
    }

    /** The same, with other words to say aloud. */
    public StepText aloud(Text words) {
        return new StepText(title, instruction, Optional.of(words), more, caution, pose, soon);
    }
}
