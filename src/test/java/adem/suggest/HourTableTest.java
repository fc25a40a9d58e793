package adem.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.Resources;
import adem.routine.RoutineSummary;
import adem.text.Language;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourTableTest {

    /** A week of hours: the table says what the suggester would. */
    @Test
    void itIsWhatTheSuggesterSays() {
        List<RoutineSummary> routines = Resources.text("adem/routines/index.tsv")
                .lines()
                .map(RoutineSummary::parse)
                .toList();
        Suggester suggester = new Suggester(WishTable.builtIn(), routines);
        LocalDateTime monday = LocalDateTime.of(2026, 11, 23, 0, 0);
        for (int hour = 0; hour < 7 * 24; hour++) {
            LocalDateTime time = monday.plusHours(hour).plusMinutes(59);
            Advice advice = suggester.atThisHour(Circumstances.at(time), Language.NL);
            HourTable.Hour said = HourTable.at(time).orElseThrow();
            assertThat(said.command().nl())
                    .isEqualTo(advice.suggestions().get(0).command(Language.NL));
            assertThat(said.command().en())
                    .isEqualTo(advice.suggestions().get(0).command(Language.EN));
            assertThat(said.reason()).isEqualTo(advice.reason().orElseThrow());
        }
    }
}
