package adem.text;

import java.time.Duration;

/** Writes lengths of time the way people do; {@link TimeReader} reads them. */
public final class TimeFormat {

    private TimeFormat() {}

    /** {@code 1:40}, {@code 0:07}, {@code 1:00:00}; part of a second counts as a whole one. */
    public static String clock(Duration length) {
        long seconds = length.plusNanos(999_999_999).getSeconds();
        long hours = seconds / 3600;
        String minutes = hours > 0 ? hours + ":" + twoDigits(seconds / 60 % 60) : String.valueOf(seconds / 60);
        return minutes + ":" + twoDigits(seconds % 60);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** {@code 4} or {@code 5.5}, in Dutch {@code 5,5}: seconds with at most one decimal. */
    public static Text seconds(Duration length) {
        long tenths = (length.toMillis() + 50) / 100;
        String whole = String.valueOf(tenths / 10);
        return tenths % 10 == 0 ? Text.same(whole) : new Text(whole + "," + tenths % 10, whole + "." + tenths % 10);
    }

    /**
     * Reads a length of time as people write it and as {@link #clock} does: {@code 5m}, {@code 90s}, {@code 1h30m},
     * {@code 5 minutes}, {@code 1,5 uur}, {@code 1:40}, {@code 3:00:00}. Units are Dutch or English.
     *
     * @param most the longest that will do
     * @return whole seconds, from 1
     * @throws BadInput when it is none of these, lacks its unit, is nothing, or longer than {@code most}
     */
    public static Duration parse(String typed, Duration most) {
        return checked(typed, TimeReader.seconds(typed, 0), 1, most);
    }

    /**
     * Reads the same, and a number without a unit as seconds; nothing at all, {@code 0}, is fine too.
     *
     * @param most the longest that will do
     * @return whole seconds, from 0
     * @throws BadInput when it is no length of time or longer than {@code most}
     */
    public static Duration parseSeconds(String typed, Duration most) {
        return checked(typed, TimeReader.seconds(typed, 1), 0, most);
    }

    private static Duration checked(String typed, long seconds, long least, Duration most) {
        if (seconds == TimeReader.NO_UNIT) {
            throw new BadInput(new Text(
                            "\"{0}\" heeft geen eenheid; schrijf bijvoorbeeld 5m, 90s of 1:30",
                            "\"{0}\" has no unit; write 5m, 90s or 1:30")
                    .with(SafeText.shown(typed)));
        }
        if (seconds == TimeReader.NOT_WHOLE) {
            throw new BadInput(new Text(
                            "\"{0}\" is geen heel aantal seconden; schrijf bijvoorbeeld 5m, 90s of 1:30",
                            "\"{0}\" is not a whole number of seconds; write 5m, 90s or 1:30")
                    .with(SafeText.shown(typed)));
        }
        if (seconds < least) {
            throw new BadInput(new Text(
                            "\"{0}\" is geen tijd; schrijf bijvoorbeeld 5m, 90s of 1:30",
                            "\"{0}\" is not a length of time; write 5m, 90s or 1:30")
                    .with(SafeText.shown(typed)));
        }
        Duration length = Duration.ofSeconds(seconds);
        if (length.compareTo(most) > 0) {
            throw new BadInput(new Text("{0} is te lang; kies hooguit {1}", "{0} is too long; at most {1}")
                    .with(SafeText.shown(typed), words(most)));
        }
        return length;
    }

    /** {@code 3 hours}, {@code 90 minutes}, {@code 1 minute}. */
    private static Text words(Duration length) {
        long minutes = length.toMinutes();
        if (minutes % 60 == 0) {
            return new Text("{0} uur", minutes == 60 ? "{0} hour" : "{0} hours").with(minutes / 60);
        }
        return minutes == 1 ? new Text("1 minuut", "1 minute") : new Text("{0} minuten", "{0} minutes").with(minutes);
    }
}
