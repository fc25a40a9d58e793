package adem.sound.backend;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.PracticeId;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.sound.AudioRenderer;
import adem.sound.Sound;
import adem.sound.Utterance;
import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A key makes another timeline; the thread that guides has it before the thread that plays. */
class AudioPlanTest {

    private static final int RATE = AudioRenderer.RATE;
    private static final SoundSettings WORDS = new SoundSettings(Sound.VOICE, true, 1, false, Language.EN);

    private final Timeline shorter = timeline(30);
    private final Timeline longer = timeline(60);

    /** Any words take two seconds. */
    private static short[] say(String words) {
        short[] samples = new short[2 * RATE];
        Arrays.fill(samples, (short) (1_000 + 100 * (words.length() % 100)));
        return samples;
    }

    private static Timeline timeline(int seconds) {
        Step first = Step.Timed.fixed(StepText.of(Text.same("One"), Text.same("do this")), Duration.ofSeconds(seconds));
        Step second = Step.Timed.fixed(StepText.of(Text.same("Two"), Text.same("do that")), Duration.ofSeconds(20));
        return Timeline.of(
                new TimelineInfo(PracticeId.NONE, Text.same("t"), List.of(), Optional.empty(), Optional.empty(), true),
                List.of(first, second));
    }

    private static AudioPlan plan() {
        return new AudioPlan(WORDS, Optional.of((Function<String, short[]>) AudioPlanTest::say));
    }

    /**
     * Half a second of the shorter timeline while words are said, half a second more of it, and as much of the longer one.
     *
     * @param meanwhile what another thread asks of the plan before each
     */
    private List<short[]> heard(Consumer<AudioPlan> meanwhile) {
        AudioPlan plan = plan();
        Function<Timeline, AudioRenderer> renderers = plan.renderers();
        List<short[]> heard = new ArrayList<>();
        int from = RATE;
        for (Timeline timeline : List.of(shorter, shorter, longer)) {
            meanwhile.accept(plan);
            heard.add(renderers.apply(timeline).read(from, RATE / 2));
            from += RATE / 2;
        }
        return heard;
    }

    @Test
    void whatOthersAskForMeanwhileChangesNothingOfWhatIsHeard() {
        List<short[]> alone = heard(plan -> {});
        List<short[]> together = heard(plan -> {
            plan.soon(longer, Duration.ZERO, Duration.ofSeconds(40));
            plan.script(shorter);
            plan.script(longer);
        });
        for (int i = 0; i < alone.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i)).contains(alone.get(i)[0]);
            assertThat(alone.get(i)[0]).isNotZero();
        }
    }

    /** Otherwise what is heard would be compared, and faded, for nothing. */
    @Test
    void aTimelineHasOneRendererWhateverOthersAskForMeanwhile() {
        AudioPlan plan = plan();
        Function<Timeline, AudioRenderer> renderers = plan.renderers();
        AudioRenderer before = renderers.apply(shorter);
        plan.soon(longer, Duration.ZERO, Duration.ofSeconds(40));
        assertThat(renderers.apply(shorter)).isSameAs(before);
        AudioRenderer after = renderers.apply(longer);
        plan.script(shorter);
        assertThat(renderers.apply(longer)).isSameAs(after).isNotSameAs(before);
    }

    @Test
    void theWordsOfBothAreKept() {
        AudioPlan plan = plan();
        List<Utterance> before = plan.script(shorter);
        List<Utterance> after = plan.script(longer);
        assertThat(plan.script(shorter)).isSameAs(before);
        assertThat(plan.script(longer)).isSameAs(after).isNotEqualTo(before);
    }

    @Test
    void soonAreTheWordsFromThereOnEachOnce() {
        assertThat(plan().soon(shorter, Duration.ZERO, Duration.ofSeconds(20))).containsExactly("One. do this.");
        assertThat(plan().soon(shorter, Duration.ofSeconds(1), Duration.ofSeconds(40)))
                .containsExactly("Two. do that.");
    }
}
