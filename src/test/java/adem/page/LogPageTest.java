package adem.page;

import static org.assertj.core.api.Assertions.assertThat;

import adem.history.Aim;
import adem.history.DayBegin;
import adem.history.DayRange;
import adem.history.History;
import adem.history.LogSummary;
import adem.history.Logged;
import adem.history.LoggedSession;
import adem.host.Encoding;
import adem.host.Folders;
import adem.host.Host;
import adem.host.LineInput;
import adem.host.Output;
import adem.host.Programs;
import adem.host.Signals;
import adem.host.TerminalInfo;
import adem.host.TimeSource;
import adem.routine.file.RoutineLibrary;
import adem.session.PracticeId;
import adem.text.Language;
import adem.text.TextWidth;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogPageTest {

    private static final PracticeId SOFTEN = PracticeId.ofRoutine("soften", "full");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final List<LoggedSession> SOME = List.of(
            Logged.of(SOFTEN, "2026-10-30T20:00:00", Duration.ofMinutes(24)),
            Logged.of(SOFTEN, "2026-11-08T20:00:00", Duration.ofMinutes(24)),
            Logged.of(PracticeId.ofPattern("4-6"), "2026-11-23T20:00:00", Duration.ofSeconds(20)),
            Logged.of(PracticeId.ofPattern("ten"), "2026-11-25T00:10:00", Duration.ofMinutes(4)),
            Logged.of(PracticeId.ofRoutine("gone", ""), "2026-11-25T20:10:00", Duration.ofMinutes(4)),
            Logged.of(PracticeId.ofPattern("ten"), "2026-11-26T10:00:00", Duration.ofMinutes(9)),
            Logged.of(PracticeId.ofPattern("ten"), "2026-11-26T12:00:00", Duration.ofSeconds(61)));

    private static final List<DayRange> ILL =
            List.of(new DayRange(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 17)));

    private static LogPage page(
            List<LoggedSession> sessions, List<DayRange> breaks, int columns, Map<String, String> more) {
        Map<String, String> environment = new java.util.HashMap<>(Map.of("LANG", "en_GB.UTF-8", "TERM", "xterm"));
        environment.put("NO_COLOR", "1");
        environment.putAll(more);
        Host host = new Host(
                environment,
                Encoding.of(environment),
                new LineInput(InputStream.nullInputStream(), StandardCharsets.UTF_8),
                new Output(OutputStream.nullOutputStream(), StandardCharsets.UTF_8),
                new Output(OutputStream.nullOutputStream(), StandardCharsets.UTF_8),
                TimeSource.system(),
                new TerminalInfo(true, true, true, columns, 24, environment),
                Folders.of(environment, "/nonexistent"),
                Programs.of(environment, "/nonexistent"),
                Signals.NONE);
        Language language = environment.get("LANG").startsWith("nl") ? Language.NL : Language.EN;
        LogSummary summary = new LogSummary(new History(sessions, breaks, List.of()), DayBegin.USUAL, TODAY);
        return new LogPage(
                new Printer(host, language), summary, new PracticeTitles(new RoutineLibrary(Path.of("/nonexistent"))));
    }

    private static String weeks(int columns, Map<String, String> more) {
        return page(SOME, ILL, columns, more).weeks(Optional.empty(), Optional.of(Aim.USUAL), false, ILL);
    }

    @Test
    void fourWeeksAsAGrid() {
        assertThat(weeks(80, Map.of()).lines().limit(13))
                .containsExactly(
                        "Four weeks",
                        "",
                        "             Mo Tu We Th Fr Sa Su",
                        "2 - 8 Nov    ·  ·  ·  ·  ·  ·  ■   24 min",
                        "9 - 15 Nov   ·  ·  ·  –  –  –  –",
                        "16 - 22 Nov  –  –  ·  ·  ·  ·  ·",
                        "23 - 29 Nov  ▪  ▪  ▪ [■]           18 min",
                        "",
                        "▪ less than 10 minutes, ■ 10 minutes or more, – break, [ ] today",
                        "",
                        "Done most often",
                        "Belly breathing               3 times, 14 min",
                        "Softening sequence            once, 24 min");
    }

    @Test
    void inAsciiAndDutchAndNarrow() {
        assertThat(weeks(40, Map.of("LANG", "nl_NL")).lines().limit(11))
                .containsExactly(
                        "Vier weken",
                        "",
                        "             m d w d v z z",
                        "2 - 8 nov    . . . . . . #  24 min",
                        "9 - 15 nov   . . . - - - -",
                        "16 - 22 nov  - - . . . . .",
                        "23 - 29 nov  o o o[#]       18 min",
                        "",
                        "o minder dan 10 minuten, # 10 minuten of",
                        "meer, - onderbreking, [ ] vandaag",
                        "");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 24, 30, 37, 38, 40, 44, 60, 79, 80, 200})
    void noLineIsTooWide(int columns) {
        for (String language : List.of("nl_NL.UTF-8", "en_GB.UTF-8")) {
            Map<String, String> environment = Map.of("LANG", language);
            List<String> pages = new ArrayList<>(List.of(weeks(columns, environment)));
            Optional<LocalDate> long_ = Optional.of(LocalDate.of(2019, 12, 28));
            pages.add(page(SOME, ILL, columns, environment).weeks(long_, Optional.empty(), true, ILL));
            pages.add(page(SOME, ILL, columns, environment).byWeek(long_));
            pages.add(page(SOME, ILL, columns, environment).practices(long_, true));
            pages.add(page(SOME, ILL, columns, environment).practices(long_, false));
            pages.add(page(List.of(), List.of(), columns, environment).empty());
            for (String page : pages) {
                assertThat(page.lines())
                        .allSatisfy(line -> assertThat(TextWidth.columns(line))
                                .as("%d: %s", columns, line)
                                .isLessThanOrEqualTo(columns));
            }
        }
    }

    /** Many weeks are told apart by their years. */
    @Test
    void longAgoTheYearStandsAboveItsWeeks() {
        String page = page(SOME, List.of(), 80, Map.of())
                .weeks(Optional.of(LocalDate.of(2024, 12, 20)), Optional.empty(), true, List.of());
        assertThat(page).startsWith("Since Friday 20 December 2024\n").contains("\n2024\n", "\n2025\n", "\n2026\n");
        assertThat(page).doesNotContain("2023", "Regularity");
    }

    @Test
    void theAimIsSaidToBeOursUnlessItIsChosen() {
        assertThat(weeks(200, Map.of())).contains("aim: 4 days in 7", "To set yours");
        LogPage own = page(SOME, ILL, 200, Map.of());
        assertThat(own.weeks(Optional.empty(), Optional.of(new Aim(1, 7)), true, ILL))
                .contains("aim: 1 day in 7")
                .doesNotContain("To set yours");
        assertThat(page(SOME, ILL, 200, Map.of()).weeks(Optional.empty(), Optional.of(new Aim(7, 7)), true, ILL))
                .contains("aim: every day");
    }

    @Test
    void aBreakThatGoesOnIsToldWithHowItEnds() {
        DayRange open = new DayRange(TODAY.minusDays(2), LocalDate.MAX);
        assertThat(page(SOME, List.of(open), 80, Map.of())
                        .weeks(Optional.empty(), Optional.empty(), true, List.of(open)))
                .contains("On a break since 24 Nov; adem log pause off ends it.");
        DayRange until = new DayRange(TODAY.minusDays(2), TODAY.plusDays(3));
        assertThat(page(SOME, List.of(until), 80, Map.of())
                        .weeks(Optional.empty(), Optional.empty(), true, List.of(until)))
                .contains("On a break up to and including 29 Nov.");
    }

    @Test
    void byRoutinePatternAndWeek() {
        LocalDate since = LocalDate.of(2026, 10, 1);
        assertThat(page(SOME, ILL, 80, Map.of()).practices(Optional.of(since), true))
                .isEqualTo("""
                        Since Thursday 1 October 2026

                        Softening sequence            2 times, 48 min
                        gone                          once, 4 min
                        """);
        assertThat(page(SOME, ILL, 80, Map.of()).practices(Optional.empty(), false))
                .contains("Belly breathing               3 times, 14 min\n4-6                           once, 1 min\n");
        assertThat(page(SOME, ILL, 80, Map.of()).byWeek(Optional.of(since)))
                .contains("26 Oct - 1 Nov                24 min, 1 session on 1 day\n")
                .contains("23 - 29 Nov                   18 min, 5 sessions on 4 days\n")
                .doesNotContain("9 - 15 Nov");
        assertThat(page(List.of(), ILL, 80, Map.of()).practices(Optional.empty(), true))
                .endsWith("There is nothing here.\n");
    }

    @Test
    void howTightIsToldWithoutAVerdict() {
        List<LoggedSession> asked = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            LoggedSession one = Logged.of(SOFTEN, "2026-11-2" + i + "T12:00:00", Duration.ofMinutes(5));
            asked.add(Logged.tight(one, i < 3 ? 6 : 7, 4));
        }
        assertThat(page(asked, List.of(), 80, Map.of()).practices(Optional.empty(), true))
                .contains("6 times, 30 min; tightness: 6.5 → 4\n");
        assertThat(page(asked, List.of(), 80, Map.of("LANG", "nl_NL")).practices(Optional.empty(), true))
                .contains("6 keer, 30 min; hoe gespannen: 6,5 -> 4\n");
    }

    /** No word that counts what somebody did not do. */
    @Test
    void neitherPraisesNorScolds() {
        for (String language : List.of("nl_NL.UTF-8", "en_GB.UTF-8")) {
            Map<String, String> environment = Map.of("LANG", language);
            String all = (weeks(80, environment)
                            + page(List.of(), List.of(), 80, environment).empty())
                    .toLowerCase(Locale.ROOT);
            assertThat(all)
                    .doesNotContain(
                            "streak", "missed", "lost", "gemist", "verloren", "well done", "goed zo", "helaas", "!");
            assertThat(all).doesNotContain("\u001b");
        }
    }
}
