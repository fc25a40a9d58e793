package adem.session;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreathTimelineTest {

    private static final Text NOTICE = Text.same("rounded up");

    private static Timeline timeline(String pattern, Duration settle) {
        Breaths breaths = Breaths.of(BreathPatterns.find(pattern), Optional.empty(), 2);
        return BreathTimeline.of(breaths, settle, List.of(NOTICE));
    }

    @Test
    void settlesBreathesAndLetsGo() {
        Timeline timeline = timeline("box", Duration.ofSeconds(10));
        assertThat(timeline.steps())
                .extracting(
                        step -> step.text().title().en() + " " + step.length().toSeconds())
                .containsExactly("Settle in 10", "Box breathing 32", "Now breathe as you like 3");
        assertThat(timeline.info().numbered()).isFalse();
    }

    @Test
    void withoutTimeToSettleTheFirstBreathBeginsAtOnce() {
        assertThat(timeline("box", Duration.ZERO).segments().get(0).isBreath()).isTrue();
    }

    @Test
    void tellsWhenToStopThenWhatToBeCarefulWithThenTheRest() {
        Text dizzy = SessionText.DIZZY.text();
        BreathPattern box = BreathPatterns.find("box");
        assertThat(timeline("box", Duration.ZERO).info().notices())
                .containsExactly(dizzy, box.cautions().get(0), NOTICE);
        BreathPattern sigh = BreathPatterns.find("sigh");
        assertThat(timeline("sigh", Duration.ZERO).info().notices())
                .containsExactly(dizzy, sigh.cautions().get(0), NOTICE);
        assertThat(timeline("ten", Duration.ZERO).info().notices()).containsExactly(dizzy, NOTICE);
    }

    @ParameterizedTest
    @CsvSource({"ten, ten", "tien, ten", "5.5-5.5, 5.5-5.5", "zucht, sigh", "3+1-6, 3+1-6"})
    void isRememberedByItsNameOrItsSeconds(String typed, String name) {
        assertThat(timeline(typed, Duration.ZERO).info().practice()).isEqualTo(new PracticeId(name, "", ""));
    }

    /** To settle is said only where there is time for it; when to stop, always. */
    @Test
    void saysWhatThereIsTimeFor() {
        Text dizzy = SessionText.DIZZY.text();
        Text both = SpokenText.sentences(List.of(SessionText.SETTLE.text(), dizzy));
        Duration enough = SpokenText.AFTER_BOWL.plus(SpokenText.timeToSay(both));
        assertThat(spoken(enough)).contains(both);
        assertThat(spoken(enough.minusMillis(1))).contains(dizzy);
        assertThat(BreathTimeline.STOP_RULE).isBetween(enough.minusSeconds(2), enough);
    }

    private static Optional<Text> spoken(Duration settle) {
        return timeline("ten", settle).steps().get(0).text().spoken();
    }
}
