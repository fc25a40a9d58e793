package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StandardInputTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(20)
    void closingLetsGoOfWhoWaits() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        try (RandomAccessFile both = new RandomAccessFile(pipe.toFile(), "rw")) {
            StandardInput in = new StandardInput(both.getFD());
            both.write('q');
            assertThat(in.read()).isEqualTo('q');
            CompletableFuture<Integer> end = new CompletableFuture<>();
            Thread reader = new Thread(() -> end.complete(new LineInput(in, StandardCharsets.UTF_8).read()));
            reader.start();
            while (!isInside(reader)) {
                Thread.onSpinWait();
            }
            in.close();
            assertThat(end.get(20, TimeUnit.SECONDS)).isEqualTo(-1);
            assertThat(new LineInput(in, StandardCharsets.UTF_8).line()).isEmpty();
        }
    }

    private static boolean isInside(Thread reader) {
        for (StackTraceElement frame : reader.getStackTrace()) {
            if (frame.isNativeMethod() && frame.getMethodName().startsWith("read")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatWasNeverReadCanBeClosed() throws IOException {
        StandardInput in = new StandardInput(new FileDescriptor());
        in.close();
        assertThat(new LineInput(in, StandardCharsets.UTF_8).read()).isEqualTo(-1);
    }
}
