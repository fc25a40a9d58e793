package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.routine.Routine;
import adem.routine.RoutineTimeline;
import adem.session.Moment;
import adem.session.Segment;
import adem.session.SpokenText;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether there is time to hear what the routines that come with adem say. */
class RoutinesAloudTest extends RoutinesAloud {

    @ParameterizedTest
    @EnumSource
    void noSentenceIsCutByTheNextOrByTheEnd(Language language) throws IOException {
        for (Timeline timeline : timelines()) {
            List<Utterance> sentences = sentences(timeline, language);
            for (int i = 0; i < sentences.size(); i++) {
                Utterance sentence = sentences.get(i);
                boolean last = i + 1 == sentences.size();
                assertThat(sentence.at().plus(SpokenText.timeToSay(sentence.words())))
                        .as("%s: %s", timeline.info().title().in(language), sentence.words())
                        .isLessThanOrEqualTo(
                                last ? timeline.length() : sentences.get(i + 1).at());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyInstructionIsSaidWholeBeforeItsStepIsOver(Language language) throws IOException {
        for (Timeline timeline : timelines()) {
            String script = words(timeline, language);
            int step = -1;
            for (Segment segment : timeline.segments()) {
                if (segment.step() != step) {
                    step = segment.step();
                    Moment moment = timeline.at(segment.start());
                    String words =
                            SpokenText.spelled(instruction(moment.step().text()).in(language));
                    assertThat(script).contains(words);
                    assertThat(AFTER_BOWL.plus(SpokenText.timeToSay(words)))
                            .as("%s: %s", timeline.info().title().in(language), words)
                            .isLessThanOrEqualTo(moment.remainingOfStep());
                }
            }
        }
    }

    private static Text instruction(StepText guidance) {
        return guidance.spoken().orElseThrow();
    }

    /** What is explained is not counted, and nothing counted is lost under an explanation. */
    @ParameterizedTest
    @EnumSource
    void nothingIsCountedWhileItIsExplained(Language language) throws IOException {
        for (Timeline timeline : timelines()) {
            List<Utterance> sentences = sentences(timeline, language);
            for (Segment segment : timeline.segments()) {
                if (segment.number() == 1) {
                    Duration begins = timeline.at(segment.start()).position();
                    assertThat(sentences)
                            .filteredOn(said -> said.at().compareTo(begins) < 0)
                            .allSatisfy(said -> assertThat(said.at().plus(SpokenText.timeToSay(said.words())))
                                    .as("%s: %s", timeline.info().title().in(language), said.words())
                                    .isLessThanOrEqualTo(begins));
                }
            }
        }
    }

    /** Who trembles with closed eyes is never left alone for long. */
    @ParameterizedTest
    @EnumSource
    void whoTremblesHearsTheVoiceEveryMinute(Language language) throws IOException {
        Routine release = LIBRARY.find("release");
        for (String variant : variants(release)) {
            Timeline timeline = RoutineTimeline.of(release, variant, true);
            Duration quiet = Duration.ZERO;
            int found = 0;
            for (Utterance said : sentences(timeline, language)) {
                boolean trembles = timeline.at(said.at().minus(Duration.ofSeconds(2)))
                        .step()
                        .text()
                        .pose()
                        .pose()
                        .endsWith("tremor");
                if (trembles) {
                    found++;
                    assertThat(said.at().minus(quiet)).as(said.words()).isLessThan(Duration.ofSeconds(65));
                }
                quiet = said.at().plus(SpokenText.timeToSay(said.words()));
            }
            assertThat(found).isGreaterThanOrEqualTo(3);
        }
    }

    /** A change of level, from standing to lying or back or to the other side, leaves the body half a minute. */
    @ParameterizedTest
    @EnumSource
    void aChangeOfLevelLeavesTimeForTheBody(Language language) throws IOException {
        List<String> floor = List.of(
                "Lie down",
                "On your back",
                "Lie on your side",
                "On your side",
                "Change sides",
                "Move to your side",
                "Coming up",
                "Get up slowly",
                "Come up slowly",
                "Move to the chair",
                "Into child's pose",
                "Sit up slowly");
        int found = 0;
        for (Timeline timeline : timelines()) {
            for (Step step : timeline.steps()) {
                if (floor.contains(step.text().title().en()) && step instanceof Step.Open) {
                    found++;
                    String words = SpokenText.of(step.text()).in(language);
                    assertThat(step.length().minus(SpokenText.timeToSay(words)))
                            .as(
                                    "%s: %s",
                                    timeline.info().title().in(language),
                                    step.text().title().in(language))
                            .isGreaterThanOrEqualTo(Duration.ofSeconds(28));
                }
            }
        }
        assertThat(found).isGreaterThan(30);
    }
}
