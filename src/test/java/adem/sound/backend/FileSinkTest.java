package adem.sound.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adem.host.ProgramGroup;
import adem.host.Programs;
import adem.host.TimeSource;
import adem.session.Action;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.Timeline;
import adem.sound.AudioRenderer;
import adem.sound.file.Wav;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("looks at all processes that this one began")
class FileSinkTest {

    private static final Duration BEAT = Duration.ofMillis(500);

    @TempDir
    Path home;

    private final List<ProcessHandle> others =
            ProcessHandle.current().children().toList();
    /** How long each was, in seconds. */
    private final List<Double> clips = new ArrayList<>();

    private Session session = Session.start(Sessions.breathing("2-2", 10), new TimeSource.Reading(0, 0))
            .session();

    /** A sink whose program does this. */
    private FileSink playing(String script) throws IOException {
        Path program = home.resolve("player");
        Files.write(program, List.of("#!/bin/sh", script));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Map<Timeline, AudioRenderer> renderers = new HashMap<>();
        return new FileSink(
                new ProgramGroup(),
                file -> {
                    clips.add(seconds(file));
                    return new ProcessBuilder(program.toString(), file.toString());
                },
                timeline ->
                        renderers.computeIfAbsent(timeline, one -> AudioRenderer.of(one, true, Optional.empty(), 1)),
                new Programs("", false, home));
    }

    private static double seconds(Path wav) {
        long silence = Wav.of(new short[0]).length;
        return (wav.toFile().length() - silence) / 2.0 / AudioRenderer.RATE;
    }

    private void follow(FileSink sink, int beats) throws IOException {
        for (int i = 0; i < beats; i++) {
            Duration now = session.position().plus(BEAT);
            session = session.at(new TimeSource.Reading(now.toNanos(), now.toMillis()));
            sink.play(session);
        }
    }

    private void assertNobodyIsLeft() {
        List<ProcessHandle> left = ProcessHandle.current()
                .children()
                .filter(child -> !others.contains(child))
                .toList();
        assertThat(left).allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(5, TimeUnit.SECONDS));
    }

    @Test
    void aProgramThatNeverEndsIsNotStartedOverAndOver() throws IOException {
        FileSink sink = playing("exec sleep 60");
        try (sink) {
            assertThatThrownBy(() -> follow(sink, 60)).isInstanceOf(IOException.class);
            assertThat(session.position()).isLessThan(Duration.ofSeconds(20));
        }
        assertNobodyIsLeft();
    }

    @Test
    void itIsHeardFromItsBeginningToItsEnd() throws IOException {
        Timeline all = session.timeline();
        // Without the time to settle, in which there is nothing to hear for a while.
        session = Session.start(Timeline.of(all.info(), all.steps().subList(1, 3)), new TimeSource.Reading(0, 0))
                .session();
        try (FileSink player = playing("exit 0")) {
            while (!session.ended()) {
                assertNobodyIsLeft();
                follow(player, 1);
            }
        }
        // All but the beat that passes before it is asked to play.
        double rest = session.timeline().length().minus(BEAT).toNanos() / 1e9;
        assertThat(clips).hasSizeGreaterThan(2).allMatch(seconds -> seconds > 4);
        assertThat(clips.stream().mapToDouble(Double::doubleValue).sum()).isBetween(rest - 0.001, rest + 0.001);
    }

    @Test
    void whatIsAddedAfterAClipDoesNotBeginItAnew() throws IOException {
        try (FileSink player = playing("exec sleep 60")) {
            follow(player, 14);
            int before = clips.size();
            Duration length = session.timeline().length();
            session = session.after(List.of(Action.LONGER), session.seen()).session();
            assertThat(session.timeline().length()).isGreaterThan(length);
            follow(player, 1);
            assertThat(clips).hasSize(before);
        }
    }

    @Test
    void aPauseEndsWhatIsHeard() throws IOException {
        try (FileSink sink = playing("exec sleep 60")) {
            follow(sink, 1);
            session = session.after(List.of(Action.PAUSE), session.seen()).session();
            sink.play(session);
            assertNobodyIsLeft();
        }
    }

    @Test
    void withoutAPlaceForFilesThereIsNoPlayer() {
        Programs nowhere = new Programs("", false, home.resolve("none"));
        assertThatThrownBy(() -> new FileSink(new ProgramGroup(), file -> null, timeline -> null, nowhere))
                .isInstanceOf(IOException.class);
    }

    /** Others on this machine are not to hear what is said. */
    @Test
    void filesAreForThisUserOnly() throws IOException {
        try (FileSink sink = playing("exit 0")) {
            follow(sink, 1);
            for (Path file : Files.list(home)
                    .filter(file -> file.toString().endsWith(".wav"))
                    .toList()) {
                assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    @Test
    void nothingIsLeftInTheFolder() throws IOException {
        try (FileSink sink = playing("exit 0")) {
            follow(sink, 1);
        }
        assertThat(home.toFile().list()).containsExactly("player");
    }
}
