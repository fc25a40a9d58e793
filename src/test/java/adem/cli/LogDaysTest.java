package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day that a session belongs to, wherever and whenever it was. */
class LogDaysTest extends LogRuns {

    @Test
    void beforeFourItIsStillYesterday() {
        now = "2026-11-27T03:59:00";
        added("soften 5m");
        assertThat(log().out()).contains("23 - 29 Nov  ·  ·  · [▪]           5 min");
        now = "2026-11-27T04:00:00";
        assertThat(log().out()).contains("23 - 29 Nov  ·  ·  ·  ▪ [·]");
    }

    @Test
    void aDayBeginsWhenItIsSetTo() throws IOException {
        now = "2026-11-27T03:59:00";
        added("soften 5m");
        Run.config(home, "day-begins = 00:00");
        assertThat(log().out()).contains("23 - 29 Nov  ·  ·  ·  · [▪]");
        Run.config(home, "day-begins = 13:00");
        Run wrong = log();
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("config.properties:1: day-begins: \"13:00\" is not valid");
    }

    /** What is not the log asks which day it is too, and has to know the same. */
    @Test
    void remindersAndSuggestionsHaveTheSameDay() throws IOException {
        zone = TimeZone.getDefault().getID();
        now = "2026-11-26T22:00:00";
        added("ten 2m");
        now = "2026-11-27T01:30:00";
        String afterPractice = adem("", false, "now").out();
        assertThat(adem("", false, "remind", "line").out()).isEmpty();
        Files.delete(home.resolve(".local/state/adem/reminded"));
        Run.config(home, "day-begins = 00:00");
        assertThat(adem("", false, "remind", "line").out()).contains("adem breathe -t 2m");
        assertThat(adem("", false, "now").out()).isNotEqualTo(afterPractice);
    }

    /** A mistake in that setting is told by the log; it keeps nobody from practising. */
    @Test
    void aMistakeInItStopsNothingElse() throws IOException {
        Run.config(home, "day-begins = 13:00");
        assertThat(adem("", false, "remind", "line").code()).isZero();
        assertThat(adem("", false, "now").code()).isZero();
        assertThat(adem("", false, "routine", "list").code()).isZero();
    }

    /** Killed before anything is known to have been done: it is kept, and a program sees it, but it counts nowhere. */
    @Test
    void whatWasKilledAtOnceCountsNowhere() throws IOException {
        String killed = "{\"start\":\"2026-11-26T19:00:00+01:00\",\"id\":\"a\",\"kind\":\"breathe\",\"name\":\"4-6\","
                + "\"planned\":300,\"done\":0,\"breaths\":0,\"end\":\"killed\"}\n";
        Path folder = Files.createDirectories(home.resolve(".local/share/adem/log"));
        Files.writeString(folder.resolve("other.jsonl"), killed);
        zone = TimeZone.getDefault().getID();
        assertThat(log().out()).startsWith("This page will show which days");
        assertThat(last("end")).isEqualTo("killed");
        assertThat(log("--csv").out().lines()).hasSize(2);
        assertThat(adem("", false, "remind", "line").out()).isNotEmpty();
        added("4-6 5m");
        assertThat(log().out()).contains("4-6                           once, 5 min");
        assertThat(log("--by", "pattern").out()).contains("once, 5 min");
        assertThat(log("--by", "week").out()).contains("5 min, 1 session on 1 day");
        assertThat((List<?>) log("--json").json("sessions")).hasSize(2);
        assertThat(log("--json").json("weeks", 0, "sessions")).isEqualTo(1);
    }

    /** Landed in New York, it is the morning of the day that was over in Tokyo. */
    @Test
    void aFlightOverTheDateLine() {
        zone = "Asia/Tokyo";
        now = "2026-11-27T09:00:00";
        added("soften 5m");
        zone = "America/New_York";
        now = "2026-11-26T21:00:00";
        added("ten 2m");
        assertThat(log().out()).contains("23 - 29 Nov  ·  ·  · [▪] ▪         7 min");
        now = "2026-11-27T21:00:00";
        assertThat(log().out()).contains("23 - 29 Nov  ·  ·  ·  ▪ [▪]        7 min");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T03:30:00", "2026-10-25T02:30:00"})
    void inTheNightsInWhichTheClockChanges(String night) {
        now = night;
        added("soften 90m");
        assertThat(last("done")).isEqualTo(5400);
        assertThat(log().out()).contains("[■]", "   90 min");
    }

    @Test
    void onALeapDay() {
        now = "2028-02-29T20:00:00";
        added("soften");
        now = "2028-03-01T03:59:00";
        assertThat(log().out()).contains("28 Feb - 5 Mar  · [■]");
        now = "2028-03-01T20:00:00";
        assertThat(log().out()).contains("28 Feb - 5 Mar  ·  ■ [·]");
        assertThat(log("--since", "29-02").out()).startsWith("Since Tuesday 29 February 2028");
    }
}
