package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeyInboxTest {

    private final KeyInbox inbox = new KeyInbox();

    @Test
    void keepsTheOrder() throws InterruptedException {
        inbox.add(KeyPress.NEXT);
        inbox.add(KeyPress.PAUSE);
        assertThat(inbox.await(Duration.ZERO)).containsExactly(KeyPress.NEXT, KeyPress.PAUSE);
        assertThat(inbox.await(Duration.ZERO)).isEmpty();
    }

    @Test
    void anEndComesBeforeAFlood() throws InterruptedException {
        for (int i = 0; i < 1_000_000; i++) {
            inbox.add(KeyPress.HELP);
        }
        assertThat(inbox.await(Duration.ZERO)).hasSizeLessThan(1_000);
        for (int i = 0; i < 1_000; i++) {
            inbox.add(KeyPress.PAUSE);
        }
        inbox.add(KeyPress.STOP);
        assertThat(inbox.await(Duration.ZERO)).containsExactly(KeyPress.STOP);
        inbox.add(KeyPress.INTERRUPT);
        assertThat(inbox.await(Duration.ZERO)).as("the first end stays").containsExactly(KeyPress.STOP);
    }

    @Test
    void tellsWhetherAnInterruptWasObeyed() throws InterruptedException {
        assertThat(inbox.interrupted()).isFalse();
        inbox.add(KeyPress.INTERRUPT);
        assertThat(inbox.interrupted()).isTrue();
        assertThat(inbox.obeyed(0)).isFalse();
        inbox.await(Duration.ZERO);
        assertThat(inbox.obeyed(0)).isTrue();
    }
}
