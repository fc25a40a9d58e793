package adem.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegularityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final Aim DAILY = new Aim(7, 7);

    /** So many days from the first, those with something done. */
    private static Set<LocalDate> days(int many, IntPredicate practised) {
        Set<LocalDate> days = new TreeSet<>();
        for (int i = 0; i < many; i++) {
            if (practised.test(i)) {
                days.add(FIRST.plusDays(i));
            }
        }
        return days;
    }

    private static int score(Set<LocalDate> practised, Aim aim, int day, DayRange... breaks) {
        return Regularity.of(practised, List.of(breaks), aim, FIRST.plusDays(day))
                .orElseThrow();
    }

    private static DayRange free(int first, int last) {
        return new DayRange(FIRST.plusDays(first), FIRST.plusDays(last));
    }

    @Test
    void whereNothingWasDoneThereIsNone() {
        assertThat(Regularity.of(Set.of(), List.of(), Aim.USUAL, FIRST)).isEqualTo(OptionalInt.empty());
        assertThat(Regularity.of(Set.of(FIRST), List.of(), Aim.USUAL, FIRST.minusDays(1)))
                .isEqualTo(OptionalInt.empty());
    }

    /** Loop: with every day as the aim, half of it is there after thirteen days; one day without takes 100 to 95. */
    @Test
    void everyDayIsAsInLoop() {
        // The first window fills in a week: 1/7, 2/7 … 7/7.
        double kept = Math.pow(0.5, 1 / 13.0);
        double expected = 0;
        for (int i = 0; i < 20; i++) {
            expected = expected * kept + Math.min(1, (i + 1) / 7.0) * (1 - kept);
        }
        assertThat(score(days(20, i -> true), DAILY, 19)).isEqualTo((int) Math.round(expected * 100));
        Set<LocalDate> long_ = days(401, i -> i < 400);
        assertThat(score(long_, DAILY, 399)).isEqualTo(100);
        // Seven days out of seven cannot be had again for a week.
        assertThat(score(long_, DAILY, 401)).isEqualTo(99);
    }

    @ParameterizedTest
    @CsvSource({"7,7", "1,7", "3,10", "4,7", "1,14", "1,1", "14,14"})
    void whoKeepsTheAimComesToAHundred(int times, int days) {
        Aim aim = new Aim(times, days);
        assertThat(score(days(800, i -> i % days < times), aim, 799)).isEqualTo(100);
    }

    /** It does not matter on which days of two weeks they fall. */
    @Test
    void whichDaysMakesLittleDifference() {
        Set<LocalDate> together = days(800, i -> i % 14 < 8);
        Set<LocalDate> apart = days(800, i -> i % 7 % 2 == 0);
        assertThat(score(together, Aim.USUAL, 799)).isEqualTo(100);
        assertThat(score(apart, Aim.USUAL, 799)).isEqualTo(100);
    }

    @Test
    void halfOfTheAimIsHalfOfTheScore() {
        assertThat(score(days(800, i -> i % 7 < 2), Aim.USUAL, 799)).isBetween(49, 51);
    }

    @Test
    void todayOnlyCountsOnceSomethingWasDone() {
        Set<LocalDate> before = days(30, i -> i < 29);
        assertThat(score(before, DAILY, 29)).isEqualTo(score(before, DAILY, 28));
        assertThat(score(days(30, i -> true), DAILY, 29)).isGreaterThan(score(before, DAILY, 29));
        assertThat(score(before, DAILY, 40)).isLessThan(score(before, DAILY, 29));
    }

    /** Neither during it nor afterwards, when the days before it are what came just before. */
    @Test
    void aBreakChangesNothing() {
        Set<LocalDate> well = days(100, i -> true);
        int before = score(well, Aim.USUAL, 99);
        for (int day = 100; day < 130; day++) {
            assertThat(score(well, Aim.USUAL, day, free(100, 129))).isEqualTo(before);
        }
        Set<LocalDate> again = new TreeSet<>(well);
        again.add(FIRST.plusDays(130));
        assertThat(score(again, Aim.USUAL, 130, free(100, 129))).isEqualTo(score(days(101, i -> true), Aim.USUAL, 100));
        assertThat(score(again, Aim.USUAL, 130)).isLessThan(before);
    }

    @Test
    void inABreakNothingLowersItAndWhatIsDoneStillCounts() {
        Set<LocalDate> rarely = days(60, i -> i < 30 || i == 45);
        DayRange open = new DayRange(FIRST.plusDays(30), LocalDate.MAX);
        int before = score(rarely, DAILY, 29);
        assertThat(score(rarely, DAILY, 59, open)).isGreaterThanOrEqualTo(before);
        assertThat(score(rarely, DAILY, 59)).isLessThan(before);
        Set<LocalDate> practising = days(60, i -> true);
        assertThat(score(practising, DAILY, 59, open)).isEqualTo(score(practising, DAILY, 59));
    }

    @Test
    void aBreakMayCoverTheBeginning() {
        Set<LocalDate> days = days(20, i -> i >= 5);
        assertThat(score(days, Aim.USUAL, 19, free(0, 9))).isEqualTo(score(days, Aim.USUAL, 19));
        assertThat(score(days, Aim.USUAL, 19, free(-30, 2))).isEqualTo(score(days, Aim.USUAL, 19));
    }

    /** Days are counted by the calendar: neither a leap day nor the nights of summer time are anything special. */
    @Test
    void aLeapDayIsADay() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        Set<LocalDate> days = Set.of(leap.minusDays(1), leap, leap.plusDays(1));
        Set<LocalDate> other = Set.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(2));
        assertThat(Regularity.of(days, List.of(), DAILY, LocalDate.of(2028, 3, 1)))
                .isEqualTo(Regularity.of(other, List.of(), DAILY, FIRST.plusDays(2)));
    }

    /** Whoever reads only so many days back tells the same. */
    @Test
    void whatIsOlderThanTheMemoryMakesNoDifference() {
        for (Aim aim : List.of(Aim.USUAL, DAILY, new Aim(1, 7), new Aim(3, 10), new Aim(1, 14))) {
            int from = 1200 - Regularity.memory(aim);
            assertThat(Regularity.memory(aim)).isBetween(100, 400);
            Set<LocalDate> late = days(1200, i -> i >= from && i % 3 == 0);
            assertThat(score(late, aim, 1199)).isCloseTo(score(days(1200, i -> i % 3 == 0), aim, 1199), within(1));
        }
    }
}
