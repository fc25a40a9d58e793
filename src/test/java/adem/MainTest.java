package adem;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.Output;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void whatGoesWrongBeforeThereIsAHostIsOneLine() {
        for (Error error : new Error[] {new InternalError("no descriptors"), new NoClassDefFoundError("picocli/X")}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(
                    () -> {
                        throw error;
                    },
                    new Output(err, StandardCharsets.UTF_8));
            assertThat(code).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith("adem: something went wrong")
                    .contains(error.getMessage())
                    .hasLineCount(1);
        }
    }

    @Test
    void whatBefallsAThreadIsShownOnlyToWhoWantsToSeeIt() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Output stream = new Output(err, StandardCharsets.UTF_8);
        new Main.Silence(stream, false).uncaughtException(Thread.currentThread(), new OutOfMemoryError("full"));
        assertThat(err.size()).isZero();
        new Main.Silence(stream, true).uncaughtException(Thread.currentThread(), new OutOfMemoryError("full"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("full", "MainTest");
    }
}
