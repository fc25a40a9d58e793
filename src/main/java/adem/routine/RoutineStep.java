package adem.routine;

import adem.session.PoseRef;
import adem.session.SpokenText;
import adem.session.Step;
import adem.session.StepText;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step of a routine: what a session does, and what only its file knows.
 *
 * @param forms the step as each variant does it; its words are the same in all
 * @param source whose the numbers in it are; every pace and rhythm is its author's
 * @param side which side it is done on; the words and the pose tell it too
 * @param only the variants that have this step; empty for all
 * @param again what a voice says from the second round on, in a group that repeats; empty for the same words
 */
public record RoutineStep(
        PerVariant<Step> forms, StepSource source, Optional<Side> side, List<String> only, Optional<Text> again)
        implements RoutineItem {

    /** One of two sides; which of them comes first is the user's. */
    public enum Side {
        FIRST("{0} (ene kant)", "{0} (one side)"),
        SECOND("{0} (andere kant)", "{0} (other side)");

        private final Text name;

        Side(String nl, String en) {
            this.name = new Text(nl, en);
        }

        /** The title of a step with its side. */
        public Text of(Text title) {
            return name.with(title);
        }

        /** The pose on this side; the second is the first seen in a mirror. */
        public PoseRef of(PoseRef pose) {
            return pose.isNone() ? pose : new PoseRef(pose.pose(), this == SECOND);
        }
    }

    public RoutineStep {
        only = List.copyOf(only);
    }

    /** A step that every variant does in one way. */
    static RoutineStep always(Step step, NumberSource source) {
        return new RoutineStep(
                PerVariant.always(step), StepSource.of(source), Optional.empty(), List.of(), Optional.empty());
    }

    /** The step as it comes in a later round. */
    RoutineStep inLaterRound() {
        return again.map(this::aloud).orElse(this);
    }

    /** The step with words before its own; in later rounds without them. */
    RoutineStep after(List<Text> words) {
        Text own = SpokenText.of(text().withoutCaution());
        List<Text> said = new ArrayList<>(words);
        said.add(own);
        RoutineStep first = aloud(SpokenText.sentences(said));
        return new RoutineStep(first.forms, source, side, only, again.or(() -> Optional.of(own)));
    }

    private RoutineStep aloud(Text words) {
        return new RoutineStep(forms.map(step -> step.aloud(words)), source, side, only, again);
    }

    /** The step as a variant does it. */
    public Step in(String variant) {
        return forms.in(variant);
    }

    /** What it tells, in every variant. */
    public StepText text() {
        return forms.usual().text();
    }

    /** True when a variant has this step. */
    public boolean isIn(String variant) {
        return only.isEmpty() || only.contains(variant);
    }

    @Override
    public List<RoutineStep> steps(String variant) {
        return isIn(variant) ? List.of(this) : List.of();
    }
}
