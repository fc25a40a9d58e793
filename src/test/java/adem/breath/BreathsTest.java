package adem.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreathsTest {

    private static final BreathPattern PATTERN = BreathPatterns.find("4-6");
    private static final Optional<Pace> NO_RAMP = Optional.empty();

    @Test
    void timeIsRoundedUpToWholeBreaths() {
        assertThat(Breaths.filling(PATTERN, NO_RAMP, Duration.ofSeconds(90)).count())
                .isEqualTo(9);
        assertThat(Breaths.filling(PATTERN, NO_RAMP, Duration.ofSeconds(91)).count())
                .isEqualTo(10);
        assertThat(Breaths.filling(PATTERN, NO_RAMP, Duration.ofSeconds(1)).count())
                .isEqualTo(1);
    }

    @Test
    void rampLengthensEvenlyToThePattern() {
        Breaths breaths = Breaths.of(PATTERN, Optional.of(Pace.of(3, 4)), 5);
        assertThat(breaths.paces())
                .containsExactly(Pace.of(3, 4), Pace.of(3.25, 4.5), Pace.of(3.5, 5), Pace.of(3.75, 5.5), Pace.of(4, 6));
    }

    @Test
    void rampFillsTheTimeToo() {
        Breaths breaths = Breaths.filling(PATTERN, Optional.of(Pace.of(3, 4)), Duration.ofMinutes(5));
        assertThat(breaths.total())
                .isGreaterThanOrEqualTo(Duration.ofMinutes(5))
                .isLessThan(Duration.ofSeconds(310));
    }

    @Test
    void gentleStaysUnderTwoMinutes() {
        BreathPattern gentle = BreathPatterns.find("gentle");
        assertThat(Breaths.filling(gentle, NO_RAMP, Duration.ofMinutes(2)).total())
                .isLessThanOrEqualTo(Duration.ofMinutes(2));
        assertThatThrownBy(() -> Breaths.filling(gentle, NO_RAMP, Duration.ofMinutes(3)))
                .hasMessage("this pattern lasts at most 2 minutes");
        Breaths most = Breaths.of(gentle, NO_RAMP, gentle.mostBreaths());
        assertThat(most.longer()).isSameAs(most);
    }

    @Test
    void countIsBounded() {
        assertThatThrownBy(() -> Breaths.of(PATTERN, NO_RAMP, 0))
                .hasMessage("0 breaths is not possible; choose 1 to 1080");
        assertThatThrownBy(() -> Breaths.of(PATTERN, NO_RAMP, 1081)).hasMessageContaining("choose 1 to 1080");
    }

    @Test
    void longerAddsOneAndShorterTakesOneButNotThoseThatBegan() {
        Breaths three = Breaths.of(PATTERN, NO_RAMP, 3);
        assertThat(three.longer().count()).isEqualTo(4);
        assertThat(three.shorter(2).count()).isEqualTo(2);
        assertThat(three.shorter(3)).isSameAs(three);
        assertThat(Breaths.of(PATTERN, NO_RAMP, 1).shorter(0).count()).isEqualTo(1);
    }

    @Test
    void oneBreathIsAtThePatternsOwnPaceHoweverItIsRamped() {
        assertThat(Breaths.of(PATTERN, Optional.of(Pace.of(3, 4)), 1).paces()).containsExactly(Pace.of(4, 6));
    }

    @Test
    void theLongestSessionMayBeReachedButNotPassed() {
        Breaths nearly = Breaths.of(PATTERN, NO_RAMP, 1079);
        assertThat(nearly.longer().total()).isEqualTo(BreathPattern.LONGEST);
        Breaths most = Breaths.of(PATTERN, NO_RAMP, 1080);
        assertThat(most.longer()).isSameAs(most);
    }

    @Test
    void thereIsAtLeastOneBreath() {
        assertThatThrownBy(() -> new Breaths(PATTERN, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
