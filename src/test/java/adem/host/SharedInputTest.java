package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SharedInputTest {

    /** A thread of the one before waits for a key already; the key is for the one who has the turn. */
    @Test
    void aKeyIsForWhoeverHasTheTurn() throws Exception {
        PipedOutputStream keys = new PipedOutputStream();
        CountDownLatch waiting = new CountDownLatch(1);
        SharedInput input = new SharedInput(new PipedInputStream(keys) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                waiting.countDown();
                return super.read(bytes, offset, length);
            }
        });
        InputStream first = input.turn();
        CompletableFuture<Integer> before = CompletableFuture.supplyAsync(() -> readOne(first));
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
        InputStream second = input.turn();
        keys.write("ab".getBytes("US-ASCII"));
        keys.flush();
        assertThat(second.read()).isEqualTo('a');
        assertThat(second.read()).isEqualTo('b');
        assertThat(before.get(20, TimeUnit.SECONDS)).isEqualTo(-1);
        assertThat(first.read()).isEqualTo(-1);
    }

    private static int readOne(InputStream in) {
        try {
            return in.read();
        } catch (IOException problem) {
            return -2;
        }
    }

    @Test
    void theEndIsTheEndForAll() throws IOException {
        SharedInput input = new SharedInput(new ByteArrayInputStream(new byte[] {'x'}));
        assertThat(input.turn().read()).isEqualTo('x');
        assertThat(input.turn().read()).isEqualTo(-1);
    }
}
