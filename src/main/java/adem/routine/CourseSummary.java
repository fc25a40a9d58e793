package adem.routine;

import adem.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a list tells of a course. Those of adem's own come from an index made at build time.
 *
 * @param id what to type
 * @param title for people
 * @param purpose what it is for, where its file says so
 * @param days how many there are
 * @param aliases other names
 */
public record CourseSummary(String id, Text title, Optional<Text> purpose, int days, List<String> aliases) {

    private static final int PARTS = 7;

    public CourseSummary {
        aliases = List.copyOf(aliases);
    }

    /** True when somebody who types this means this course: its id or another name, in any case. */
    public boolean isCalled(String name) {
        return id.equalsIgnoreCase(name) || aliases.contains(name.toLowerCase(Locale.ROOT));
    }

    /** One line of the index. */
    public String line() {
        return String.join(
                "\t",
                id,
                title.nl(),
                title.en(),
                String.valueOf(days),
                String.join(",", aliases),
                purpose.map(Text::nl).orElse(""),
                purpose.map(Text::en).orElse(""));
    }

    /** Reads a line of the index. */
    public static CourseSummary parse(String line) {
        String[] parts = line.split("\t", PARTS);
        return new CourseSummary(
                parts[0],
                new Text(parts[1], parts[2]),
                Optional.of(new Text(parts[5], parts[6]))
                        .filter(text -> !text.en().isEmpty()),
                Integer.parseInt(parts[3]),
                parts[4].isEmpty() ? List.of() : List.of(parts[4].split(",")));
    }
}
