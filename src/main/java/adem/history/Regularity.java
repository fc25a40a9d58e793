package adem.history;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How regularly somebody practises, as one number. The formula is that of Loop Habit Tracker: every day moves the score a
 * little towards how much of the aim the last days came to, so that one day changes little, and what is long ago nothing.
 */
public final class Regularity {

    /** In how many days half of a score is forgotten, where the aim is every day (Loop's). */
    private static final double HALF_LIFE = 13;

    /** So often halved, a score of 100 is a tenth. */
    private static final int HALVINGS = 10;

    private static final int MOST_DAYS = 400;

    private Regularity() {}

    /**
     * The score of a day.
     *
     * @param practised days on which anything was done
     * @param breaks on their days nothing lowers the score; those on which nothing was done are as if they had not been
     * @param today the day to tell it for; it only counts once something was done, because it is not over
     * @return 0 to 100; empty where nothing has been done yet
     */
    public static OptionalInt of(Set<LocalDate> practised, List<DayRange> breaks, Aim aim, LocalDate today) {
        LocalDate first = today.plusDays(1);
        for (LocalDate day : practised) {
            first = day.isBefore(first) ? day : first;
        }
        if (first.isAfter(today)) {
            return OptionalInt.empty();
        }
        double often = (double) aim.times() / aim.days();
        double kept = Math.pow(0.5, Math.sqrt(often) / HALF_LIFE);
        // Twice as many of twice as many days: it does not matter on which days of the week they fall.
        int twice = often < 1 ? 2 : 1;
        boolean[] last = new boolean[aim.days() * twice];
        int done = 0;
        int at = 0;
        double score = 0;
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            boolean counts = practised.contains(day);
            boolean free = isIn(breaks, day);
            if (!counts && (free || day.equals(today))) {
                continue;
            }
            done += (counts ? 1 : 0) - (last[at] ? 1 : 0);
            last[at] = counts;
            at = (at + 1) % last.length;
            double next = score * kept + Math.min(1, (double) done / (aim.times() * twice)) * (1 - kept);
            score = free ? Math.max(score, next) : next;
        }
        return OptionalInt.of((int) Math.round(score * 100));
    }

    /** How many days back a score can tell: what is older changes it by less than half of one in a hundred. */
    public static int memory(Aim aim) {
        double often = (double) aim.times() / aim.days();
        return Math.min(MOST_DAYS, (int) Math.ceil(HALVINGS * HALF_LIFE / Math.sqrt(often)) + 2 * aim.days());
    }

    static boolean isIn(List<DayRange> ranges, LocalDate day) {
        for (DayRange range : ranges) {
            if (range.contains(day)) {
                return true;
            }
        }
        return false;
    }
}
