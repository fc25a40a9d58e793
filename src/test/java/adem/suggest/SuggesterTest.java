package adem.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import adem.breath.BreathPatterns;
import adem.history.DayBegin;
import adem.history.History;
import adem.learn.Lookup;
import adem.learn.NoteSummary;
import adem.learn.Practice;
import adem.routine.Routine.Position;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.text.Language;
import adem.text.SafetyBlock;
import adem.text.SafetyBlocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggesterTest {

    private static final WishTable TABLE = WishTable.builtIn();
    private static final List<RoutineSummary> ROUTINES = new RoutineLibrary(Path.of("nowhere")).builtIn();
    private static final Suggester SUGGESTER = new Suggester(TABLE, ROUTINES);
    private static final LocalDateTime AFTERNOON = LocalDateTime.of(2026, 11, 26, 14, 0);

    /** Each wish is typed without any other circumstance, on a Thursday afternoon. */
    record Typed(Language language, String words, Set<String> practices, Set<String> positions, String caution) {
        @Override
        public String toString() {
            return words;
        }
    }

    static Stream<Typed> wishes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/adem/suggest/wishes.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(parts -> new Typed(
                        Language.of(parts[0]).orElseThrow(),
                        parts[1],
                        Set.of(parts[2].split("\\|")),
                        Set.of(parts[3].split("\\|")),
                        parts[4]));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void aWishGetsWhatFits(Typed typed) {
        Advice advice = SUGGESTER.advise(typed.words(), Circumstances.at(AFTERNOON), typed.language());
        assertThat(advice.language()).isEqualTo(typed.language());
        assertThat(advice.alarm().isPresent()).isEqualTo(typed.caution().equals("alarm"));
        if (typed.caution().equals("alarm") || typed.caution().equals("nothing")) {
            assertThat(advice.suggestions()).isEmpty();
            return;
        }
        Suggestion first = advice.suggestions().get(0);
        assertThat(typed.practices()).contains(name(first));
        assertThat(typed.positions()).contains(first.position().name().toLowerCase(Locale.ROOT));
        assertThat(advice.suggestions()).hasSizeBetween(2, 5).doesNotHaveDuplicates();
        assertThat(advice.reason()).isPresent();
        if (!typed.caution().equals("-")) {
            assertThat(advice.cautions()).extracting(SafetyBlock::id).contains(typed.caution());
        }
    }

    static String name(Suggestion suggestion) {
        return suggestion.isBreathing()
                ? suggestion.practice().pattern()
                : suggestion.practice().routine();
    }

    private static final List<Optional<Duration>> TIMES = List.of(
            Optional.empty(),
            Optional.of(Duration.ofSeconds(30)),
            Optional.of(Duration.ofMinutes(2)),
            Optional.of(Duration.ofMinutes(7)),
            Optional.of(Duration.ofMinutes(30)));

    private static final List<Optional<Position>> POSITIONS = List.of(
            Optional.empty(),
            Optional.of(Position.LYING),
            Optional.of(Position.SITTING),
            Optional.of(Position.STANDING));

    private static Circumstances circumstances(int hour, Optional<Duration> time, Optional<Position> position) {
        return new Circumstances(
                AFTERNOON.withHour(hour), History.NONE, DayBegin.USUAL, time, position, Optional.empty());
    }

    /** Each wish of the table with each situation, in any time and posture. */
    @Test
    void whateverIsWishedFitsAndAsksNothingAndHoldsNoBreath() {
        List<String> wrong = new ArrayList<>();
        Fitting fitting = new Fitting(TABLE, new Catalogue(ROUTINES), false);
        List<WishEntry> situations = TABLE.entries().stream()
                .filter(entry -> !entry.allowsNothing()
                        && (entry.isWeak() || entry.tries().isEmpty()))
                .toList();
        for (WishEntry goal : TABLE.entries()) {
            for (WishEntry situation : situations) {
                Wish wish = new Wish(Optional.of(goal), List.of(situation), Optional.empty(), "", Language.NL);
                for (Optional<Duration> time : TIMES) {
                    for (Optional<Position> position : POSITIONS) {
                        List<Suggestion> all = fitting.of(wish, circumstances(14, time, position));
                        String words = goal.id() + " " + situation.id();
                        boolean isRight = !all.isEmpty();
                        for (Suggestion suggestion : all) {
                            isRight = isRight
                                    && isSafe(suggestion, time, position)
                                    && (situation.only().isEmpty() || Fitting.names(situation.only(), suggestion));
                        }
                        wrong.addAll(isRight ? List.of() : List.of(words + " in " + time + " " + position));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whateverTheHourIsTheSameHolds() {
        for (int hour = 0; hour < 24; hour++) {
            for (Optional<Duration> time : TIMES) {
                for (Optional<Position> position : POSITIONS) {
                    List<Suggestion> all = SUGGESTER
                            .atThisHour(circumstances(hour, time, position), Language.NL)
                            .suggestions();
                    assertThat(all).isNotEmpty();
                    all.forEach(one -> holds("", one, time, position));
                }
            }
        }
    }

    @Test
    void theHoursAloneGiveTheSame() {
        Suggester hours = new Suggester(WishTable.ofHours(), ROUTINES);
        for (int hour = 0; hour < 24; hour++) {
            Circumstances now = circumstances(hour, Optional.empty(), Optional.empty());
            assertThat(hours.atThisHour(now, Language.EN)).isEqualTo(SUGGESTER.atThisHour(now, Language.EN));
        }
    }

    /** What no wish of the table fits, but a note. */
    @ParameterizedTest
    @ValueSource(strings = {"femur", "dantian", "lever", "galblaas", "tre", "losschudden", "why tremble", "4-7-8"})
    void whatANoteSaysToTryHoldsAsWell(String words) {
        for (Optional<Position> position : POSITIONS) {
            Optional<Duration> time = Optional.of(Duration.ofMinutes(4));
            SUGGESTER
                    .advise(words, circumstances(14, time, position), Language.EN)
                    .suggestions()
                    .forEach(one -> holds(words, one, time, position));
        }
    }

    private static void holds(
            String words, Suggestion suggestion, Optional<Duration> time, Optional<Position> position) {
        assertThat(isSafe(suggestion, time, position))
                .as(() -> words + ": " + suggestion.command(Language.EN) + " in " + time + " " + position)
                .isTrue();
    }

    /** It fits the time and the posture, holds no breath, and asks nothing first. */
    private static boolean isSafe(Suggestion suggestion, Optional<Duration> time, Optional<Position> position) {
        boolean fits = time.isEmpty()
                || suggestion.length().toMillis() * 10 <= time.get().toMillis() * 11;
        boolean isPossible = position.isEmpty() || suggestion.position().equals(position.get());
        if (suggestion.isBreathing()) {
            return fits
                    && isPossible
                    && !BreathPatterns.find(suggestion.practice().pattern())
                            .pace()
                            .hasHold();
        }
        String routine = suggestion.practice().routine();
        boolean isGated = routine.equals("release") || routine.equals("shaking");
        boolean isFree = routine.equals("pelvic-floor")
                && suggestion.practice().variant().equals("relax-only");
        return fits
                && isPossible
                && !isGated
                && (isFree || routine(routine).leads().isEmpty());
    }

    private static RoutineSummary routine(String id) {
        return ROUTINES.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** What a command lasts is what was said that it lasts, and what it is called is known. */
    @Test
    void theTableNamesOnlyWhatThereIs() {
        Set<String> notes = Set.copyOf(
                Lookup.builtIn().entries().stream().map(NoteSummary::id).toList());
        SafetyBlocks rules = SafetyBlocks.builtIn();
        for (WishEntry entry : TABLE.entries()) {
            assertThat(notes).as(entry.id()).containsAll(entry.notes());
            entry.cautions()
                    .forEach(caution ->
                            assertThat(rules.find(caution)).as(caution).isPresent());
            List<TryLine> lines = new ArrayList<>(entry.tries());
            lines.addAll(entry.first());
            lines.addAll(entry.only());
            for (TryLine line : lines) {
                if (line.practice() instanceof Practice.Guided guided) {
                    RoutineSummary routine = routine(guided.id());
                    assertThat(routine.variants().contains(guided.variant())
                                    || guided.variant().isEmpty())
                            .as(entry.id())
                            .isTrue();
                    assertThat(routine.asksIn(guided.variant())).as(entry.id()).isFalse();
                } else {
                    BreathPatterns.find(((Practice.Breathing) line.practice()).pattern());
                }
            }
            if (!entry.only().isEmpty()) {
                assertThat(entry.only()).as(entry.id()).contains(TryLine.parse("breathe gentle"));
            }
            assertThat(entry.tries().isEmpty() && !entry.allowsNothing()
                            || entry.reason(false).isPresent())
                    .as(entry.id())
                    .isTrue();
        }
    }

    @Test
    void optionsGoBeforeWords() {
        Circumstances lying = new Circumstances(
                AFTERNOON,
                History.NONE,
                DayBegin.USUAL,
                Optional.of(Duration.ofMinutes(3)),
                Optional.of(Position.LYING),
                Optional.empty());
        Suggestion first = SUGGESTER
                .advise("half an hour at my desk", lying, Language.EN)
                .suggestions()
                .get(0);
        assertThat(first.position()).isEqualTo(Position.LYING);
        assertThat(first.length()).isLessThanOrEqualTo(Duration.ofSeconds(198));
    }

    @Test
    void treNamesWhatComesLaterAndDoesNotSuggestIt() {
        Advice advice = SUGGESTER.advise("ik wil TRE doen", Circumstances.at(AFTERNOON), Language.NL);
        assertThat(advice.later().orElseThrow().en()).contains("adem routine start release --variant first");
        assertThat(advice.article()).contains("002");
        assertThat(advice.suggestions()).extracting(SuggesterTest::name).doesNotContain("release", "shaking");
    }

    @ParameterizedTest
    @CsvSource({
        "two minutes, 120",
        "ik heb maar 5 min, 300",
        "een kwartiertje, 900",
        "half an hour to spare, 1800",
        "halfuur, 1800",
        "a couple of minutes, 120",
        "10 seconden, 30",
        "sollicitatie over tien minuten, 300",
        "interview in 10 minutes, 300",
        "over een kwartier optreden, 450",
        "iets korts, ",
        "kort iets, 180",
        "short of breath, ",
        "na 3 uur zitten, ",
        "om 5 uur wakker, ",
        "after 20 minutes of running, ",
        "20 minuten geleden, ",
        "een minuutje of tien, 600",
        "10 tot 15 minuten, 900",
        "drie kwartier, 2700",
        "anderhalve minuut, 90",
        "binnen de minuut, 60",
        "heb maar effe, 180",
        "snel kalmeren, 180",
        "snel in slaap, ",
        "mijn hart klopt snel, ",
        "kort na de bevalling, "
    })
    void theTimeThereIsIsHeard(String words, Long seconds) {
        assertThat(TimeInWords.of(List.of(words.split(" "))).map(Duration::toSeconds))
                .isEqualTo(Optional.ofNullable(seconds));
    }
}
