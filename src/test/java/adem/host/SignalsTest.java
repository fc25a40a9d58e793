package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;

/** With signals that the system really sends; CONT does nothing to a program that does not listen. */
@Isolated("signals reach the whole process")
@Timeout(60)
class SignalsTest {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private static void send(String name) throws IOException, InterruptedException {
        String self = String.valueOf(ProcessHandle.current().pid());
        assertThat(new ProcessBuilder("kill", "-" + name, self).start().waitFor())
                .isZero();
    }

    private String told() throws InterruptedException {
        return told.poll(30, TimeUnit.SECONDS);
    }

    @Test
    void isToldUntilItIsTakenBackAndThenWhoWasToldBefore() throws Exception {
        Signals.Registration outer = Signals.real().on("CONT", () -> told.add("outer"));
        send("CONT");
        assertThat(told()).isEqualTo("outer");
        Signals.Registration inner = Signals.real().on("CONT", () -> told.add("inner"));
        send("CONT");
        assertThat(told()).isEqualTo("inner");
        inner.close();
        send("CONT");
        assertThat(told()).isEqualTo("outer");
        outer.close();
        assertThat(told).isEmpty();
    }

    /** Otherwise this would be the end of the test. */
    @Test
    void whatIsIgnoredDoesNotEndTheProgram() throws Exception {
        Signals.Registration ignored = Signals.real().ignore("USR2");
        Signals.Registration heard = Signals.real().on("CONT", () -> told.add("alive"));
        send("USR2");
        send("CONT");
        assertThat(told()).isEqualTo("alive");
        heard.close();
        ignored.close();
    }

    @Test
    void aSignalThatThisMachineDoesNotHaveIsNeverTold() {
        Signals.real().on("NONSENSE", () -> told.add("x")).close();
        // Java keeps this one for itself.
        Signals.real().on("SEGV", () -> told.add("x")).close();
        Signals.NONE.on("CONT", () -> told.add("x")).close();
        assertThat(told).isEmpty();
    }
}
