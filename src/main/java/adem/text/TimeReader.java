package adem.text;

import java.util.Locale;

/** The grammar of a length of time: {@code 1:40}, {@code 3:00:00}, or numbers with units, the larger first. */
final class TimeReader {

    /** Not a length of time. */
    static final long NONE = -1;
    /** A number and nothing else. */
    static final long NO_UNIT = -2;
    /** A length with part of a second. */
    static final long NOT_WHOLE = -3;

    /** What is larger than any limit, small enough to be multiplied by an hour of milliseconds. */
    private static final long HUGE = 1_000_000_000;

    private static final int MOST_DECIMALS = 3;
    private static final String HOURS = " h u hr hrs uur uren hour hours ";
    private static final String MINUTES = " m min mins minuut minuten minute minutes ";
    private static final String SECONDS = " s sec secs seconde seconden second seconds ";

    private final String text;
    private int at;

    private TimeReader(String text) {
        this.text = text;
    }

    /**
     * The seconds that are meant, or one of {@link #NONE}, {@link #NO_UNIT}, {@link #NOT_WHOLE}.
     *
     * @param bare what a number without a unit counts in seconds, 0 when it has to have one
     */
    static long seconds(String typed, int bare) {
        TimeReader reader = new TimeReader(typed.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT));
        return reader.text.indexOf(':') >= 0 ? reader.clock() : reader.units(bare);
    }

    /** Minutes and seconds, or hours, minutes and seconds: what follows a colon has two digits and is below 60. */
    private long clock() {
        long seconds = digits();
        int parts = 1;
        while (seconds >= 0 && at < text.length()) {
            int start = at + 1;
            boolean colon = text.charAt(at++) == ':';
            long part = digits();
            if (!colon || at - start != 2 || part > 59 || ++parts > 3) {
                return NONE;
            }
            seconds = Math.min(seconds * 60 + part, HUGE);
        }
        return seconds;
    }

    private long units(int bare) {
        long millis = 0;
        long larger = Long.MAX_VALUE;
        boolean decimals = false;
        do {
            long whole = digits();
            int point = at;
            long thousandths = thousandths();
            if (whole < 0 || thousandths < 0 || decimals) {
                return NONE;
            }
            decimals = at > point;
            spaces();
            boolean isBare = at == text.length() && larger == Long.MAX_VALUE;
            long unit = unit();
            if (isBare) {
                if (bare == 0) {
                    return NO_UNIT;
                }
                unit = bare;
            }
            if (unit == 0 || unit >= larger) {
                return NONE;
            }
            larger = unit;
            millis += (whole * 1000 + thousandths) * unit;
            spaces();
        } while (at < text.length());
        return millis % 1000 == 0 ? Math.min(millis / 1000, HUGE) : NOT_WHOLE;
    }

    /** A whole number, at most {@link #HUGE} however many digits it has; {@link #NONE} where there is no digit. */
    private long digits() {
        int start = at;
        long number = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            number = Math.min(number * 10 + text.charAt(at++) - '0', HUGE);
        }
        return at == start ? NONE : number;
    }

    /** What stands behind a decimal comma or point, 0 without one; {@link #NONE} for too many decimals, or none. */
    private long thousandths() {
        if (at == text.length() || text.charAt(at) != ',' && text.charAt(at) != '.') {
            return 0;
        }
        int start = ++at;
        long number = digits();
        int decimals = at - start;
        for (int i = decimals; i < MOST_DECIMALS && number > 0; i++) {
            number *= 10;
        }
        return decimals > MOST_DECIMALS ? NONE : number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private void spaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** The seconds in the unit that stands here, 0 for none. */
    private long unit() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            at++;
        }
        String unit = " " + text.substring(start, at) + " ";
        if (unit.length() == 2) {
            return 0;
        }
        return HOURS.contains(unit) ? 3600 : MINUTES.contains(unit) ? 60 : SECONDS.contains(unit) ? 1 : 0;
    }
}
