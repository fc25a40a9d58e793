package adem.suggest;

import adem.host.Resources;
import adem.routine.RoutineSummary;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the {@link HourTable} in the build. */
public final class HourTableMaker {

    /** Any working day and any day of a weekend will do. */
    private static final List<LocalDateTime> DAYS =
            List.of(LocalDateTime.of(2026, 1, 1, 0, 30), LocalDateTime.of(2026, 1, 3, 0, 30));

    private HourTableMaker() {}

    /** Takes the file to write. */
    public static void main(String[] args) throws IOException {
        List<RoutineSummary> routines = Resources.text("adem/routines/index.tsv")
                .lines()
                .map(RoutineSummary::parse)
                .toList();
        Files.writeString(Path.of(args[0]), table(new Suggester(WishTable.ofHours(), routines)));
    }

    static String table(Suggester suggester) {
        return DAYS.stream()
                .flatMap(day -> IntStream.range(0, HourTable.HOURS).mapToObj(day::plusHours))
                .map(time -> line(suggester.atThisHour(Circumstances.at(time), Language.EN)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Advice advice) {
        if (advice.suggestions().isEmpty() || advice.reason().isEmpty()) {
            return "";
        }
        Suggestion first = advice.suggestions().get(0);
        Text command = new Text(first.command(Language.NL), first.command(Language.EN));
        return new HourTable.Hour(command, advice.reason().get()).line();
    }
}
