package adem.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import adem.routine.Routine;
import adem.routine.file.RoutineLibrary;
import adem.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final Suggester SUGGESTER =
            new Suggester(WishTable.builtIn(), new RoutineLibrary(Path.of("nowhere")).builtIn());
    private static final Circumstances EVENING = Circumstances.at(LocalDateTime.of(2026, 11, 26, 20, 0));

    @ParameterizedTest
    @ValueSource(strings = {"iets voor mijn dochter van 8 voor het slapen, 20 minuten", "help my son of 7 fall asleep"})
    void aChildGetsNoLongPractice(String wish) {
        Advice advice = SUGGESTER.advise(wish, EVENING, Language.NL);
        assertThat(advice.suggestions())
                .isNotEmpty()
                .allMatch(suggestion -> suggestion.length().compareTo(Duration.ofSeconds(330)) <= 0);
    }

    @Test
    void whatIsAtHandIsNotNamedAsNeeded() {
        assertThat(SUGGESTER.advise("tired", EVENING, Language.EN).suggestions())
                .anyMatch(suggestion -> suggestion.needs().contains(Routine.Need.MAT));
        assertThat(SUGGESTER.advise("tired, in bed", EVENING, Language.EN).suggestions())
                .isNotEmpty()
                .noneMatch(suggestion -> suggestion.needs().contains(Routine.Need.MAT));
    }
}
