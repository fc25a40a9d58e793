package adem.session;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.breath.Pace;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a moment: twelve seconds of a step, two repetitions with parts, two without, two breaths, as long as one likes. */
class MomentTextTest {

    private static final Duration SIX = Duration.ofSeconds(6);

    private final Timeline timeline = timeline(true);

    private static Timeline timeline(boolean numbered) {
        Breaths breaths = Breaths.of(BreathPatterns.find("4-6"), Optional.empty(), 2);
        return Timeline.of(
                new TimelineInfo(
                        PracticeId.NONE,
                        new Text("Routine", "The routine"),
                        List.of(),
                        Optional.empty(),
                        Optional.of(Text.same("get up")),
                        numbered),
                List.of(
                        Step.Timed.fixed(text("Rest", ""), Duration.ofSeconds(12)),
                        new Step.Repeating(text("Bridge", "bridge"), 2, SIX, Duration.ofSeconds(2)),
                        new Step.Repeating(text("Bow", "bowing"), 2, SIX, Duration.ZERO),
                        new Step.Breathing(text("Breathe", "standing-soft"), breaths),
                        new Step.Open(text("Stay", "lying-flat"), SIX),
                        Step.Timed.fixed(text("End", ""), SIX)));
    }

    private static StepText text(String title, String pose) {
        PoseRef shown = pose.isEmpty() ? PoseRef.NONE : new PoseRef(pose, false);
        return StepText.of(Text.same(title), Text.same(title + ": how"), shown);
    }

    private Moment at(double seconds) {
        return timeline.at(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, Rest, Rest: how, '', step 1 of 6, next: Bridge",
        "12, Tighten, Bridge: how, 1 of 2, step 2 of 6, next: Bow",
        "14, Stay, Bridge: how, 1 of 2, step 2 of 6, next: Bow",
        "16, Let go, Bridge: how, 1 of 2, step 2 of 6, next: Bow",
        "18, Tighten, Bridge: how, 2 of 2, step 2 of 6, next: Bow",
        "30, Bow, Bow: how, 2 of 2, step 3 of 6, next: Breathe",
        "36, Breathe in, 'through the nose, to your lower belly', breath 1 of 2, step 4 of 6, next: Stay",
        "41, Breathe out, 'long and slow, through the nose or pursed lips', breath 1 of 2, step 4 of 6, next: Stay",
        "56, Stay, Stay: how, '', step 5 of 6, next: End",
        "62, End, End: how, '', step 6 of 6, ''"
    })
    void tellsWhatIsDoneNow(double second, String head, String cue, String number, String step, String next) {
        Moment moment = at(second);
        assertThat(MomentText.head(moment).en()).isEqualTo(head);
        assertThat(MomentText.cue(moment).en()).isEqualTo(cue);
        assertThat(MomentText.number(moment).en()).isEqualTo(number);
        assertThat(MomentText.step(moment).en()).isEqualTo(step);
        assertThat(MomentText.next(moment).en()).isEqualTo(next);
    }

    @Test
    void whileBreathsAreExplainedItTellsTheWordsOfTheStep() {
        Breaths breaths = Breaths.of(BreathPatterns.find("4-6"), Optional.empty(), 2);
        Moment moment = Timeline.of(
                        timeline.info(),
                        List.of(new Step.Breathing(text("Breathe", ""), breaths, Duration.ofSeconds(9))))
                .at(Duration.ZERO);
        assertThat(MomentText.head(moment).en()).isEqualTo("Breathe");
        assertThat(MomentText.cue(moment).en()).isEqualTo("Breathe: how");
    }

    /** From five seconds before the next step, in a step that took five seconds before that; never where it waits. */
    @ParameterizedTest
    @CsvSource({
        "4, false",
        "6.9, false",
        "7, true",
        "11.9, true",
        "12, false",
        "18.9, false",
        "19, true",
        "52, true",
        "61, false",
        "67.9, false"
    })
    void announcesWhatComesInTime(double second, boolean time) {
        assertThat(MomentText.isTimeToAnnounce(at(second))).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"4.9, false", "5, true"})
    void aShortStepIsNotCutShorterByWhatComesNext(double second, boolean time) {
        Step brief = Step.Timed.fixed(text("Brief", ""), SIX);
        Moment moment =
                Timeline.of(timeline.info(), List.of(brief, brief)).at(Duration.ofMillis(Math.round(second * 1000)));
        assertThat(MomentText.isTimeToAnnounce(moment)).isEqualTo(time);
    }

    @Test
    void whereBreathsAreCountedNothingIsAnnounced() {
        assertThat(MomentText.isTimeToAnnounce(timeline(false).at(Duration.ofSeconds(8))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "12, true", "24, false", "36, false", "56, true"})
    void howToGetUpIsToldToWhomLiesAndWhereNobodyKnows(double second, boolean told) {
        assertThat(MomentText.afterwards(at(second)).isPresent()).isEqualTo(told);
    }

    @Test
    void tellsSeconds() {
        assertThat(MomentText.seconds(Duration.ofMillis(5_500))).isEqualTo(new Text("5,5 s", "5.5 s"));
        assertThat(MomentText.wholeSeconds(Duration.ofMillis(2_001)).en()).isEqualTo("3 s");
    }

    @ParameterizedTest
    @CsvSource({
        "4-6, '4 s in, 6 s out'",
        "3+1-8, '3 s in, 1 s sip, 8 s out'",
        "4-7-8, '4 s in, 7 s hold, 8 s out'",
        "4-0-6-1, '4 s in, 6 s out, 1 s hold'"
    })
    void tellsAPace(String pace, String told) {
        assertThat(MomentText.pace(BreathPatterns.find(pace).pace()).en()).isEqualTo(told);
    }

    @Test
    void tellsAPlan() {
        Optional<Pace> quick = Optional.of(Pace.of(3, 4));
        assertThat(MomentText.plan(Breaths.of(BreathPatterns.find("4-6"), quick, 1))
                        .en())
                .isEqualTo("1 breath, 4 s in, 6 s out, 0:10 in all");
        assertThat(MomentText.plan(Breaths.of(BreathPatterns.find("4-6"), quick, 2))
                        .en())
                .isEqualTo("2 breaths, from 3 s in, 4 s out to 4 s in, 6 s out, 0:17 in all");
    }

    @ParameterizedTest
    @CsvSource({
        "true, FINISHED, Done: The routine in 0:12 minutes.",
        "true, STOPPED, 'Stopped: The routine, after 0:12 minutes.'",
        "false, FINISHED, Done: 1 breath in 0:12 minutes.",
        "false, STOPPED, 'Stopped after 1 breath, 0:12 minutes.'"
    })
    void tellsAtTheEndWhatWasDone(boolean numbered, Session.Status how, String told) {
        Session begun =
                Session.start(timeline(numbered), new TurnedClock().now()).session();
        Session ended = new Session(
                begun.timeline(),
                how,
                begun.position(),
                begun.origin(),
                begun.began(),
                begun.seen(),
                1,
                Duration.ofSeconds(12),
                false);
        assertThat(MomentText.farewell(ended).en()).isEqualTo(told);
    }
}
