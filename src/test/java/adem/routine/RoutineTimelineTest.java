package adem.routine;

import static org.assertj.core.api.Assertions.assertThat;

import adem.routine.file.RoutineLibrary;
import adem.session.Segment;
import adem.session.Step;
import adem.session.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every variant of every routine that comes with adem. */
class RoutineTimelineTest {

    private static final RoutineLibrary LIBRARY = new RoutineLibrary(Path.of("/nowhere"));

    record Way(Routine routine, String variant) {
        @Override
        public String toString() {
            return routine.id() + " " + variant;
        }
    }

    static Stream<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (RoutineSummary listing : LIBRARY.builtIn()) {
            Routine routine = LIBRARY.find(listing.id());
            List<String> variants = routine.variants().isEmpty() ? List.of("") : routine.variantNames();
            variants.forEach(variant -> ways.add(new Way(routine, variant)));
        }
        return ways.stream();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void itIsAsLongAsIsTold(Way way) {
        Timeline handsFree = RoutineTimeline.of(way.routine(), way.variant(), true);
        assertThat(handsFree.length()).isEqualTo(way.routine().length(way.variant()));
        assertThat(RoutineTimeline.of(way.routine(), way.variant(), false).length())
                .isEqualTo(handsFree.length());
        if (way.variant().equals(way.routine().usualVariant())) {
            assertThat(RoutineSummary.of(way.routine()).length()).isEqualTo(handsFree.length());
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothingWaitsWhereNobodyIsThere(Way way) {
        assertThat(RoutineTimeline.of(way.routine(), way.variant(), true).segments())
                .noneMatch(Segment::isOpen);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatAsksBeginsWithItsCautions(Way way) {
        Step first =
                RoutineTimeline.of(way.routine(), way.variant(), false).steps().get(0);
        assertThat(first.text().title().en().equals("Before you begin"))
                .isEqualTo(way.routine().gate().isPresent());
        if (way.routine().gate().isPresent()) {
            assertThat(first).isInstanceOf(Step.Open.class);
            assertThat(way.routine().cautions())
                    .allMatch(
                            caution -> first.text().spoken().orElseThrow().nl().contains(caution.nl()));
        }
    }

    /** A gate never leads to something that asks as well. */
    @ParameterizedTest
    @MethodSource("ways")
    void aGateLeadsToWhatAsksNothing(Way way) {
        way.routine().gate().map(Gate::questions).orElse(List.of()).forEach(question -> {
            Alternative instead = question.instead();
            Routine other = LIBRARY.find(instead.routine());
            assertThat(instead.variant())
                    .matches(name -> name.isEmpty() || other.variantNames().contains(name));
            if (!other.id().equals(way.routine().id())) {
                String variant = instead.variant().isEmpty() ? other.usualVariant() : instead.variant();
                assertThat(other.asksIn(variant)).isFalse();
            }
        });
    }
}
