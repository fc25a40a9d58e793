package adem.text;

import java.util.Arrays;

/**
 * The characters that take two columns: East Asian wide and fullwidth ones, and emoji that are drawn as pictures. The
 * ranges are those of Unicode 16 as JLine counts them, which draws our screens; a test compares every character. In a
 * class of its own, so that plain Latin text never loads it.
 */
final class WideCharacters {

    private static final String RANGES = "1100-115F 231A-231B 2329-232A 23E9-23EC 23F0-23F0 23F3-23F3 25FD-25FE"
            + " 2614-2615 2630-2637 2648-2653 267F-267F 268A-268F 2693-2693 26A1-26A1 26AA-26AB 26BD-26BE 26C4-26C5"
            + " 26CE-26CE 26D4-26D4 26EA-26EA 26F2-26F3 26F5-26F5 26FA-26FA 26FD-26FD 2705-2705 270A-270B 2728-2728"
            + " 274C-274C 274E-274E 2753-2755 2757-2757 2795-2797 27B0-27B0 27BF-27BF 2B1B-2B1C 2B50-2B50 2B55-2B55"
            + " 2E80-303E 3041-3247 3250-A4CF A960-A97C AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE6F FF00-FF60 FFE0-FFE6"
            + " 16FE0-16FF1 17000-187F7 18800-18CD5 18CFF-18D08 1AFF0-1AFF3 1AFF5-1AFFB 1AFFD-1AFFE 1B000-1B122"
            + " 1B132-1B132 1B150-1B152 1B155-1B155 1B164-1B167 1B170-1B2FB 1D300-1D356 1D360-1D376 1F004-1F004"
            + " 1F0CF-1F0CF 1F18E-1F18E 1F191-1F19A 1F1E6-1F202 1F210-1F23B 1F240-1F248 1F250-1F251 1F260-1F265"
            + " 1F300-1F320 1F32D-1F335 1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4-1F3F4"
            + " 1F3F8-1F3FA 1F400-1F43E 1F440-1F440 1F442-1F4FC 1F4FF-1F53D 1F54B-1F54E 1F550-1F567 1F57A-1F57A"
            + " 1F595-1F596 1F5A4-1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC-1F6CC 1F6D0-1F6D2 1F6D5-1F6D7 1F6DC-1F6DF"
            + " 1F6EB-1F6EC 1F6F4-1F6FC 1F7E0-1F7EB 1F7F0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FA7C"
            + " 1FA80-1FA89 1FA8F-1FAC6 1FACE-1FADC 1FADF-1FAE9 1FAF0-1FAF8 20000-2FFFD 30000-3FFFD";

    /** First and last of each range in turn, in order. */
    private static final int[] BOUNDS = bounds();

    private WideCharacters() {}

    private static int[] bounds() {
        String[] numbers = RANGES.replace('-', ' ').split(" ");
        int[] bounds = new int[numbers.length];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = Integer.parseInt(numbers[i], 16);
        }
        return bounds;
    }

    /** True for a character of two columns; combining marks have none and must be asked for first. */
    static boolean contain(int codePoint) {
        int found = Arrays.binarySearch(BOUNDS, codePoint);
        // Between a first and its last the place to insert is odd.
        return found >= 0 || (-found - 1) % 2 == 1;
    }
}
