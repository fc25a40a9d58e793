package adem.routine;

import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a list tells of a routine. The built-in ones come from an index made at build time, because reading 21 files takes
 * longer than all the rest of a list.
 *
 * @param id what to type
 * @param title for people
 * @param purpose what it is for, where its file says so
 * @param length of the usual variant
 * @param position the main one
 * @param needs what to have at hand
 * @param aliases other names
 * @param variants the names of the ways to do it, the usual one first
 * @param leads where the questions of its gate lead, as {@link Gate#leads()} tells it; none where it asks nothing
 */
public record RoutineSummary(
        String id,
        Text title,
        Optional<Text> purpose,
        Duration length,
        Routine.Position position,
        List<Routine.Need> needs,
        List<String> aliases,
        List<String> variants,
        List<String> leads) {

    public RoutineSummary {
        needs = List.copyOf(needs);
        aliases = List.copyOf(aliases);
        variants = List.copyOf(variants);
        leads = List.copyOf(leads);
    }

    /** What to list of a routine. */
    public static RoutineSummary of(Routine routine) {
        return new RoutineSummary(
                routine.id(),
                routine.title(),
                routine.purpose(),
                routine.length(routine.usualVariant()),
                routine.position(),
                routine.needs(),
                routine.aliases(),
                routine.variantNames(),
                routine.gate().map(Gate::leads).orElse(List.of()));
    }

    /** True when somebody who types this means this routine: its id or another name, in any case. */
    public boolean isCalled(String name) {
        return id.equalsIgnoreCase(name) || hasAlias(name);
    }

    /** True when this is one of its other names, in any case. */
    public boolean hasAlias(String name) {
        return aliases.contains(name.toLowerCase(Locale.ROOT));
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
                String.join(",", aliases),
                String.join(",", variants),
                String.join(",", leads),
                purpose.map(Text::nl).orElse(""),
                purpose.map(Text::en).orElse(""));
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
                Optional.of(new Text(parts[9], parts[10]))
                        .filter(text -> !text.en().isEmpty()),
                Duration.ofSeconds(Long.parseLong(parts[3])),
                Routine.Position.valueOf(parts[4]),
                needs,
                words(parts[6]),
                words(parts[7]),
                words(parts[8]));
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }
}
