package adem.suggest;

import adem.host.Resources;
import adem.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What fits each hour where nothing is said: made in the build by asking the {@link Suggester}, because reading all that it needs
 * takes longer than the page on which one line of it stands.
 */
public final class HourTable {

    static final int HOURS = 24;

    private HourTable() {}

    /**
     * What fits an hour.
     *
     * @param command all that is to be typed
     * @param reason why, in one line
     */
    public record Hour(Text command, Text reason) {

        String line() {
            return String.join("\t", command.nl(), command.en(), reason.nl(), reason.en());
        }

        static Hour parse(String line) {
            String[] parts = line.split("\t", -1);
            return new Hour(new Text(parts[0], parts[1]), new Text(parts[2], parts[3]));
        }
    }

    /** What fits at this time; empty where nothing does. */
    public static Optional<Hour> at(LocalDateTime now) {
        String line = Resources.text("adem/suggest/hours.tsv").split("\n", -1)[place(now)];
        return line.isEmpty() ? Optional.empty() : Optional.of(Hour.parse(line));
    }

    /** The hours of a working day come first, then those of the weekend. */
    private static int place(LocalDateTime now) {
        boolean weekend = now.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return now.getHour() + (weekend ? HOURS : 0);
    }
}
