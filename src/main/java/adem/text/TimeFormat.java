package adem.text;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes lengths of time the way people do, and reads them. */
public final class TimeFormat {

    private static final Pattern MINUTES_AND_SECONDS = Pattern.compile("(\\d{1,3}):([0-5]\\d)");
    private static final Pattern UNITS = Pattern.compile("(?:(\\d{1,2})h)?(?:(\\d{1,4})m)?(?:(\\d{1,5})s)?");

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
     * Reads {@code 5m}, {@code 90s}, {@code 1h}, {@code 1m30s} or {@code 1:30}.
     *
     * @throws BadInput when it is none of these, nothing, or longer than {@code most}
     */
    public static Duration parse(String typed, Duration most) {
        Duration length = read(typed);
        if (length.isZero()) {
            throw new BadInput(new Text(
                            "\"{0}\" is geen tijd; schrijf bijvoorbeeld 5m, 90s of 1:30",
                            "\"{0}\" is not a length of time; write 5m, 90s or 1:30")
                    .with(typed));
        }
        if (length.compareTo(most) > 0) {
            throw new BadInput(
                    new Text("{0} is te lang; hooguit {1}", "{0} is too long; at most {1}").with(typed, words(most)));
        }
        return length;
    }

    private static Text words(Duration length) {
        return length.toHours() > 0
                ? new Text("{0} uur", "{0} hours").with(length.toHours())
                : new Text("{0} minuten", "{0} minutes").with(length.toMinutes());
    }

    private static Duration read(String typed) {
        Matcher clock = MINUTES_AND_SECONDS.matcher(typed);
        if (clock.matches()) {
            return Duration.ofMinutes(number(clock.group(1))).plusSeconds(number(clock.group(2)));
        }
        Matcher units = UNITS.matcher(typed);
        if (units.matches()) {
            return Duration.ofHours(number(units.group(1)))
                    .plusMinutes(number(units.group(2)))
                    .plusSeconds(number(units.group(3)));
        }
        return Duration.ZERO;
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
