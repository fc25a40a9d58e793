package adem.routine;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.PoseRef;
import adem.session.Step;
import adem.session.StepText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What counts waits until whoever has to move for it has read it and got there. */
class TimeToGetThereTest {

    private static final Duration ANOTHER_POSE = Duration.ofSeconds(8);
    private static final Duration ANOTHER_LEVEL = Duration.ofSeconds(20);

    /** How high the body is. */
    private enum Level {
        STANDING,
        CHAIR,
        FLOOR;

        static Level of(PoseRef pose) {
            boolean floor = pose.isOnTheFloor() || pose.pose().equals("sitting-up");
            return floor ? FLOOR : pose.isSitting() || pose.pose().equals("short-foot") ? CHAIR : STANDING;
        }
    }

    static List<RoutineTimelineTest.Way> ways() {
        return RoutineTimelineTest.ways().toList();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void thereIsTimeBeforeItCounts(RoutineTimelineTest.Way way) {
        StepText before = null;
        for (Step step : RoutineTimeline.of(way.routine(), way.variant(), true).steps()) {
            if (step.count() > 0) {
                assertThat(step.leadIn()).as(step.text().title().en()).isGreaterThanOrEqualTo(needed(before, step));
            }
            before = step.text();
        }
    }

    private static Duration needed(StepText before, Step step) {
        PoseRef pose = step.text().pose();
        if (before == null || Level.of(before.pose()) != Level.of(pose)) {
            return ANOTHER_LEVEL;
        }
        return before.pose().equals(pose) ? Duration.ZERO : ANOTHER_POSE;
    }
}
