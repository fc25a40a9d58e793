package adem.sound.speech;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.Programs;
import adem.sound.Stub;
import adem.text.Language;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechPrefetchTest {

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    /** What the voice does next: it speaks when the value is true, and fails when it is not. */
    private final BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();

    private final CountDownLatch ended = new CountDownLatch(1);

    private final SpeechPrefetch prompter = new SpeechPrefetch(new Voice() {
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
            throw new IOException("hoarse");
        }
    });

    @AfterEach
    void close() {
        prompter.close();
    }

    private String asked() throws InterruptedException {
        return asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void speaksAheadInOrder() throws InterruptedException {
        prompter.prepare(List.of("a", "bb", "ccc"));
        assertThat(asked()).isEqualTo("a");
        assertThat(prompter.apply("a")).isNull();
        told.add(true);
        assertThat(asked()).isEqualTo("bb");
        assertThat(prompter.apply("a")).containsExactly(1);
        assertThat(prompter.apply("bb")).isNull();
        told.add(true);
        assertThat(asked()).isEqualTo("ccc");
        assertThat(prompter.apply("bb")).containsExactly(2);
        assertThat(prompter.hasFailed()).isFalse();
    }

    @Test
    void forgetsWhatIsNoLongerWanted() throws InterruptedException {
        prompter.prepare(List.of("a", "b", "c"));
        assertThat(asked()).isEqualTo("a");
        prompter.prepare(List.of("d"));
        told.add(true);
        assertThat(asked()).isEqualTo("d");
    }

    @Test
    void saysNothingTwice() throws InterruptedException {
        prompter.prepare(List.of("a", "b"));
        assertThat(asked()).isEqualTo("a");
        // Not ready yet, so wanted again; but by then it is.
        prompter.prepare(List.of("a", "a", "c", "d"));
        told.add(true);
        assertThat(asked()).isEqualTo("c");
        prompter.prepare(List.of("a", "e"));
        told.add(true);
        assertThat(asked()).isEqualTo("e");
    }

    @Test
    void aVoiceThatFailsIsHeardOf() throws InterruptedException {
        prompter.prepare(List.of("a", "b"));
        assertThat(asked()).isEqualTo("a");
        assertThat(prompter.hasFailed()).isFalse();
        told.add(false);
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!prompter.hasFailed() && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(prompter.hasFailed()).isTrue();
        assertThat(prompter.apply("a")).isNull();
    }

    @Test
    void closeEndsAVoiceThatIsWaiting() throws InterruptedException {
        prompter.prepare(List.of("a"));
        assertThat(asked()).isEqualTo("a");
        prompter.close();
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
