package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.session.BreathTimeline;
import adem.session.Segment;
import adem.session.SessionText;
import adem.session.SpokenText;
import adem.session.Timeline;
import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether there is time to hear what is said around counted breaths. */
class BreathsAloudTest {

    private static final Text NOTICE = new Text("1 minuut wordt 6 ademhalingen", "1 minute becomes 6 breaths");

    private static List<Timeline> timelines() {
        return BreathPatterns.all().stream().map(BreathsAloudTest::timeline).toList();
    }

    private static Timeline timeline(BreathPattern pattern) {
        return BreathTimeline.of(Breaths.of(pattern, Optional.empty(), 3), BreathTimeline.SETTLE, List.of(NOTICE));
    }

    private static Duration end(Utterance words) {
        return words.at().plus(SpokenText.timeToSay(words.words()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidBeforeTheFirstBreathIsOverWhenItBegins(Language language) {
        assertThat(timelines()).hasSizeGreaterThan(5);
        for (Timeline timeline : timelines()) {
            Duration first = timeline.segments().stream()
                    .filter(Segment::isBreath)
                    .findFirst()
                    .orElseThrow()
                    .start();
            List<Utterance> before = Script.of(timeline, language, true).stream()
                    .filter(words -> words.at().compareTo(first) < 0)
                    .toList();
            assertThat(before)
                    .isNotEmpty()
                    .allSatisfy(
                            words -> assertThat(end(words)).as(words.words()).isLessThanOrEqualTo(first));
            assertThat(before.get(0).words()).contains(SessionText.DIZZY.text().in(language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidAfterTheLastBreathIsOverAtTheEnd(Language language) {
        for (Timeline timeline : timelines()) {
            List<Utterance> script = Script.of(timeline, language, false);
            Utterance last = script.get(script.size() - 1);
            assertThat(last.sentence()).isTrue();
            assertThat(end(last)).as(last.words()).isLessThanOrEqualTo(timeline.length());
        }
    }
}
