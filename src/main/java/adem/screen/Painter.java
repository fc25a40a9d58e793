package adem.screen;

/** Writes what tells a terminal to show a picture, where another is now: only the cells that differ. Pure. */
final class Painter {

    /** To write so many cells again is shorter than to go past them. */
    private static final int SHORTEST_JUMP = 4;

    private static final int UNKNOWN = -2;

    private final Depth depth;
    private final Canvas now;
    private final StringBuilder out = new StringBuilder();
    private int ink = UNKNOWN;
    private int ground = UNKNOWN;
    private boolean bold;
    /** Where the cursor is; the column -1 where that is not known. */
    private int row = -1;

    private int column = -1;

    private Painter(Canvas now, Depth depth) {
        this.now = now;
        this.depth = depth;
    }

    /**
     * The bytes' characters.
     *
     * @param before what the terminal shows; null where nothing on it can be relied on
     */
    static String changes(Canvas before, Canvas now, Depth depth) {
        Painter painter = new Painter(now, depth);
        boolean whole = before == null || before.columns() != now.columns() || before.rows() != now.rows();
        if (whole) {
            painter.out.append("\033[0m\033[2J");
        }
        painter.paint(whole ? new Canvas(now.columns(), now.rows()) : before);
        if (painter.column >= 0) {
            painter.out.append("\033[0m");
        }
        return painter.out.toString();
    }

    private void paint(Canvas before) {
        boolean wide = now.isWide() || before.isWide();
        for (int y = 0; y < now.rows(); y++) {
            for (int x = 0; x < now.columns(); x++) {
                // A wide character is written with its first half.
                boolean half = wide && now.sign(x, y).equals(Canvas.FILLED);
                boolean same = half || now.hasCellOf(before, x, y) && !(wide && isOverwritten(before, x, y));
                if (!same) {
                    go(x, y);
                    cell(x, y);
                }
            }
        }
    }

    /** True where a wide character that goes away takes its other half with it. */
    private boolean isOverwritten(Canvas before, int x, int y) {
        boolean wasWide = x > 0 && before.sign(x, y).equals(Canvas.FILLED) && !now.hasCellOf(before, x - 1, y);
        boolean isWide = x + 1 < now.columns() && now.sign(x + 1, y).equals(Canvas.FILLED);
        return wasWide || isWide && !now.hasCellOf(before, x + 1, y);
    }

    private void go(int x, int y) {
        if (row == y && column >= 0 && x >= column && x - column < SHORTEST_JUMP && isAlike(x, y)) {
            while (column < x) {
                cell(column, y);
            }
            return;
        }
        if (row == y && column >= 0 && x > column) {
            out.append("\033[").append(x - column).append('C');
            column = x;
        } else if (row != y || column != x) {
            out.append("\033[").append(y + 1).append(';').append(x + 1).append('H');
            row = y;
            column = x;
        }
    }

    /** True where what lies between the cursor and a cell can be written in the present style. */
    private boolean isAlike(int x, int y) {
        for (int i = column; i < x; i++) {
            boolean plain = now.ink(i, y) == ink && now.ground(i, y) == ground && now.isBold(i, y) == bold;
            if (!plain || now.sign(i, y).equals(Canvas.FILLED)) {
                return false;
            }
        }
        return true;
    }

    private void cell(int x, int y) {
        style(now.ink(x, y), now.ground(x, y), now.isBold(x, y), now.sign(x, y).equals(" "));
        out.append(now.sign(x, y));
        boolean wide = x + 1 < now.columns() && now.sign(x + 1, y).equals(Canvas.FILLED);
        column = x + (wide ? 2 : 1);
        if (column >= now.columns()) {
            column = -1; // Terminals differ in where the cursor is then.
            row = -1;
        }
    }

    /** Sets what is not set yet, all of it in one sequence. */
    private void style(int wantedInk, int wantedGround, boolean wantedBold, boolean blank) {
        StringBuilder numbers = new StringBuilder();
        if (ink == UNKNOWN || bold && !wantedBold) {
            numbers.append('0');
            ink = Style.OPEN;
            ground = Style.OPEN;
            bold = false;
        }
        if (wantedBold && !bold) {
            numbers.append(numbers.length() > 0 ? ";1" : "1");
            bold = true;
        }
        if (wantedInk != ink && !blank) {
            Sgr.ink(numbers, wantedInk, depth);
            ink = wantedInk;
        }
        if (wantedGround != ground) {
            Sgr.ground(numbers, wantedGround, depth);
            ground = wantedGround;
        }
        if (numbers.length() > 0) {
            out.append("\033[").append(numbers).append('m');
        }
    }
}
