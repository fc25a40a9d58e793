package adem.session;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.breath.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiveMinutesTest {

    private final TurnedClock hand = new TurnedClock();

    /** A session after these actions, followed to its end. */
    private Session ended(Timeline timeline, Action... actions) {
        Session session = Session.start(timeline, hand.now()).session();
        session = session.after(List.of(actions), hand.now()).session();
        while (!session.ended()) {
            hand.turn(Duration.ofSeconds(1));
            session = session.after(List.of(), hand.now()).session();
        }
        return session;
    }

    private static int breaths(Timeline timeline) {
        return timeline.steps().stream().mapToInt(Step::count).max().orElseThrow();
    }

    private Optional<Integer> from(String pattern, int count) {
        return FiveMinutes.from(ended(Sessions.breathing(pattern, count))).map(FiveMinutesTest::breaths);
    }

    /** Rounded up to whole breaths. */
    @ParameterizedTest
    @CsvSource({"4-6, 10, 30", "4-7, 10, 28", "5.5-5.5, 1, 28", "3+1-8, 10, 25", "belly, 18, 30", "4-6, 29, 30"})
    void asManyBreathsAsMakeFiveMinutesInAll(String pattern, int breathed, int inAll) {
        assertThat(from(pattern, breathed)).contains(inAll);
    }

    @ParameterizedTest
    @CsvSource({"4-6, 30", "4-6, 31", "sigh, 25"})
    void fiveMinutesAreEnough(String pattern, int breathed) {
        assertThat(from(pattern, breathed)).isEmpty();
    }

    /** What is held, what should stay short and what is fast is not led on to. */
    @ParameterizedTest
    @ValueSource(strings = {"4-7-8", "box", "4-0-6-1", "gentle", "2-3", "0.5-0.5"})
    void someBreathingIsNotForFiveMinutes(String pattern) {
        assertThat(from(pattern, 4)).isEmpty();
    }

    @Test
    void tenBreathsAMinuteAreSlow() {
        assertThat(from("3-3", 10)).contains(50);
    }

    /** Two breaths that were left do not count. */
    @Test
    void whatWasBreathedCountsAndNotWhatWasLeft() {
        Session left = ended(Sessions.breathing("4-6", 10), Action.NEXT, Action.NEXT, Action.NEXT);
        assertThat(left.practised()).isEqualTo(Duration.ofSeconds(80));
        assertThat(FiveMinutes.from(left).map(FiveMinutesTest::breaths)).contains(32);
    }

    @Test
    void whatTheUserAddedCounts() {
        Session more = ended(Sessions.breathing("4-6", 10), Action.LONGER, Action.LONGER);
        assertThat(more.breaths()).isEqualTo(12);
        assertThat(FiveMinutes.from(more).map(FiveMinutesTest::breaths)).contains(30);
    }

    /** Breaths that slowed down stay as slow as they became. */
    @Test
    void moreBreathsHaveThePatternsOwnPace() {
        Breaths ramp = Breaths.of(BreathPatterns.find("4-6"), Optional.of(Pace.of(3, 4)), 5);
        Session slowed = ended(BreathTimeline.of(ramp, Duration.ZERO, List.of()));
        Step.Breathing longer =
                (Step.Breathing) FiveMinutes.from(slowed).orElseThrow().steps().get(0);
        assertThat(longer.breaths().paces()).startsWith(Pace.of(3, 4)).endsWith(Pace.of(4, 6));
        assertThat(longer.breaths().paces().subList(5, 31)).containsOnly(Pace.of(4, 6));
        assertThat(longer.breaths().total()).isBetween(Duration.ofMinutes(5), Duration.ofSeconds(309));
    }

    @Test
    void whereNoBreathIsCountedThereIsNothingMore() {
        Timeline rest = Timeline.of(
                Sessions.breathing("4-6", 1).info(),
                List.of(Sessions.breathing("4-6", 1).steps().get(0)));
        assertThat(FiveMinutes.from(ended(rest))).isEmpty();
    }
}
