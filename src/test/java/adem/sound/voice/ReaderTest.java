package adem.sound.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.sound.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderTest {

    private final List<String> asked = new ArrayList<>();

    private final Reader reader = new Reader(new Voice() {
        @Override
        public String name() {
            return "stub";
        }

        @Override
        public short[] say(String words) throws IOException {
            asked.add(words);
            if (words.isEmpty()) {
                throw new IOException("nothing to say");
            }
            return new short[] {(short) words.length()};
        }
    });

    @Test
    void asksTheVoiceOnceForATextAndKeepsTextsApart() {
        assertThat(reader.apply("in")).containsExactly(2);
        assertThat(reader.apply("out")).containsExactly(3);
        assertThat(reader.apply("in")).containsExactly(2);
        assertThat(asked).containsExactly("in", "out");
    }

    @Test
    void aVoiceThatFailsIsHeardOf() {
        assertThatThrownBy(() -> reader.apply(""))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nothing to say");
    }

    @Test
    void whatWasNotAskedForLongestMakesRoom() {
        Spoken spoken = new Spoken();
        short[] minute = new short[60 * Recording.RATE];
        spoken.put("a", minute);
        spoken.put("b", minute);
        assertThat(spoken.get("a")).isSameAs(minute);
        spoken.put("c", minute);
        assertThat(spoken.get("b")).isNull();
        assertThat(spoken.get("a")).isSameAs(minute);
        assertThat(spoken.get("c")).isSameAs(minute);
    }
}
