package adem.sound.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.sound.AudioRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechOnDemandTest {

    private final List<String> asked = new ArrayList<>();

    private final SpeechOnDemand reader = new SpeechOnDemand(new Voice() {
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
        SpeechCache spoken = new SpeechCache();
        short[] minute = new short[60 * AudioRenderer.RATE];
        spoken.put("a", minute);
        spoken.put("b", minute);
        assertThat(spoken.get("a")).isSameAs(minute);
        spoken.put("c", minute);
        assertThat(spoken.get("b")).isNull();
        assertThat(spoken.get("a")).isSameAs(minute);
        assertThat(spoken.get("c")).isSameAs(minute);
    }
}
