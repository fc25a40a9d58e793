package adem.routine;

import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a list tells of a routine. The built-in ones come from an index made at build time, because reading 21 files takes
 * longer than all the rest of a list.
 *
 * @param id what to type
 * @param title for people
 * @param length of the usual variant
 * @param position the main one
 * @param needs what to have at hand
 * @param aliases other names
 */
public record RoutineSummary(
        String id,
        Text title,
        Duration length,
        Routine.Position position,
        List<Routine.Need> needs,
        List<String> aliases) {

    public RoutineSummary {
        needs = List.copyOf(needs);
        aliases = List.copyOf(aliases);
    }

    /** What to list of a routine. */
    public static RoutineSummary of(Routine routine) {
        return new RoutineSummary(
                routine.id(),
                routine.title(),
                routine.length(routine.usualVariant()),
                routine.position(),
                routine.needs(),
                routine.aliases());
    }

    /** True when somebody who types this means this routine. */
    public boolean isCalled(String name) {
        String typed = name.toLowerCase(Locale.ROOT);
        return id.equals(typed) || aliases.contains(typed);
    }

    /** One line of the index. */
    public String line() {
        List<String> needed = new ArrayList<>();
        needs.forEach(need -> needed.add(need.name()));
        return String.join(
                "\t",
                id,
                title.nl(),
                title.en(),
                String.valueOf(length.toSeconds()),
                position.name(),
                String.join(",", needed),
                String.join(",", aliases));
    }

    /** Reads a line of the index. */
    public static RoutineSummary parse(String line) {
        String[] parts = line.split("\t", -1);
        List<Routine.Need> needs = new ArrayList<>();
        for (String need : words(parts[5])) {
            needs.add(Routine.Need.valueOf(need));
        }
        return new RoutineSummary(
                parts[0],
                new Text(parts[1], parts[2]),
                Duration.ofSeconds(Long.parseLong(parts[3])),
                Routine.Position.valueOf(parts[4]),
                needs,
                words(parts[6]));
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }
}
