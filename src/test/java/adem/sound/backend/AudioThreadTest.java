package adem.sound.backend;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.ProgramGroup;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.TurnedClock;
import adem.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AudioThreadTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final TurnedClock clock = new TurnedClock();
    private final Session session =
            Session.start(Sessions.breathing("4-6", 2), clock.now()).session();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch played = new CountDownLatch(1);
    private Optional<AudioThread> thread = Optional.empty();

    @AfterEach
    void abandon() {
        thread.ifPresent(AudioThread::abandon);
    }

    /** What a backend does when it is opened, and what its sink does when it is to play. */
    private interface Deed {
        void run() throws IOException, InterruptedException;
    }

    private final class Backend implements AudioBackend, AudioSink {
        private final Deed open;
        private final Deed play;

        Backend(Deed open, Deed play) {
            this.open = open;
            this.play = play;
        }

        @Override
        public String name() {
            return "stub";
        }

        @Override
        public AudioSink open(ProgramGroup programs) throws IOException, InterruptedException {
            opened.countDown();
            open.run();
            return this;
        }

        @Override
        public Optional<Text> attempt(short[] samples) {
            return Optional.empty();
        }

        @Override
        public Duration play(Session now) throws IOException, InterruptedException {
            play.run();
            played.countDown();
            return Duration.ofMillis(1);
        }

        @Override
        public void finish() {}

        @Override
        public void close() {
            closed.countDown();
        }
    }

    private AudioThread thread(AudioBackend... backends) {
        thread = Optional.of(new AudioThread(List.of(backends), clock));
        thread.get().follow(session);
        return thread.get();
    }

    private static void happened(CountDownLatch what) throws InterruptedException {
        assertThat(what.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whateverGoesWrongTheNextOnePlays() throws InterruptedException {
        Backend missing = new Backend(
                () -> {
                    throw new IOException("not there");
                },
                () -> {});
        Backend mistaken = new Backend(() -> {}, () -> {
            throw new IllegalStateException("a mistake of ours");
        });
        Backend large = new Backend(() -> {}, () -> {
            throw new OutOfMemoryError("for a test");
        });
        AudioThread sound = thread(missing, mistaken, large, new Backend(() -> {}, () -> {}));
        happened(played);
        assertThat(sound.hasFailed()).isFalse();
    }

    @Test
    void whenAllFailItIsKnownAndNobodyWaits() throws InterruptedException {
        AudioThread sound = thread(new Backend(
                () -> {
                    throw new NoClassDefFoundError("for a test");
                },
                () -> {}));
        sound.await(Duration.ofDays(1));
        assertThat(sound.hasFailed()).isTrue();
    }

    @Test
    void theEndIsPlayedBeforeItIsClosed() throws InterruptedException {
        AudioThread sound = thread(new Backend(() -> {}, () -> {}));
        happened(opened);
        sound.finish();
        sound.end(LONG);
        happened(played);
        happened(closed);
        assertThat(sound.hasFailed()).isFalse();
    }

    /** As the hook of a program that is told to end: it must not wait for a player that hangs. */
    @Test
    void abandonWaitsForNobody() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        AudioThread sound = thread(new Backend(() -> {}, () -> awaitDeaf(never)));
        happened(opened);
        sound.abandon();
        happened(closed);
        never.countDown();
        sound.end(LONG);
        assertThat(sound.hasFailed()).isFalse();
    }

    /** As a thread in a write to a pipe that is full, which an interrupt does not reach. */
    private static void awaitDeaf(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void abandonEndsOneThatIsStillBeingOpened() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        AudioThread sound = thread(new Backend(
                () -> {
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        interrupted.countDown();
                    }
                },
                () -> {}));
        happened(opened);
        sound.abandon();
        happened(interrupted);
        sound.end(LONG);
        assertThat(sound.hasFailed()).isFalse();
    }
}
