package adem.history;

import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When a day of the log begins. */
public final class DayBegin {

    /** At four in the morning few are still up, and few are up already (ours). */
    public static final LocalTime USUAL = LocalTime.of(4, 0);

    private static final LocalTime LATEST = LocalTime.NOON;

    private DayBegin() {}

    /**
     * The day of the log that a moment is on.
     *
     * @param moment by the clock on the wall, where it was
     * @param dayBegins what is earlier belongs to the day before
     */
    public static LocalDate dayOf(LocalDateTime moment, LocalTime dayBegins) {
        return moment.minusNanos(dayBegins.toNanoOfDay()).toLocalDate();
    }

    /**
     * Reads {@code 04:00} or {@code 4:00}.
     *
     * @throws BadInput when it is no time of day, or later than noon
     */
    public static LocalTime parse(String typed) {
        String text = typed.strip();
        if (text.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
            int colon = text.indexOf(':');
            LocalTime time = LocalTime.of(
                    Integer.parseInt(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
            if (!time.isAfter(LATEST)) {
                return time;
            }
        }
        throw new BadInput(new Text(
                        "\"{0}\" kan niet; kies 00:00 tot 12:00",
                        "\"{0}\" is not valid; choose a time from 00:00 to 12:00")
                .with(SafeText.shown(typed)));
    }
}
