package adem.learn;

import adem.text.Text;

/**
 * What a list tells of a note.
 *
 * @param id of the note
 * @param title for people
 * @param about what it is, on one line
 */
public record NoteSummary(String id, Category category, Text title, Text about) {

    /** One line of the index. */
    String line() {
        return String.join("\t", id, category.name(), title.nl(), title.en(), about.nl(), about.en());
    }

    /** Reads a line of the index. */
    static NoteSummary parse(String line) {
        String[] parts = line.split("\t", -1);
        return new NoteSummary(
                parts[0], Category.valueOf(parts[1]), new Text(parts[2], parts[3]), new Text(parts[4], parts[5]));
    }
}
