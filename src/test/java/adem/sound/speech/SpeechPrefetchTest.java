package adem.sound.speech;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.Programs;
import adem.sound.Stub;
import adem.text.Language;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SpeechPrefetchTest {

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    /** What the voice does next: it speaks when the value is true, and fails when it is not. */
    private final BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();

    private Speech failure = () -> {
        throw new IOException("hoarse");
    };

    private interface Speech {
        short[] get() throws IOException;
    }

    private final CountDownLatch ended = new CountDownLatch(1);

    private final SpeechPrefetch prefetch = new SpeechPrefetch(new Voice() {
        @Override
        public String name() {
            return "stub";
        }

        @Override
        public short[] say(String words) throws IOException {
            asked.add(words);
            try {
                if (told.take()) {
                    return new short[] {(short) words.length()};
                }
            } catch (InterruptedException closed) {
                ended.countDown();
                throw new InterruptedIOException();
            }
            return failure.get();
        }
    });

    @AfterEach
    void close() {
        prefetch.close();
    }

    private String asked() throws InterruptedException {
        return asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void speaksAheadInOrder() throws InterruptedException {
        prefetch.prepare(List.of("a", "bb", "ccc"));
        assertThat(asked()).isEqualTo("a");
        assertThat(prefetch.apply("a")).isNull();
        told.add(true);
        assertThat(asked()).isEqualTo("bb");
        assertThat(prefetch.apply("a")).containsExactly(1);
        assertThat(prefetch.apply("bb")).isNull();
        told.add(true);
        assertThat(asked()).isEqualTo("ccc");
        assertThat(prefetch.apply("bb")).containsExactly(2);
        assertThat(prefetch.hasFailed()).isFalse();
    }

    @Test
    void forgetsWhatIsNoLongerWanted() throws InterruptedException {
        prefetch.prepare(List.of("a", "b", "c"));
        assertThat(asked()).isEqualTo("a");
        prefetch.prepare(List.of("d"));
        told.add(true);
        assertThat(asked()).isEqualTo("d");
    }

    @Test
    void saysNothingTwice() throws InterruptedException {
        prefetch.prepare(List.of("a", "b"));
        assertThat(asked()).isEqualTo("a");
        // Not ready yet, so wanted again; but by then it is.
        prefetch.prepare(List.of("a", "a", "c", "d"));
        told.add(true);
        assertThat(asked()).isEqualTo("c");
        prefetch.prepare(List.of("a", "e"));
        told.add(true);
        assertThat(asked()).isEqualTo("e");
    }

    @Test
    void aVoiceThatFailsIsHeardOf() throws InterruptedException {
        assertFailureIsKnown();
    }

    /** Nothing it can throw ends the thread without anybody knowing. */
    @Test
    void alsoWhereItFailsInAWayThatNobodyThoughtOf() throws InterruptedException {
        failure = () -> {
            throw new IllegalStateException("a mistake of ours");
        };
        assertFailureIsKnown();
    }

    @Test
    void alsoWhereMemoryIsShort() throws InterruptedException {
        failure = () -> {
            throw new OutOfMemoryError("for a test");
        };
        assertFailureIsKnown();
        // Nobody waits for what will not come.
        prefetch.await("b", Duration.ofDays(1));
    }

    private void assertFailureIsKnown() throws InterruptedException {
        prefetch.prepare(List.of("a", "b"));
        assertThat(asked()).isEqualTo("a");
        assertThat(prefetch.hasFailed()).isFalse();
        told.add(false);
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!prefetch.hasFailed() && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(prefetch.hasFailed()).isTrue();
        assertThat(prefetch.apply("a")).isNull();
    }

    @Test
    void closeEndsAVoiceThatIsWaiting() throws InterruptedException {
        prefetch.prepare(List.of("a"));
        assertThat(asked()).isEqualTo("a");
        prefetch.close();
        assertThat(ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** A named pipe tells when the program runs: it is read to the end as soon as the program has written to it. */
    @Test
    void closeEndsTheProgramThatIsSpeaking(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        Stub.program(folder, "espeak-ng", "echo $$ > '" + pipe + "'", "exec sleep 100");
        Path drafts = Files.createDirectory(folder.resolve("drafts"));
        Voice voice = new Voices(new Programs(folder.toString(), false, drafts))
                .find(Language.EN)
                .orElseThrow();
        CompletableFuture<String> started = CompletableFuture.supplyAsync(() -> read(pipe));
        ProcessHandle program;
        try (SpeechPrefetch real = new SpeechPrefetch(voice)) {
            real.prepare(List.of("a"));
            long id = Long.parseLong(started.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            program = ProcessHandle.of(id).orElseThrow();
        }
        program.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(drafts).isEmptyDirectory();
    }

    private static String read(Path pipe) {
        try {
            return Files.readString(pipe).strip();
        } catch (IOException problem) {
            return problem.toString();
        }
    }
}
