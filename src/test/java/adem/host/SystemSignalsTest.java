package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("signals reach the whole process")
class SystemSignalsTest {

    /** Lines of proc(5); a name may hold anything. */
    @ParameterizedTest
    @CsvSource({
        "'42 (java) S 1 42 7 34816 42 4194304', true",
        "'42 (java) S 1 42 7 34816 7 4194304', false",
        "'42 (a) S 1) S 1 42 7 34816 7 4194304', false",
        "'42 (java) S 1 42 42 0 -1 4194304', true", // No terminal: nobody to wait for.
        "'', true"
    })
    void knowsWhetherAShellHasTheTerminal(String status, boolean foreground) {
        assertThat(SystemSignals.foreground(status)).isEqualTo(foreground);
    }

    @Test
    void tellsWhatComesUntilItIsTakenBack() throws InterruptedException {
        Signals signals = Signals.real();
        CountDownLatch told = new CountDownLatch(1);
        Signals.Registration registration = signals.on("CONT", told::countDown);
        signals.raise("CONT");
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        registration.close();
    }

    @Test
    void whatTheMachineDoesNotKnowIsNeverTold() {
        Signals signals = Signals.real();
        List<String> told = new CopyOnWriteArrayList<>();
        signals.on("NOSUCH", () -> told.add("on")).close();
        signals.drop("NOSUCH");
        signals.raise("NOSUCH");
        assertThat(told).isEmpty();
    }
}
