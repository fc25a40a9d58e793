package adem.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;

/** Pieces of a picture, one beneath the other; where there is no room for all, the least needed go first, whole. */
final class RowStack {

    /** How much a piece is needed, most first. */
    enum Need {
        /** Stays whatever happens: what is done now, the stop rule. */
        ALWAYS,
        /** What to do, what to be careful with now. */
        MUCH,
        /** An empty line: a full screen is not calm. */
        AIR,
        /** What to know beforehand. */
        LITTLE
    }

    private record Part(Need need, List<AttributedString> lines) {}

    private final List<Part> parts = new ArrayList<>();

    /** Adds a piece of one line, none when it is empty. */
    void add(Need need, AttributedString line) {
        if (line.length() > 0) {
            parts.add(new Part(need, List.of(line)));
        }
    }

    /** Adds a piece, none when it has no lines. */
    void add(Need need, List<AttributedString> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(need, List.copyOf(lines)));
        }
    }

    /** Adds an empty line. */
    void air() {
        parts.add(new Part(Need.AIR, List.of(AttributedString.EMPTY)));
    }

    /**
     * The lines that fit in the height.
     *
     * @param hint stands at the end when words had to go
     */
    List<AttributedString> fit(int height, AttributedString hint) {
        List<Part> kept = new ArrayList<>(parts);
        boolean hinted = false;
        while (height(kept) > height) {
            int least = leastNeeded(kept);
            if (least < 0) {
                break;
            }
            if (kept.remove(least).need != Need.AIR && !hinted) {
                kept.add(new Part(Need.ALWAYS, List.of(hint)));
                hinted = true;
            }
        }
        return kept.stream().flatMap(part -> part.lines.stream()).limit(height).collect(Collectors.toList());
    }

    private static int height(List<Part> parts) {
        return parts.stream().mapToInt(part -> part.lines.size()).sum();
    }

    /** Where the last of the least needed is, -1 when all must stay. */
    private static int leastNeeded(List<Part> parts) {
        int last = -1;
        for (int i = 0; i < parts.size(); i++) {
            Need need = parts.get(i).need;
            if (need != Need.ALWAYS && (last < 0 || need.compareTo(parts.get(last).need) >= 0)) {
                last = i;
            }
        }
        return last;
    }
}
