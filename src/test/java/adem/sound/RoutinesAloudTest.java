package adem.sound;

import static org.assertj.core.api.Assertions.assertThat;

import adem.routine.Routine;
import adem.routine.RoutineStep;
import adem.routine.RoutineSummary;
import adem.routine.RoutineTimeline;
import adem.routine.file.RoutineLibrary;
import adem.session.Moment;
import adem.session.MomentText;
import adem.session.Segment;
import adem.session.SessionText;
import adem.session.SpokenText;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether there is time to hear what the routines that come with adem say. */
class RoutinesAloudTest {

    private static final Duration AFTER_BOWL = Duration.ofMillis(900);

    private static final RoutineLibrary LIBRARY = new RoutineLibrary(Path.of("nowhere"));

    /** Every way to follow every routine aloud. */
    private static List<Timeline> timelines() throws IOException {
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

    private static List<String> variants(Routine routine) {
        return routine.variants().isEmpty()
                ? List.of(routine.usualVariant())
                : routine.variants().stream().map(Routine.Variant::name).collect(Collectors.toList());
    }

    private static List<Utterance> sentences(Timeline timeline, Language language) {
        return Script.of(timeline, language, false).stream()
                .filter(Utterance::sentence)
                .collect(Collectors.toList());
    }

    private static String words(Timeline timeline, Language language) {
        return sentences(timeline, language).stream().map(Utterance::words).collect(Collectors.joining("\n"));
    }

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
