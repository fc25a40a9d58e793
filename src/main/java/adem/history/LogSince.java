package adem.history;

import adem.text.BadInput;
import adem.text.DayReader;
import adem.text.SafeText;
import adem.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Since when to tell of the log: {@code 4w}, {@code 30d}, {@code 2026-10}, or a day. */
public final class LogSince {

    private static final Pattern BACK = Pattern.compile("(\\d{1,4})\\s*([wd])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");

    private LogSince() {}

    /**
     * The first day that is meant. So many days have today in them, and so many weeks this week.
     *
     * @throws BadInput where it is no day, or one to come
     */
    public static LocalDate parse(String typed, LocalDate today) {
        LocalDate day = day(typed, today);
        if (day.isAfter(today)) {
            throw new BadInput(
                    new Text("\"{0}\" moet nog komen", "\"{0}\" is still to come").with(SafeText.shown(typed)));
        }
        return day;
    }

    private static LocalDate day(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher back = BACK.matcher(text);
        if (back.matches() && Integer.parseInt(back.group(1)) > 0) {
            int many = Integer.parseInt(back.group(1)) - 1;
            return back.group(2).equals("w") ? LogSummary.monday(today).minusWeeks(many) : today.minusDays(many);
        }
        Matcher month = MONTH.matcher(text);
        try {
            return month.matches()
                    ? LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1)
                    : new DayReader(today, false).parse(text);
        } catch (DateTimeException | BadInput none) {
            throw new BadInput(new Text(
                            "\"{0}\" kan niet; schrijf bijvoorbeeld 4w, 30d, 2026-10, gisteren of 2026-10-15",
                            "\"{0}\" is not valid; write 4w, 30d, 2026-10, yesterday or 2026-10-15, for example")
                    .with(SafeText.shown(typed)));
        }
    }
}
