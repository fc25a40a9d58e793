package adem.sound;

import adem.session.PoseRef;
import adem.session.PracticeId;
import adem.session.SessionText;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Numbered steps to let a voice guide through, and what it says. */
abstract class ScriptedSteps {

    static final Text STOP = new Text("Stop bij pijn.", "Stop when it hurts.");
    static final StepText A = guidance("Een", "One", "doe dit", "do this", "sitting");
    static final StepText B = guidance("Twee", "Two", "doe dat", "do that", "standing-soft");
    static final StepText C = guidance("Drie", "Three", "lig", "lie", "crook-lying");

    static StepText guidance(String nl, String en, String doe, String how, String pose) {
        return StepText.of(new Text(nl, en), new Text(doe, how), new PoseRef(pose, false));
    }

    static StepText careful(StepText guidance, Text caution) {
        return new StepText(
                guidance.title(),
                guidance.instruction(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(caution),
                guidance.pose(),
                guidance.soon());
    }

    static Step timed(StepText guidance, long seconds) {
        return Step.Timed.fixed(guidance, Duration.ofSeconds(seconds));
    }

    static Timeline timeline(Step... steps) {
        return Timeline.of(
                new TimelineInfo(PracticeId.NONE, Text.same("t"), List.of(), Optional.of(STOP), Optional.empty(), true),
                List.of(steps));
    }

    static Timeline lying(Step... steps) {
        Optional<Text> rise = Optional.of(SessionText.RISE.text());
        return Timeline.of(
                new TimelineInfo(PracticeId.NONE, Text.same("t"), List.of(), Optional.empty(), rise, true),
                List.of(steps));
    }

    static List<String> said(Timeline timeline, Language language, boolean counting) {
        return Script.of(timeline, language, counting).stream()
                .map(utterance -> utterance.at().toMillis() + " " + utterance.words())
                .toList();
    }
}
