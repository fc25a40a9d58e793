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
 * @param lengths of each variant, in their order; one where there is one way only
 * @param position the main one
 * @param needs what to have at hand
 * @param aliases other names
 * @param variants the names of the ways to do it, the usual one first
 * @param leads where the questions of its gate lead, as {@link Gate#leads()} tells it; none where it asks nothing
 * @param articles where it comes from: numbers such as {@code 002}
 */
public record RoutineSummary(
        String id,
        Text title,
        Optional<Text> purpose,
        List<Duration> lengths,
        Routine.Position position,
        List<Routine.Need> needs,
        List<String> aliases,
        List<String> variants,
        List<String> leads,
        List<String> articles) {

    public RoutineSummary {
        lengths = List.copyOf(lengths);
        articles = List.copyOf(articles);
        needs = List.copyOf(needs);
        aliases = List.copyOf(aliases);
        variants = List.copyOf(variants);
        leads = List.copyOf(leads);
    }

    /** What to list of a routine. */
    public static RoutineSummary of(Routine routine) {
        List<Duration> lengths = new ArrayList<>();
        for (String variant : routine.variantNames()) {
            lengths.add(routine.length(variant));
        }
        if (lengths.isEmpty()) {
            lengths.add(routine.length(""));
        }
        return new RoutineSummary(
                routine.id(),
                routine.title(),
                routine.purpose(),
                lengths,
                routine.position(),
                routine.needs(),
                routine.aliases(),
                routine.variantNames(),
                routine.gate().map(Gate::leads).orElse(List.of()),
                routine.articles());
    }

    /** How long the usual variant lasts. */
    public Duration length() {
        return lengths.get(0);
    }

    /** How long a variant lasts; an empty name, or one that it does not have, is the usual one. */
    public Duration length(String variant) {
        return lengths.get(Math.max(0, variants.indexOf(variant)));
    }

    /** True where a variant asks something before it starts; its gate may lead to one of its own that asks nothing. */
    public boolean asksIn(String variant) {
        return !leads.isEmpty() && !(leads.size() == 1 && leads.get(0).equals(id + " " + variant));
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
        List<String> seconds = new ArrayList<>();
        lengths.forEach(length -> seconds.add(String.valueOf(length.toSeconds())));
        return String.join(
                "\t",
                id,
                title.nl(),
                title.en(),
                String.join(",", seconds),
                position.name(),
                String.join(",", needed),
                String.join(",", aliases),
                String.join(",", variants),
                String.join(",", leads),
                purpose.map(Text::nl).orElse(""),
                purpose.map(Text::en).orElse(""),
                String.join(",", articles));
    }

    /** Reads a line of the index. */
    public static RoutineSummary parse(String line) {
        String[] parts = line.split("\t", -1);
        List<Routine.Need> needs = new ArrayList<>();
        for (String need : words(parts[5])) {
            needs.add(Routine.Need.valueOf(need));
        }
        List<Duration> lengths = new ArrayList<>();
        for (String seconds : words(parts[3])) {
            lengths.add(Duration.ofSeconds(Long.parseLong(seconds)));
        }
        return new RoutineSummary(
                parts[0],
                new Text(parts[1], parts[2]),
                Optional.of(new Text(parts[9], parts[10]))
                        .filter(text -> !text.en().isEmpty()),
                lengths,
                Routine.Position.valueOf(parts[4]),
                needs,
                words(parts[6]),
                words(parts[7]),
                words(parts[8]),
                words(parts[11]));
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }
}
