package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.routine.Routine;
import adem.routine.RoutineSummary;
import adem.routine.RoutineTimeline;
import adem.routine.file.RoutineLibrary;
import adem.session.Timeline;
import adem.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that a voice says in the routines that come with adem. */
abstract class RoutinesAloud {

    static final Duration AFTER_BOWL = Duration.ofMillis(900);

    static final RoutineLibrary LIBRARY = new RoutineLibrary(Path.of("nowhere"));

    /** Every way to follow every routine aloud. */
    static List<Timeline> timelines() throws IOException {
        List<Timeline> timelines = new ArrayList<>();
        for (RoutineSummary listing : LIBRARY.builtIn()) {
            Routine routine = LIBRARY.find(listing.id());
            for (String variant : variants(routine)) {
                timelines.add(RoutineTimeline.of(routine, variant, true));
                timelines.add(RoutineTimeline.of(routine, variant, false));
            }
        }
        assertThat(timelines).hasSizeGreaterThanOrEqualTo(2 * 21);
        return timelines;
    }

    static List<String> variants(Routine routine) {
        return routine.variants().isEmpty()
                ? List.of(routine.usualVariant())
                : routine.variants().stream().map(Routine.Variant::name).collect(Collectors.toList());
    }

    static List<Utterance> sentences(Timeline timeline, Language language) {
        return Script.of(timeline, language, false).stream()
                .filter(Utterance::sentence)
                .collect(Collectors.toList());
    }

    static String words(Timeline timeline, Language language) {
        return sentences(timeline, language).stream().map(Utterance::words).collect(Collectors.joining("\n"));
    }
}
