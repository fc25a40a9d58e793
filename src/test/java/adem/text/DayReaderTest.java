package adem.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-26, 2026-11-26",
        "gisteren, 2026-11-25, 2026-11-25",
        "the day before yesterday, 2026-11-24, 2026-11-24",
        "morgen, 2026-11-27, 2026-11-27",
        "ma, 2026-11-23, 2026-11-30",
        "Monday, 2026-11-23, 2026-11-30",
        "last monday, 2026-11-23, 2026-11-30",
        "donderdag, 2026-11-19, 2026-12-03",
        "thu, 2026-11-19, 2026-12-03",
        "20-11, 2026-11-20, 2027-11-20",
        "20/12, 2025-12-20, 2026-12-20",
        "20-12-2024, 2024-12-20, 2024-12-20",
        "2026-11-20, 2026-11-20, 2026-11-20",
        "3 mrt., 2026-03-03, 2027-03-03",
        "1st December, 2025-12-01, 2026-12-01",
        "dec 1 2026, 2026-12-01, 2026-12-01",
        "29 feb, 2024-02-29, 2028-02-29",
        "3 days ago, 2026-11-23, 2026-11-23",
        "een week geleden, 2026-11-19, 2026-11-19",
        "2 weken geleden, 2026-11-12, 2026-11-12",
        "in 10 days, 2026-12-06, 2026-12-06",
        "over één dag, 2026-11-27, 2026-11-27"
    })
    void readsBothWays(String typed, LocalDate last, LocalDate next) {
        assertThat(new DayReader(TODAY, false).parse(typed)).isEqualTo(last);
        assertThat(new DayReader(TODAY, true).parse(typed)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "nov",
                "30 feb",
                "31-04",
                "2026-02-29",
                "32-01",
                "1-13",
                "20 nov 2026 7",
                "m",
                "soon",
                "99-99",
                "0 days ago",
                "3 days",
                "1000 days ago",
                "many days ago"
            })
    void refusesWhatIsNoDay(String typed) {
        assertThatThrownBy(() -> new DayReader(TODAY, false).parse(typed)).isInstanceOf(BadInput.class);
    }

    /** What is written can be read. */
    @Test
    void everyDayOfAYearComesBack() {
        for (LocalDate day = LocalDate.of(2028, 1, 1); day.getYear() == 2028; day = day.plusDays(1)) {
            DayReader reader = new DayReader(LocalDate.of(2028, 12, 31), false);
            for (Language language : Language.values()) {
                assertThat(reader.parse(DayText.brief(day).in(language))).isEqualTo(day);
                String full = DayText.full(day).in(language);
                assertThat(reader.parse(full.substring(full.indexOf(' ')))).isEqualTo(day);
            }
        }
    }

    @Test
    void writesDaysAsPeopleDo() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        assertThat(DayText.full(TODAY)).isEqualTo(new Text("donderdag 26 november 2026", "Thursday 26 November 2026"));
        assertThat(DayText.range(monday, monday.plusDays(6))).isEqualTo(new Text("30 nov - 6 dec", "30 Nov - 6 Dec"));
        assertThat(DayText.range(monday.minusDays(7), monday.minusDays(1)).en()).isEqualTo("23 - 29 Nov");
        assertThat(DayText.brief(LocalDate.of(2026, 3, 1)).nl()).isEqualTo("1 mrt");
        assertThat(DayText.weekday(0)).isEqualTo(new Text("ma", "Mo"));
    }
}
