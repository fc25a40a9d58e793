package adem.routine.file;

import adem.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gathers the mistakes of one file. */
final class Problems {

    /** More than anybody mends in one go; it also bounds what a hostile file can make us do. */
    private static final int MOST = 100;

    private final List<Problem> found = new ArrayList<>();
    private int left;

    /** A mistake at a place, line and column from 1. */
    void add(int line, int column, Text text) {
        if (isFull()) {
            left++;
        } else {
            found.add(new Problem(line, column, text));
        }
    }

    /** A mistake where the library says it is. */
    void add(Optional<Mark> mark, Text text) {
        add(mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1, text);
    }

    /** A mistake in a key or a value. */
    void add(Node node, Text text) {
        add(node.getStartMark(), text);
    }

    /** True when nothing was found. */
    boolean isEmpty() {
        return found.isEmpty();
    }

    /** True when what comes now is only counted, so that nobody needs to look for a nearest word. */
    boolean isFull() {
        return found.size() >= MOST;
    }

    /** All mistakes in the order of the file; the last says how many there were beyond the most. */
    List<Problem> inOrder() {
        List<Problem> all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (left > 0) {
            Problem last = all.get(all.size() - 1);
            Text text = new Text(
                    "en nog {0} andere; herstel eerst wat hierboven staat", "and {0} more; fix the ones above first");
            all.add(new Problem(last.line(), last.column(), text.with(left)));
        }
        return List.copyOf(all);
    }
}
