package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.routine.Routine;
import adem.routine.RoutineStep;
import adem.routine.RoutineSummary;
import adem.routine.RoutineTimeline;
import adem.session.Moment;
import adem.session.MomentText;
import adem.session.SessionText;
import adem.session.SpokenText;
import adem.session.Timeline;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the routines that come with adem say, and where. */
class RoutineWordsAloudTest extends RoutinesAloud {

    /** On the screen, in lines and aloud it is the same: the wait is in the timeline. */
    @ParameterizedTest
    @EnumSource
    void everyStepHasWordsForTheEarInBothLanguages(Language language) {
        for (RoutineSummary listing : LIBRARY.builtIn()) {
            Routine routine = LIBRARY.find(listing.id());
            for (String variant : variants(routine)) {
                assertThat(routine.steps(variant))
                        .as(routine.id())
                        .allSatisfy(step -> assertThat(step.text().spoken())
                                .hasValueSatisfying(
                                        words -> assertThat(words.in(language)).isNotBlank()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFileBeginsWithHowLongItTakesInWhichPositionAndWhenToStop(Language language) throws IOException {
        String takes = language == Language.NL
                ? "Dit duurt ongeveer (\\d+) minu.*(?:Je begint (?:staand|zittend|op de vloer)|Zo meteen ga je liggen)\\b"
                : "This takes about (\\d+) minute.*(?:You start (?:standing|sitting|on the floor)|In a moment you will lie down)\\b";
        for (Timeline timeline : timelines()) {
            String first = sentences(timeline, language).get(0).words();
            Matcher opening = Pattern.compile(takes).matcher(first);
            assertThat(opening.lookingAt()).as(first).isTrue();
            Duration told = Duration.ofMinutes(Long.parseLong(opening.group(1)));
            assertThat(told.minus(timeline.length()).abs()).as(first).isLessThan(Duration.ofSeconds(45));
            boolean stands = timeline.steps().stream()
                    .anyMatch(step -> step.text().pose().pose().matches("(standing|walking|hip-c|heel-r|wall).*"));
            SessionText rule = stands ? SessionText.STOP_STANDING : SessionText.STOP_ALOUD;
            String stop = rule.text().in(language);
            assertThat(first).contains(stop);
            assertThat(SpokenText.timeToSay(first.substring(0, first.indexOf(stop) + stop.length())))
                    .isLessThan(Duration.ofSeconds(20));
        }
    }

    /** "Change sides" would be done at once, and again five seconds later. */
    @ParameterizedTest
    @EnumSource
    void whatComesIsToldInAWholeSentenceAndNeverOverABreath(Language language) throws IOException {
        String soon = language == Language.NL ? "Zo meteen " : "In a moment you will ";
        int found = 0;
        for (Timeline timeline : timelines()) {
            for (Utterance said : sentences(timeline, language)) {
                Moment moment = timeline.at(said.at());
                assertThat(moment.segment().isBreath()).as(said.words()).isFalse();
                boolean announces = moment.elapsedOfStep().compareTo(AFTER_BOWL) > 0
                        && moment.remainingOfStep().equals(MomentText.ANNOUNCE);
                if (announces) {
                    found++;
                    assertThat(said.words()).startsWith(soon).endsWith(".").doesNotContain(":", "(");
                    assertThat(moment.next().orElseThrow().text().pose())
                            .as(said.words())
                            .isNotEqualTo(moment.step().text().pose());
                }
            }
        }
        assertThat(found).isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoutineSaysWhenItIsOver(Language language) throws IOException {
        String done = SessionText.DONE_ALOUD.text().in(language);
        String ready = SessionText.READY_ALOUD.text().in(language);
        for (Timeline timeline : timelines()) {
            List<Utterance> said = sentences(timeline, language);
            assertThat(said.get(said.size() - 1).words())
                    .as(timeline.info().title().in(language))
                    .containsAnyOf(done, ready);
        }
    }

    @ParameterizedTest
    @EnumSource
    void laterRoundsBeginWithTheirNumber(Language language) {
        List<String> said = LIBRARY.find("qigong-source").steps("full").stream()
                .map(step -> step.text().spoken().orElseThrow().in(language))
                .toList();
        assertThat(said.get(4)).startsWith(language == Language.NL ? "Dit is ronde 2 van 3." : "This is round 2 of 3.");
        assertThat(said.get(6))
                .startsWith(language == Language.NL ? "Dit is ronde 3, de laatste." : "This is round 3, the last.");
        assertThat(said.get(5)).doesNotContain("ronde ", "round ");
    }

    @ParameterizedTest
    @EnumSource
    void laterRoundsAreShorter(Language language) {
        Routine source = LIBRARY.find("qigong-source");
        List<RoutineStep> steps = source.steps("full");
        for (int step : List.of(2, 3)) {
            String first = steps.get(step).text().spoken().orElseThrow().in(language);
            String later = steps.get(step + 2).text().spoken().orElseThrow().in(language);
            assertThat(later.length()).isLessThan(first.length() * 7 / 10);
        }
    }

    /** Who listens to {@code release} has no screen to read the cautions on. */
    @ParameterizedTest
    @EnumSource
    void releaseBeginsWithAllItsCautions(Language language) throws IOException {
        Routine release = LIBRARY.find("release");
        assertThat(release.cautions()).isNotEmpty();
        String stop = release.stop().orElseThrow().in(language);
        for (String variant : variants(release)) {
            Timeline timeline = RoutineTimeline.of(release, variant, true);
            assertThat(timeline.steps().get(0).text().title().en()).isEqualTo("Before you begin");
            Utterance first = sentences(timeline, language).get(0);
            for (Text caution : release.cautions()) {
                assertThat(first.words()).contains(SpokenText.spelled(caution.in(language)));
            }
            // Knees together and legs straight: a riddle to somebody who stands.
            assertThat(first.words()).doesNotContain(stop);
            Moment moment = timeline.at(first.at());
            assertThat(moment.segment().step()).isZero();
            assertThat(SpokenText.timeToSay(first.words())).isLessThanOrEqualTo(moment.remainingOfStep());
            // The lying part is long: there the stop rule is said again.
            assertThat(words(timeline, language).split(Pattern.quote(stop), -1)).hasSizeGreaterThan(2);
        }
    }
}
