package adem.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. */
public final class LineWrap {

    private LineWrap() {}

    /** Lines of at most so many characters; a word longer than that stays whole. */
    public static List<String> words(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
