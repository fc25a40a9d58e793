package adem.routine.file;

import adem.text.SafeText;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;

/** A routine file with mistakes in it; all of them at once. */
public final class BrokenRoutine extends RuntimeException {

    private final transient List<Text> lines;

    BrokenRoutine(String file, List<Problem> problems) {
        super(file, null, false, false);
        List<Text> told = new ArrayList<>();
        for (Problem problem : problems) {
            told.add(Text.same("{0}:{1}:{2}: {3}")
                    .with(SafeText.shownPath(file), problem.line(), problem.column(), problem.text()));
        }
        this.lines = List.copyOf(told);
    }

    /** A line for each mistake: file, line, column, what was found and what was expected. */
    public List<Text> lines() {
        return lines;
    }
}
