package adem.learn;

import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well a set of look-ups is answered. A line is the query, its language and, where something is to be found, the kind and
 * the ids that are right, separated by semicolons. Ids of notes that do not exist are left out, and queries that have no other.
 */
final class LookupReport {

    private final List<String> lines = new ArrayList<>();
    private int all;
    private int first;
    private int inThree;
    private int found;
    private int elsewhere;

    private LookupReport() {}

    /** For a set of your own, once all is built: {@code java -cp 'target/adem/lib/*:target/test-classes' adem.learn.LookupReport FILE}. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(of(Lookup.builtIn(), Path.of(arguments[0])));
    }

    static LookupReport of(Lookup lookup, Path set) throws IOException {
        List<String> known = lookup.entries().stream().map(NoteSummary::id).toList();
        LookupReport report = new LookupReport();
        for (String line : Files.readAllLines(set)) {
            String[] parts = line.split("\t");
            if (!parts[0].equals("query")) {
                List<String> right = new ArrayList<>();
                for (String id : parts.length > 3 ? parts[3].split(";") : new String[0]) {
                    if (known.contains(id.trim())) {
                        right.add(id.trim());
                    }
                }
                if (parts.length < 3 || !right.isEmpty()) {
                    report.add(
                            parts[0],
                            lookup.find(parts[0], Language.of(parts[1]).orElseThrow()),
                            right);
                }
            }
        }
        return report;
    }

    private void add(String query, Answer answer, List<String> right) {
        List<String> ids = answer.matches().stream()
                .map(match -> match.entry().id())
                .limit(3)
                .toList();
        boolean isFirst = !ids.isEmpty() && right.contains(ids.get(0));
        all++;
        first += isFirst ? 1 : 0;
        inThree += ids.stream().anyMatch(right::contains) ? 1 : 0;
        found += ids.isEmpty() ? 0 : 1;
        elsewhere += answer.elsewhere().isPresent() ? 1 : 0;
        if (right.isEmpty() ? !ids.isEmpty() : !isFirst) {
            lines.add(query + " -> " + ids + (right.isEmpty() ? "" : " instead of " + right));
        }
    }

    /** How many of a hundred have a right note first. */
    double first() {
        return percent(first);
    }

    /** How many of a hundred have a right note among the first three. */
    double inThree() {
        return percent(inThree);
    }

    /** How many of a hundred find anything. */
    double found() {
        return percent(found);
    }

    /** How many of a hundred are known as what adem is not about. */
    double elsewhere() {
        return percent(elsewhere);
    }

    private double percent(int count) {
        return 100.0 * count / all;
    }

    @Override
    public String toString() {
        return String.join("\n", lines)
                + String.format(
                        Locale.ROOT,
                        "%n%d: right first %.1f %%, in three %.1f %%, find something %.1f %%, not about that %.1f %%",
                        all,
                        first(),
                        inThree(),
                        found(),
                        elsewhere());
    }
}
