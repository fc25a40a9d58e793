package adem.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineInputTest {

    private static LineInput typed(String text) {
        return new LineInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void linesOfEverySystemWithoutSpacesAround() {
        LineInput in = typed("één\n two words \r\n\r\n\nlast");
        assertThat(in.line()).contains("één");
        assertThat(in.line()).contains("two words");
        assertThat(in.line()).contains("");
        assertThat(in.line()).contains("");
        assertThat(in.line()).contains("last");
        assertThat(in.line()).isEmpty();
        assertThat(in.line()).isEmpty();
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void ofALineThatNeverEndsTheBeginningIsKeptAndTheNextIsWhole() {
        LineInput in = typed("a".repeat(1_000_000) + "\nyes\n");
        assertThat(in.line()).contains("a".repeat(4_096));
        assertThat(in.line()).contains("yes");
    }

    @Test
    void whatWasTypedAheadIsNotLostBetweenThoseWhoAsk() {
        LineInput in = typed("yes\nqz\nno\n");
        assertThat(in.line()).contains("yes");
        assertThat(in.read()).isEqualTo('q');
        assertThat(in.read()).isEqualTo('z');
        assertThat(in.read()).isEqualTo('\n');
        assertThat(in.line()).contains("no");
        assertThat(in.read()).isEqualTo(-1);
    }

    /** More is read only when somebody asks: what is meant for a pager, or for the shell, stays there. */
    @Test
    void nothingIsReadBeforeSomebodyAsks() {
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("nobody asked");
            }
        };
        LineInput in = new LineInput(untouched, StandardCharsets.UTF_8);
        assertThatThrownBy(in::read).hasMessage("nobody asked");
    }

    @Test
    void anInputThatFailsHasEnded() {
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };
        LineInput in = new LineInput(gone, StandardCharsets.UTF_8);
        assertThat(in.line()).isEmpty();
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void bytesThatAreNoTextAreReadAsSomething() {
        byte[] odd = {(byte) 0xff, (byte) 0xc3, '\n', 'y', '\n'};
        LineInput in = new LineInput(new ByteArrayInputStream(odd), StandardCharsets.UTF_8);
        assertThat(in.line()).isPresent();
        assertThat(in.line()).contains("y");
    }
}
