package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code adem log} on a turned clock. */
class LogTest extends LogRuns {

    @Test
    void anEmptyLogSaysWhatWillBeThere() throws IOException {
        Run run = log();
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).contains("adem breathe", "adem log add");
        assertThat(run.code()).isZero();
        assertThat(log("--json").out().replaceAll("\\s", ""))
                .startsWith("{\"sessions\":[],\"aim\":\"4/7\",\"regularity\":null,");
        assertThat(log("--csv").out().lines()).hasSize(1);
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsAddedIsShown() {
        assertThat(added("soften 24m yesterday 7:30pm").out())
                .isEqualTo("Written down: Softening sequence, Wednesday 25 November 2026, 19:30, 24 min.\n");
        assertThat(log().out()).contains("23 - 29 Nov  ·  ·  ■ [·]", "Softening sequence            once, 24 min");
        assertThat(last("end")).isEqualTo("added");
        assertThat(last("planned")).isEqualTo(1440);
        assertThat(last("done")).isEqualTo(1440);
        assertThat(last("variant")).isEqualTo("full");
        assertThat(last("start")).isEqualTo("2026-11-25T19:30:00+01:00");
    }

    @Test
    void aPracticeIsAddedByAnyOfItsNames() throws IOException {
        added("verzachten", "5m");
        assertThat(last("name")).isEqualTo("soften");
        later();
        added("vierkant");
        assertThat(last("name")).isEqualTo("box");
        assertThat(last("kind")).isEqualTo("breathe");
        assertThat(last("done")).isEqualTo(240);
        later();
        added("Lange uitademing 3m");
        assertThat(last("name")).isEqualTo("long-exhale");
        later();
        added("routine long-exhale");
        assertThat(last("kind")).isEqualTo("routine");
        later();
        added("4,5-6 10m");
        assertThat(last("name")).isEqualTo("4.5-6");
        later();
        added("Release first 9m");
        assertThat(last("variant")).isEqualTo("first");
        later();
        added("qigong long");
        assertThat(last("variant")).isEqualTo("long");
        Path own = Files.createDirectories(home.resolve(".config/adem/routines"));
        Files.writeString(
                own.resolve("mine.yaml"),
                "id: mine\ntitle: My own\nlang: en\nposition: lying\nsteps:\n  - {title: Rest, do: Rest., time: 2m}\n");
        later();
        added("my own");
        assertThat(last("name")).isEqualTo("mine");
        assertThat(log("--by", "routine").out()).contains("My own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add",
                "add 24m",
                "add sofen",
                "add soften tomorrow",
                "add soften 5m 6m",
                "add soften 9h",
                "note",
                "note x",
                "note x --of nobody",
                "pause on",
                "pause --until yesterday",
                "forget last",
                "forget nobody",
                "--since tomorrow",
                "--by month",
                "nonsense",
                "add breathe soften"
            })
    void aMistakeIsOneLineAndChangesNothing(String typed) throws IOException {
        Run run = log(typed.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("adem: ").endsWith("\n");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void theAimIsASetting() throws IOException {
        added("soften");
        assertThat(log().out()).contains("Regularity: 0 out of 100", "4 days in 7", "To set yours");
        Run.config(home, "aim = 1/1");
        assertThat(log().out())
                .contains("Regularity: 5 out of 100", "every day")
                .doesNotContain("To set yours");
        Run.config(home, "aim = off");
        assertThat(log().out()).doesNotContain("Regularity");
        Run.config(home, "aim = 9/7");
        assertThat(log().err()).contains("config.properties:1: aim: \"9/7\" is not valid");
    }

    @Test
    void aCommentGoesToTheLastSessionOrToAnother() {
        added("soften yesterday");
        String first = (String) last("id");
        added("ten");
        assertThat(log("note", "my lower back", "felt warm").out())
                .isEqualTo("Comment added to: Belly breathing, Thursday 26 November 2026, 19:58.\n");
        assertThat(last("note")).isEqualTo("my lower back felt warm");
        log("note", "=1+1, \"ah\"", "--of", first);
        assertThat(log("--csv").out()).contains("\"'=1+1, \"\"ah\"\"\"\r\n");
        later();
        assertThat(log("note", "").out()).startsWith("Comment removed from");
        assertThat(last("note")).isEqualTo("");
        assertThat(log("note", "é".repeat(1000)).code()).isZero();
        assertThat(log("note", "é".repeat(1001)).code()).isEqualTo(2);
    }

    @Test
    void aBreakBeginsAndEnds() {
        added("soften");
        assertThat(log("pause").out()).startsWith("On a break since Thursday 26 November 2026");
        assertThat(log("pause").out()).startsWith("On a break since Thursday 26 November 2026");
        now = "2026-11-28T20:00:00";
        assertThat(log().out()).contains("[–]", "– break", "On a break since 26 Nov");
        assertThat(log("pause", "off").out()).isEqualTo("The break is over.\n");
        assertThat(log("pause", "off").out()).isEqualTo("You are not on a break.\n");
        assertThat(log().out()).contains("■  – [·]").doesNotContain("On a break since");
    }

    @Test
    void aBreakMayEndByItselfAndSooner() {
        assertThat(log("pause", "--until", "maandag").out())
                .isEqualTo("On a break until Monday 30 November 2026: from that day on, days count again.\n");
        assertThat(log().out()).contains("On a break up to and including 29 Nov.");
        assertThat(log("--json").json("breaks", 0, "last")).isEqualTo("2026-11-29");
        now = "2026-11-27T20:00:00";
        assertThat(log("pause", "--until", "2 dec").code()).isZero();
        assertThat(log("--json").json("breaks", 0, "last")).isEqualTo("2026-12-01");
        now = "2026-11-28T20:00:00";
        assertThat(log("pause", "off").out()).isEqualTo("The break is over.\n");
        assertThat(log("--json").json("breaks", 0, "last")).isEqualTo("2026-11-27");
        now = "2026-12-20T20:00:00";
        assertThat(log("pause", "off").out()).isEqualTo("You are not on a break.\n");
    }

    @Test
    void forgettingAsksFirst() {
        added("soften yesterday");
        added("ten");
        Run no = answered("y\n", "forget", "last");
        assertThat(no.out()).contains("This will be forgotten: Belly breathing", "Type yes", "Nothing was forgotten.");
        assertThat(answered("", "forget").out().replaceAll("\\s+", " "))
                .contains("2 sessions since Wednesday 25 November 2026", "Nothing");
        assertThat(log("forget").code()).isEqualTo(2);
        assertThat((List<?>) log("--json").json("sessions")).hasSize(2);
        assertThat(answered("yes\n", "forget", "last").out()).contains("It is forgotten.");
        assertThat((List<?>) log("--json").json("sessions")).hasSize(1);
        assertThat(answered("Ja\n", "forget").out()).contains("It is forgotten.");
        assertThat(log().out().lines()).hasSize(2);
        assertThat(log("forget").out()).isEqualTo("The log is empty.\n");
    }

    @Test
    void withYesNobodyIsAsked() {
        added("soften");
        assertThat(log("forget", (String) last("id"), "--yes").code()).isZero();
        assertThat((List<?>) log("--json").json("sessions")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsOneLineAndStays() throws IOException {
        added("soften");
        Path file = kept().get(0);
        Files.writeString(file, Files.readString(file) + "{\"broken\n\nx\n");
        Run run = log();
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .startsWith("adem: 2 lines of the log cannot be read")
                .contains(":2")
                .hasLineCount(1);
        assertThat(run.out()).contains("once, ");
        later();
        assertThat(log("add", "ten").code()).isZero();
        assertThat(Files.readString(file)).contains("{\"broken\n");
    }

    @Test
    void editingOpensTheEditorAndTellsWhatItLeft() throws IOException {
        added("soften");
        more = Map.of("EDITOR", "");
        Run none = log("edit");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.out()).startsWith("The log of this computer: ").contains(".jsonl");
        assertThat(none.err()).contains("EDITOR");
        Path editor = home.resolve("my editor");
        Files.writeString(editor, "#!/bin/sh\n[ \"$1\" = -w ] && echo '{\"oops\"' >> \"$2\"\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        more = Map.of("EDITOR", "nowhere", "VISUAL", "'" + editor + "' -w");
        Run run = log("edit");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(":2: this line cannot be read").hasLineCount(1);
        more = Map.of("EDITOR", "nowhere");
        assertThat(log("edit").err()).contains("nowhere could not be started");
    }

    @Test
    void sinceWhenAndByWhat() {
        added("soften 24m 2026-09-01");
        added("ten 2m");
        assertThat(log("--since", "2026-09", "--by", "week").out())
                .contains("Since Tuesday 1 September 2026", "31 Aug - 6 Sep                24 min, 1 session on 1 day");
        assertThat(log("--by", "week").out()).doesNotContain("31 Aug");
        assertThat(log("--by=routine", "--since=90d").out()).contains("Softening sequence            once, 24 min");
        assertThat(log("--by", "pattern").out()).contains("Belly breathing").doesNotContain("Softening");
        assertThat((List<?>) log("--json", "--since", "1w").json("sessions")).hasSize(1);
        assertThat((List<?>) log("--json").json("weeks")).hasSize(13);
        assertThat(log("--lang", "nl", "--since", "1w").out()).startsWith("Sinds maandag 23 november 2026");
    }

    /** A session that was stopped counts for what was done of it, also with the kill of its process. */
    @Test
    void sessionsOfAdemAreThere() {
        assertThat(Run.with(home, Map.of("TZ", zone), "breathe", "4-6", "-n", "2", "--settle", "0", "--log", "on")
                        .code())
                .isZero();
        now = "1970-01-01T20:00:00";
        assertThat(last("name")).isEqualTo("4-6");
        assertThat(last("end")).isEqualTo("finished");
        assertThat(last("breaths")).isEqualTo(2);
        assertThat(last("done")).isEqualTo(20);
    }
}
