package adem.routine;

import adem.text.Text;
import java.util.List;

/**
 * What must be answered yes before a routine starts.
 *
 * @param conditions statements in the first person; yes means fine
 * @param routine the routine to go to after any other answer
 * @param variant of that routine; empty for its first
 */
public record Gate(List<Text> conditions, String routine, String variant) {

    public Gate {
        conditions = List.copyOf(conditions);
    }
}
