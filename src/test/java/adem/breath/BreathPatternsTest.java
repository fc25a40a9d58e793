package adem.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BreathPatternsTest {

    static Stream<BreathPattern> all() {
        return BreathPatterns.all().stream();
    }

    /** The table in the content: what is breathed, how often, how long. */
    @ParameterizedTest
    @CsvSource({
        "long-exhale, 4-6, 30, 300", "ten, 4-6, 10, 100", "belly, 4-6, 18, 180", "ground, 4-6, 3, 30",
        "dantian, 4-6, 5, 50", "arms, 4-6, 8, 80", "gentle, 3-4, 17, 119", "even, 5.5-5.5, 28, 308",
        "sigh, 3+1-8, 25, 300", "box, 4-4-4-4, 15, 240", "4-7-8, 4-7-8, 4, 76"
    })
    void numbersAreThoseOfTheTable(String id, String pace, int breaths, long seconds) {
        BreathPattern pattern = BreathPatterns.find(id);
        assertThat(pattern.pace()).isEqualTo(PaceFormat.parse(pace));
        Breaths usual = Breaths.of(pattern, Optional.empty(), pattern.breaths());
        assertThat(usual.count()).isEqualTo(breaths);
        assertThat(usual.total()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextStandsInBothLanguages(BreathPattern pattern) {
        List<Text> texts = new ArrayList<>(List.of(pattern.title(), pattern.origin()));
        for (Phase phase : Phase.values()) {
            texts.add(pattern.cue(phase));
        }
        assertThat(texts)
                .allSatisfy(text -> assertThat(List.of(text.nl(), text.en())).noneMatch(String::isBlank));
    }

    @Test
    void noTwoPatternsShareAName() {
        List<String> names = new ArrayList<>();
        all().forEach(pattern -> {
            names.add(pattern.id());
            names.addAll(pattern.aliases());
        });
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void findsByAliasInAnyCase() {
        assertThat(BreathPatterns.find("Vierkant").id()).isEqualTo("box");
    }

    @Test
    void onlyPatternsWithAHoldOrASipCaution() {
        assertThat(all().filter(pattern -> !pattern.cautions().isEmpty()).map(BreathPattern::id))
                .containsExactly("sigh", "box", "4-7-8");
        assertThat(BreathPatterns.find("4-2-6").cautions()).hasSize(1);
    }

    /** Nothing is held in it, so nobody is told that something is. */
    @Test
    void aSipHasACautionOfItsOwn() {
        List<Text> sip = BreathPatterns.find("sigh").cautions();
        assertThat(sip)
                .hasSize(1)
                .doesNotContainAnyElementsOf(BreathPatterns.find("box").cautions());
        assertThat(sip.get(0).en()).contains("hyperventilate", "panic", "adem breathe gentle", "Light-headed? Stop.");
        assertThat(sip.get(0).nl()).contains("hyperventileert", "paniek", "adem breathe gentle", "Stop.");
        assertThat(BreathPatterns.find("3+1-2-8").cautions())
                .containsExactly(
                        sip.get(0), BreathPatterns.find("box").cautions().get(0));
    }

    @ParameterizedTest
    @CsvSource({"zucht", "zuchten", "dubbele-inademing", "cyclic-sighing", "physiological-sigh"})
    void theSighHasTheNamesThatPeopleGiveIt(String name) {
        assertThat(BreathPatterns.find(name).id()).isEqualTo("sigh");
    }

    /** In and in by the nose, out by the mouth; one trial, and nothing promised. */
    @Test
    void theSighSaysHowItGoesAndWhereItComesFrom() {
        BreathPattern sigh = BreathPatterns.find("sigh");
        assertThat(sigh.in().airway()).isEqualTo(Airway.NOSE);
        assertThat(sigh.out().airway()).isEqualTo(Airway.MOUTH);
        assertThat(sigh.cue(Phase.SIP))
                .isEqualTo(new Text("een beetje erbij, door je neus", "a little on top, through the nose"));
        assertThat(sigh.origin().en()).contains("own choice", "one trial (2023)", "adem's own");
    }

    @Test
    void groundingLeavesThroughTheMouth() {
        assertThat(BreathPatterns.find("ground").out().airway()).isEqualTo(Airway.MOUTH);
    }

    @ParameterizedTest
    @CsvSource({"boks, box", "gronde, gronden", "gentel, gentle"})
    void unknownNameOffersTheNearest(String typed, String meant) {
        assertThatThrownBy(() -> BreathPatterns.find(typed))
                .hasMessage("there is no pattern \"" + typed + "\"; did you mean \"" + meant + "\"?");
    }

    @Test
    void farAwayNameSaysWhereToLook() {
        assertThatThrownBy(() -> BreathPatterns.find("xyzzy")).hasMessageContaining("adem breathe --list");
    }

    @Test
    void eachPhaseHasACueOfItsOwnAndHoldsAreSoft() {
        BreathPattern pattern = new BreathPattern(
                "",
                List.of(),
                Text.same("a"),
                Pace.of(4, 4, 4, 4),
                1,
                BreathPattern.LONGEST,
                BreathRoute.of(Airway.NOSE, "door je neus", "through the nose"),
                BreathRoute.of(Airway.MOUTH, "door je mond", "through the mouth"),
                Text.same("b"));
        assertThat(pattern.cue(Phase.INHALE)).isEqualTo(new Text("door je neus", "through the nose"));
        assertThat(pattern.cue(Phase.EXHALE)).isEqualTo(new Text("door je mond", "through the mouth"));
        assertThat(pattern.cue(Phase.HOLD_IN).en()).isEqualTo("gently, without force");
        assertThat(pattern.cue(Phase.HOLD_OUT)).isEqualTo(pattern.cue(Phase.HOLD_IN));
    }

    /** Each can stand after "through the". */
    @Test
    void everyAirwayHasAName() {
        assertThat(Stream.of(Airway.values()).map(Airway::word).map(Text::en))
                .containsExactly("nose", "mouth", "nose or pursed lips");
    }

    /** Most adults at rest take up to 20 breaths a minute. */
    @ParameterizedTest
    @CsvSource({"1-1, 1", "0.5-0.5, 1", "1-1.9, 1", "1-2, 0", "2-2, 0", "4-6, 0", "0.5+0.5-1, 2", "0.5-1-0.5, 2"})
    void breathsThatAreQuickerThanAtRestAskForCare(String pace, int cautions) {
        assertThat(BreathPatterns.find(pace).cautions()).hasSize(cautions);
    }

    @ParameterizedTest
    @CsvSource({"4-3, true", "4-2.9, false", "1-1, false"})
    void aShortOutBreathIsNotCalledLong(String pace, boolean isLong) {
        String cue = BreathPatterns.find(pace).cue(Phase.EXHALE).en();
        assertThat(cue.contains("long")).isEqualTo(isLong);
    }
}
