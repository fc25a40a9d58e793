package adem.screen.figure;

import java.util.Arrays;

/** How bright the light is in the body: it is so soft that one answer does for a whole cell. */
final class Glow {

    private static final float UNKNOWN = -1;

    private final Light light;
    private final Sheet sheet;
    private final PoseFrame frame;
    private final float[] cells;

    Glow(Light light, Sheet sheet, PoseFrame frame) {
        this.light = light;
        this.sheet = sheet;
        this.frame = frame;
        this.cells = new float[sheet.columns() * sheet.rows()];
        Arrays.fill(cells, UNKNOWN);
    }

    /** From 0 to 1, at a place of the sheet. */
    double at(int x, int y) {
        int column = x / Sheet.ACROSS;
        int row = y / sheet.blocks().down();
        int cell = row * sheet.columns() + column;
        if (cells[cell] == UNKNOWN) {
            cells[cell] = (float) light.at(frame.unitX(column + 0.5), frame.unitY(2 * row + 1));
        }
        return cells[cell];
    }
}
