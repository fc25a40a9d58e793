package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

    /** Takes so many bytes, and then fails with these words. */
    private static final class Failing extends OutputStream {
        private final String why;
        private int left;
        private int asked;

        Failing(int left, String why) {
            this.left = left;
            this.why = why;
        }

        @Override
        public void write(int one) throws IOException {
            asked++;
            if (left-- <= 0) {
                throw new IOException(why);
            }
        }
    }

    private static Output output(OutputStream to) {
        return new Output(to, StandardCharsets.UTF_8);
    }

    @Test
    void printsInItsCharset() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Output latin = new Output(bytes, StandardCharsets.ISO_8859_1);
        latin.println("één");
        latin.print("");
        assertThat(bytes.toByteArray()).containsExactly(0xe9, 0xe9, 'n', '\n');
        assertThat(latin.failed()).isFalse();
        assertThat(latin.trouble()).isEmpty();
    }

    @Test
    void aFullDiskIsTrouble() throws IOException {
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            Output output = output(full);
            output.println("x");
            assertThat(output.failed()).isTrue();
            assertThat(output.trouble()).isPresent();
        }
    }

    @Test
    void aClosedStreamIsTrouble() throws IOException {
        OutputStream closed = new FileOutputStream("/dev/null");
        closed.close();
        Output output = output(closed);
        output.println("x");
        assertThat(output.trouble()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Gebroken pijp", "De pipe wordt gesloten", "EPIPE (Broken pipe)"})
    void aReaderThatLeftIsNobodysFault(String why) {
        Output output = output(new Failing(0, why));
        output.println("x");
        assertThat(output.failed()).isTrue();
        assertThat(output.trouble()).isEmpty();
    }

    @Test
    void afterAFailureNothingIsPrinted() {
        Failing failing = new Failing(2, "No space left on device");
        Output output = output(failing);
        output.print("abc");
        int asked = failing.asked;
        output.print("d");
        output.println("e");
        assertThat(failing.asked).isEqualTo(asked);
        assertThat(output.trouble()).contains("No space left on device");
    }

    @Test
    void aFailureWithoutWordsIsTroubleToo() {
        Output output = output(new Failing(0, null));
        output.print("x");
        assertThat(output.trouble()).contains("IOException");
    }
}
