package adem.history;

import java.time.LocalDate;

/**
 * Some days on end.
 *
 * @param first the first of them
 * @param last the last of them; {@link LocalDate#MAX} where no end is in sight
 */
public record DayRange(LocalDate first, LocalDate last) {

    /** True for one of these days. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
