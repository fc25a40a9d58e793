package adem.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.session.PracticeId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {

    @TempDir
    Path home;

    static LoggedSession session(String id, String start, int done, SessionEnd end) {
        return new LoggedSession(
                id,
                OffsetDateTime.parse(start),
                "Europe/Amsterdam",
                PracticeId.ofRoutine("soften", "full"),
                Duration.ofSeconds(1440),
                Duration.ofSeconds(done),
                0,
                end,
                OptionalInt.of(7),
                OptionalInt.empty(),
                "rück \"en\" \\ ☃\n");
    }

    private LogFolder folder(String machine) {
        return new LogFolder(home.resolve("log"), () -> machine);
    }

    private static LogLine line(LoggedSession session) {
        return new LogLine.OfSession(session);
    }

    private static List<String> ids(History history) {
        return history.sessions().stream().map(LoggedSession::id).toList();
    }

    @Test
    void whatWasKeptIsRead() throws IOException {
        LoggedSession one = session("a", "2026-11-26T22:41:07+01:00", 600, SessionEnd.STOPPED);
        LoggedSession other = new LoggedSession(
                "b",
                OffsetDateTime.parse("2026-11-26T08:00:00-05:00"),
                "America/New_York",
                PracticeId.ofPattern("4-6").inCourse("mine", 28),
                Duration.ofSeconds(100),
                Duration.ofSeconds(100),
                10,
                SessionEnd.FINISHED,
                OptionalInt.empty(),
                OptionalInt.of(0),
                "");
        folder("x").append(line(one));
        folder("y").append(line(other));
        History history = folder("z").read();
        assertThat(history.sessions()).containsExactly(other, one);
        assertThat(history.unreadable()).isEmpty();
        assertThat(Files.readString(folder("x").file())).endsWith("}\n").startsWith("{\"start\":\"2026-11-26T22:41:07");
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        folder("x").append(line(session("a", "2026-11-26T22:41:07+01:00", 1, SessionEnd.STOPPED)));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder("x").path())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder("x").file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderThatIsNotThereIsAnEmptyLog() throws IOException {
        assertThat(folder("x").read()).isEqualTo(History.NONE);
        assertThat(home).isEmptyDirectory();
    }

    /** Cut off in a line, as by a power cut: what follows is whole all the same, and the torn line stays. */
    @Test
    void afterATornLineOthersAreWhole() throws IOException {
        LogFolder log = folder("x");
        log.append(line(session("a", "2026-11-26T22:41:07+01:00", 1, SessionEnd.STOPPED)));
        Files.writeString(log.file(), "{\"start\":\"2026-11-2", StandardOpenOption.APPEND);
        log.append(line(session("b", "2026-11-27T22:41:07+01:00", 1, SessionEnd.STOPPED)));
        assertThat(ids(log.read())).containsExactly("a", "b");
        assertThat(log.read().unreadable()).containsExactly(new UnreadableLine(log.file(), 2));
        assertThat(Files.readString(log.file())).contains("{\"start\":\"2026-11-2\n");
    }

    @Test
    void whatCannotBeReadIsToldAndStopsNothing() throws IOException {
        LogFolder log = folder("x");
        log.append(line(session("a", "2026-11-26T22:41:07+01:00", 1, SessionEnd.STOPPED)));
        String good = Files.readString(log.file()).strip();
        List<String> bad = List.of(
                "x",
                "[]",
                "{}",
                "\0\0\0\0",
                good + good,
                good.replace("1440", "-1"),
                good.replace("1440", "1e9"),
                good.replace("2026-11-26", "2026-02-30"),
                good.replace("stopped", "ended"),
                good.replace("\"before\":7", "\"before\":10"),
                good.replace("\"id\"", "\"name\""),
                "{\"forgotten\":\"" + "a".repeat(20_000) + "\"}",
                "[".repeat(5_000));
        for (String line : bad) {
            Files.write(log.file(), (good + "\n" + line + "\n\n" + good + "\n").getBytes(StandardCharsets.UTF_8));
            assertThat(ids(log.read())).as(line).containsExactly("a");
            assertThat(log.read().unreadable()).as(line).containsExactly(new UnreadableLine(log.file(), 2));
        }
        Files.createDirectory(log.path().resolve("folder.jsonl"));
        Files.writeString(log.path().resolve("._x.jsonl"), "what a Mac leaves");
        assertThat(log.read().unreadable())
                .contains(new UnreadableLine(log.path().resolve("folder.jsonl"), 0));
    }

    @Test
    void aLaterAdemMayWriteMore() throws IOException {
        LogFolder log = folder("x");
        LoggedSession kept = session("a", "2026-11-26T22:41:07+01:00", 1, SessionEnd.STOPPED);
        log.append(line(kept));
        String more = Files.readString(log.file()).replace("\"zone\"", "\"pulse\":{\"a\":[1,{}]},\"zone\"");
        Files.writeString(log.file(), more);
        assertThat(log.read().sessions()).containsExactly(kept);
    }

    /** Two machines, a copy that some program made, a session that was seen running: in any order the same. */
    @Test
    void theOrderMakesNoDifference() throws IOException {
        List<LogLine> lines = new ArrayList<>(List.of(
                line(session("a", "2026-11-26T22:41:07+01:00", 0, SessionEnd.RUNNING)),
                line(session("a", "2026-11-26T22:41:07+01:00", 20, SessionEnd.KILLED)),
                line(session("a", "2026-11-26T22:41:07+01:00", 20, SessionEnd.FINISHED)),
                line(session("b", "2026-11-25T22:41:07+01:00", 5, SessionEnd.STOPPED)),
                line(session("c", "2026-10-25T02:30:00+02:00", 5, SessionEnd.STOPPED)),
                line(session("d", "2026-10-25T02:10:00+01:00", 5, SessionEnd.STOPPED)),
                new LogLine.OfNote("d", "early", Instant.parse("2026-11-01T10:00:00Z")),
                new LogLine.OfNote("d", "late", Instant.parse("2026-11-02T10:00:00Z")),
                new LogLine.OfForgotten("b"),
                new LogLine.OfBreak(true, LocalDate.of(2026, 11, 1), Instant.parse("2026-11-01T10:00:00Z")),
                new LogLine.OfBreak(false, LocalDate.of(2026, 11, 5), Instant.parse("2026-11-05T10:00:00Z")),
                new LogLine.OfBreak(true, LocalDate.of(2026, 11, 20), Instant.parse("2026-11-20T10:00:00Z"))));
        lines.addAll(lines.subList(0, 12));
        Random chance = new Random(7);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(lines, chance);
            LogMerge merge = new LogMerge();
            lines.forEach(merge::add);
            History history = merge.history(List.of());
            assertThat(ids(history)).containsExactly("c", "d", "a");
            assertThat(history.sessions().get(1).note()).isEqualTo("late");
            assertThat(history.sessions().get(2).end()).isEqualTo(SessionEnd.FINISHED);
            assertThat(history.breaks())
                    .containsExactly(
                            new DayRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 4)),
                            new DayRange(LocalDate.of(2026, 11, 20), LocalDate.MAX));
        }
    }

    @Test
    void eightWritersAtOnceLoseNothing() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<?>> all = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            String name = "w" + writer;
            all.add(writers.submit(() -> {
                for (int i = 0; i < 25; i++) {
                    folder("x").append(line(session(name + "-" + i, "2026-11-26T22:41:07Z", i, SessionEnd.STOPPED)));
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        writers.shutdown();
        assertThat(folder("x").read().sessions()).hasSize(200);
        assertThat(folder("x").read().unreadable()).isEmpty();
    }

    @Test
    void onlyLateSessionsAreUnderstoodWhereOnlyThoseAreWanted() throws IOException {
        LogFolder log = folder("x");
        log.append(line(session("old", "2024-02-29T22:41:07+01:00", 1, SessionEnd.STOPPED)));
        log.append(line(session("late", "2026-11-26T00:10:00+14:00", 1, SessionEnd.STOPPED)));
        assertThat(ids(log.readSince(LocalDate.of(2026, 11, 26)))).containsExactly("late");
        assertThat(ids(log.readSince(LocalDate.of(2024, 2, 29)))).containsExactly("old", "late");
    }

    @Test
    void aSessionThatRunsIsInTheLog() throws IOException {
        LogFolder log = folder("x");
        LoggedSession running = session("a", "2026-11-26T22:41:07+01:00", 20, SessionEnd.RUNNING);
        log.running(running, 1);
        assertThat(log.read().sessions()).containsExactly(running);
        log.adopt(process -> true);
        assertThat(log.file()).doesNotExist();
        folder("other").adopt(process -> false);
        assertThat(log.file()).doesNotExist();
        log.adopt(process -> false);
        assertThat(Files.readString(log.file())).contains("\"killed\"");
        assertThat(log.read().sessions())
                .containsExactly(session("a", "2026-11-26T22:41:07+01:00", 20, SessionEnd.KILLED));
        LoggedSession over = session("a", "2026-11-26T22:41:07+01:00", 40, SessionEnd.FINISHED);
        log.over(over);
        assertThat(log.read().sessions()).containsExactly(over);
    }

    @Test
    void whatIsForgottenIsGone() throws IOException {
        for (String machine : List.of("x", "y")) {
            folder(machine).append(line(session("a", "2026-11-26T22:41:07+01:00", 20, SessionEnd.STOPPED)));
            folder(machine).append(new LogLine.OfNote("a", "secret", Instant.EPOCH));
            Files.writeString(folder(machine).file(), "torn", StandardOpenOption.APPEND);
            folder(machine).append(line(session("b", "2026-11-27T22:41:07+01:00", 20, SessionEnd.STOPPED)));
        }
        String before = Files.readString(folder("y").file());
        folder("x").forget(Set.of("a"));
        assertThat(ids(folder("x").read())).containsExactly("b");
        assertThat(Files.readString(folder("y").file())).contains("torn\n").doesNotContain("secret");
        // A copy from elsewhere does not bring it back.
        Files.writeString(folder("y").file(), before);
        assertThat(ids(folder("x").read())).containsExactly("b");
        folder("x").forgetAll();
        assertThat(folder("x").read()).isEqualTo(History.NONE);
    }

    @Test
    void draftsOfThoseWhoWereKilledGo() throws IOException {
        folder("x").append(line(session("a", "2026-11-26T22:41:07+01:00", 20, SessionEnd.STOPPED)));
        Path draft = Files.writeString(folder("x").path().resolve(".x.part"), "");
        Instant made = Files.getLastModifiedTime(draft).toInstant();
        folder("x").tidy(made.plusSeconds(3000));
        assertThat(draft).exists();
        folder("x").tidy(made.plusSeconds(4000));
        assertThat(draft).doesNotExist();
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        LogFolder nowhere = new LogFolder(file.resolve("log"), () -> "x");
        LogLine line = line(session("a", "2026-11-26T22:41:07+01:00", 20, SessionEnd.STOPPED));
        assertThatThrownBy(() -> nowhere.append(line)).isInstanceOf(IOException.class);
        assertThat(nowhere.read()).isEqualTo(History.NONE);
    }
}
