package adem.screen;

import java.util.ArrayList;
import java.util.List;

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

    private record Part(Need need, Block block) {}

    private final List<Part> parts = new ArrayList<>();

    /** Adds a piece, none when it has no rows. */
    RowStack add(Need need, Block block) {
        if (block.rows() > 0) {
            parts.add(new Part(need, block));
        }
        return this;
    }

    /** Adds a piece, none when it has no lines. */
    RowStack add(Need need, List<Line> lines) {
        return add(need, Block.of(lines));
    }

    /** Adds an empty line. */
    RowStack air() {
        return add(Need.AIR, Block.of(Line.EMPTY));
    }

    /**
     * The pieces that fit in the height, one beneath the other.
     *
     * @param hint stands at the end when words had to go
     */
    List<Block> fit(int height, Line hint) {
        List<Part> kept = new ArrayList<>(parts);
        boolean hinted = false;
        while (height(kept) > height) {
            int least = leastNeeded(kept);
            if (least < 0) {
                break;
            }
            if (kept.remove(least).need != Need.AIR && !hinted) {
                kept.add(new Part(Need.ALWAYS, Block.of(hint)));
                hinted = true;
            }
        }
        return kept.stream().map(Part::block).toList();
    }

    static int height(List<?> parts) {
        int height = 0;
        for (Object part : parts) {
            height += (part instanceof Part known ? known.block : (Block) part).rows();
        }
        return height;
    }

    /** Paints pieces one beneath the other, as far down as a row. */
    static void paint(List<Block> blocks, Canvas canvas, int column, int row, int end) {
        int at = row;
        for (Block block : blocks) {
            if (at + block.rows() <= end) {
                block.paint(canvas, column, at);
            }
            at += block.rows();
        }
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
