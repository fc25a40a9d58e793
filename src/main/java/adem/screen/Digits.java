package adem.screen;

/** Numbers three rows high, of blocks: to be read from the floor. */
final class Digits implements Block {

    private static final int ROWS = 3;
    private static final int WIDE = 3;

    /** Three dots across and five down, a row after the other. */
    private static final String[] DOTS = {
        "###" + "#.#" + "#.#" + "#.#" + "###",
        ".#." + "##." + ".#." + ".#." + "###",
        "###" + "..#" + "###" + "#.." + "###",
        "###" + "..#" + ".##" + "..#" + "###",
        "#.#" + "#.#" + "###" + "..#" + "..#",
        "###" + "#.." + "###" + "..#" + "###",
        "###" + "#.." + "###" + "#.#" + "###",
        "###" + "..#" + "..#" + ".#." + ".#.",
        "###" + "#.#" + "###" + "#.#" + "###",
        "###" + "#.#" + "###" + "..#" + "###",
    };

    private final String number;
    private final Style style;

    /** @param number of digits only */
    Digits(String number, Style style) {
        this.number = number;
        this.style = style;
    }

    static int columns(String number) {
        return number.length() * (WIDE + 1) - 1;
    }

    @Override
    public int rows() {
        return ROWS;
    }

    @Override
    public void paint(Canvas canvas, int column, int row) {
        for (int i = 0; i < number.length(); i++) {
            String dots = DOTS[number.charAt(i) - '0'];
            for (int y = 0; y < ROWS; y++) {
                for (int x = 0; x < WIDE; x++) {
                    boolean upper = dots.charAt(2 * y * WIDE + x) == '#';
                    boolean lower = y < ROWS - 1 && dots.charAt((2 * y + 1) * WIDE + x) == '#';
                    String sign = upper ? lower ? "█" : "▀" : lower ? "▄" : " ";
                    canvas.sign(column + i * (WIDE + 1) + x, row + y, sign, style.ink(), Style.OPEN);
                }
            }
        }
    }
}
