package adem.history;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.Host;
import adem.session.Action;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.TurnedClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionLogTest {

    @TempDir
    Path home;

    private final TurnedClock clock = new TurnedClock();

    private SessionLog log(Path folder) {
        return new SessionLog(new LogFolder(folder, () -> "x"), Host.real(), OptionalInt.of(7));
    }

    /** A session of ten breaths of ten seconds that is followed for so long and then stopped, or to its end. */
    private Session follow(SessionLog log, Duration time) {
        Session.Change change = Session.start(Sessions.breathing("4-6", 10), clock.now());
        log.observe(change.session(), change.events());
        for (Duration left = time; !left.isZero(); left = left.minusSeconds(1)) {
            clock.turn(Duration.ofSeconds(1)); // A longer step would be a machine that slept.
            change = change.session().after(List.of(), clock.now());
        }
        change = change.session().after(List.of(Action.STOP), clock.now());
        log.observe(change.session(), change.events());
        return change.session();
    }

    private List<LoggedSession> kept() throws IOException {
        return new LogFolder(home.resolve("log"), () -> "x").read().sessions();
    }

    @Test
    void whatWasStoppedCountsForWhatWasDone() throws Exception {
        SessionLog log = log(home.resolve("log"));
        follow(log, Duration.ofSeconds(5 + 34));
        log.finish(OptionalInt.of(4));
        SessionLog.Outcome outcome = log.await();
        assertThat(outcome.first()).isTrue();
        assertThat(outcome.trouble()).isEmpty();
        LoggedSession session = kept().get(0);
        assertThat(session.end()).isEqualTo(SessionEnd.STOPPED);
        assertThat(session.planned()).isEqualTo(Duration.ofSeconds(100));
        assertThat(session.done()).isEqualTo(Duration.ofSeconds(34));
        assertThat(session.breaths()).isEqualTo(3);
        assertThat(session.before()).hasValue(7);
        assertThat(session.after()).hasValue(4);
        assertThat(session.start().toInstant()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(home.resolve("log")).isDirectoryNotContaining("glob:**.running");
    }

    @Test
    void onlyTheFirstIsTheFirst() throws Exception {
        for (boolean first : new boolean[] {true, false}) {
            SessionLog log = log(home.resolve("log"));
            follow(log, Duration.ofSeconds(150));
            log.finish(OptionalInt.empty());
            assertThat(log.await().first()).isEqualTo(first);
        }
        assertThat(kept()).hasSize(2);
        assertThat(kept().get(0).end()).isEqualTo(SessionEnd.FINISHED);
    }

    @Test
    void whereNothingCanBeKeptTheSessionGoesOn() throws Exception {
        SessionLog log = log(Files.writeString(home.resolve("file"), "").resolve("log"));
        assertThat(follow(log, Duration.ofSeconds(150)).breaths()).isEqualTo(10);
        log.finish(OptionalInt.empty());
        assertThat(log.await().trouble()).isPresent();
    }

    @Test
    void whatNeverBeganLeavesNothing() throws Exception {
        SessionLog log = log(home.resolve("log"));
        log.finish(OptionalInt.empty());
        assertThat(log.await().first()).isFalse();
        assertThat(home).isEmptyDirectory();
    }
}
