package adem.screen;

import java.util.List;

/** A piece of a picture as high as it needs to be. */
interface Block {

    int rows();

    /** Paints it, its upper left corner in a cell. */
    void paint(Canvas canvas, int column, int row);

    /** Lines, each beginning in the same column. */
    static Block of(List<Line> lines) {
        return new Block() {
            @Override
            public int rows() {
                return lines.size();
            }

            @Override
            public void paint(Canvas canvas, int column, int row) {
                for (int i = 0; i < lines.size(); i++) {
                    lines.get(i).write(canvas, column, row + i);
                }
            }
        };
    }

    static Block of(Line line) {
        return of(List.of(line));
    }
}
