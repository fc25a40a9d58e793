package adem.text;

import java.time.LocalDate;

/** Writes days the way people do; {@link DayReader} reads them. */
public final class DayText {

    static final String[] MONTHS_NL = {
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december"
    };
    static final String[] MONTHS_EN = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    static final String[] DAYS_NL = {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"};
    static final String[] DAYS_EN = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    private static final int SHORT = 3;
    private static final int SHORTEST = 2;

    private DayText() {}

    /** {@code 26 Nov}, in Dutch {@code 26 nov}. */
    public static Text brief(LocalDate day) {
        return new Text(day.getDayOfMonth() + " " + monthNl(day), day.getDayOfMonth() + " " + monthEn(day));
    }

    /** March is all that Dutch does not shorten to its first three letters. */
    private static String monthNl(LocalDate day) {
        return day.getMonthValue() == 3 ? "mrt" : MONTHS_NL[day.getMonthValue() - 1].substring(0, SHORT);
    }

    private static String monthEn(LocalDate day) {
        return MONTHS_EN[day.getMonthValue() - 1].substring(0, SHORT);
    }

    /** {@code 23 - 29 Nov}, {@code 30 Nov - 6 Dec}. */
    public static Text range(LocalDate first, LocalDate last) {
        if (first.getMonthValue() == last.getMonthValue() && first.getYear() == last.getYear()) {
            return Text.same("{0} - {1}").with(first.getDayOfMonth(), brief(last));
        }
        return Text.same("{0} - {1}").with(brief(first), brief(last));
    }

    /** {@code Thursday 26 November 2026}. */
    public static Text full(LocalDate day) {
        int name = day.getDayOfWeek().getValue() - 1;
        int month = day.getMonthValue() - 1;
        return Text.same("{0} {1} {2} {3}")
                .with(
                        new Text(DAYS_NL[name], DAYS_EN[name]),
                        day.getDayOfMonth(),
                        new Text(MONTHS_NL[month], MONTHS_EN[month]),
                        day.getYear());
    }

    /** The first two letters of a day of the week, from 0 for Monday. */
    public static Text weekday(int number) {
        return new Text(DAYS_NL[number].substring(0, SHORTEST), DAYS_EN[number].substring(0, SHORTEST));
    }
}
