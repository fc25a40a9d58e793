package adem.sound.backend;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.Programs;
import adem.session.Action;
import adem.session.Coach;
import adem.session.Controls;
import adem.session.Session;
import adem.session.SessionEvent;
import adem.session.SessionObserver;
import adem.session.SessionText;
import adem.session.Sessions;
import adem.session.TurnedClock;
import adem.sound.Sound;
import adem.sound.Stub;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("looks at all processes that this one began")
@Timeout(90)
class SoundObserverTest {

    @TempDir
    Path programs;

    @TempDir
    Path drafts;

    private final TurnedClock clock = new TurnedClock();
    private final List<Text> notices = new ArrayList<>();
    private final List<ProcessHandle> others =
            ProcessHandle.current().children().toList();
    private Session session =
            Session.start(Sessions.breathing("4-6", 3), clock.now()).session();
    private SoundObserver sound = sound(Sound.OFF, false);

    @AfterEach
    void nobodyIsLeft() {
        sound.close();
        assertThat(ProcessHandle.current().children().filter(child -> !others.contains(child)))
                .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(20, TimeUnit.SECONDS));
    }

    private SoundObserver sound(Sound wanted, boolean chosen) {
        sound = new SoundObserver(
                new SoundSettings(wanted, chosen, 1, false, Language.EN),
                new Programs(String.valueOf(programs), false, drafts),
                clock,
                notices::add);
        return sound;
    }

    /** The session goes on by tenths of a second until this is so. */
    private void follow(BooleanSupplier until) {
        while (!until.getAsBoolean() && !session.ended()) {
            clock.turn(Duration.ofMillis(100));
            session = session.at(clock.now());
            sound.observe(session, List.of());
            Thread.onSpinWait();
        }
    }

    private void followAWhile() {
        int[] beats = {0};
        follow(() -> beats[0]++ > 20);
    }

    private static Text[] only(SessionText notice) {
        return new Text[] {notice.text()};
    }

    @Test
    void withoutAPlayerTheBellRingsForWhoAskedForSoundAndIsToldOnce() {
        sound(Sound.TONES, true).prepare(session);
        followAWhile();
        assertThat(notices).containsExactly(only(SessionText.NO_PLAYER));
        assertThat(sound.wantsBell()).isTrue();
    }

    @Test
    void whoDidNotAskDoesNotMissIt() {
        sound(Sound.TONES, false).prepare(session);
        followAWhile();
        assertThat(notices).isEmpty();
        assertThat(sound.wantsBell()).isFalse();
    }

    @Test
    void whoAskedForTheBellHasIt() {
        sound(Sound.BELL, true).prepare(session);
        assertThat(sound.wantsBell()).isTrue();
        assertThat(notices).isEmpty();
    }

    @Test
    void aPlayerThatFailsIsToldOnceAndTheBellTakesOver() throws IOException {
        Stub.program(programs, "paplay", "exit 1");
        sound(Sound.TONES, true).prepare(session);
        follow(() -> !notices.isEmpty());
        followAWhile();
        assertThat(notices).containsExactly(only(SessionText.PLAYER_FAILED));
        assertThat(sound.wantsBell()).isTrue();
    }

    @Test
    void withoutAVoiceThereAreTonesAndALineOnce() throws IOException {
        Stub.program(programs, "paplay", "exec cat >/dev/null");
        sound(Sound.VOICE, true).prepare(session);
        followAWhile();
        assertThat(notices).containsExactly(only(SessionText.NO_VOICE));
        assertThat(sound.wantsBell()).isFalse();
    }

    /** The same once more: nobody plays on from the first time. */
    @Test
    void aSessionThatBeginsAnewHasOnePlayer() throws IOException {
        Stub.program(programs, "paplay", "exec cat >/dev/null");
        sound(Sound.TONES, true).prepare(session);
        followAWhile();
        List<ProcessHandle> first = players();
        assertThat(first).isNotEmpty();
        sound.prepare(Session.start(Sessions.breathing("4-6", 3), clock.now()).session());
        assertThat(first).allSatisfy(player -> assertThat(player.onExit()).succeedsWithin(20, TimeUnit.SECONDS));
        assertThat(players()).hasSameSizeAs(first);
    }

    private List<ProcessHandle> players() {
        return ProcessHandle.current()
                .children()
                .filter(child -> !others.contains(child) && child.isAlive())
                .toList();
    }

    /** No place for a draft, neither for the voice nor for the player of files. */
    @Test
    void withoutAPlaceForFilesTheSessionGoesOn() throws IOException {
        Stub.program(programs, "afplay", "exit 0");
        Stub.voice(programs, "espeak-ng", new byte[0]);
        Files.delete(drafts);
        sound(Sound.BOTH, true).prepare(session);
        follow(() -> notices.size() == 2);
        assertThat(notices)
                .containsExactlyInAnyOrder(SessionText.PLAYER_FAILED.text(), SessionText.VOICE_FAILED.text());
        assertThat(session.ended()).isFalse();
        Files.createDirectory(drafts);
    }

    /** A mistake of ours, memory, threads: whatever it is, it is not worth a session. */
    @Test
    void whateverGoesWrongAtTheBeginningTheSessionGoesOn() {
        sound = new SoundObserver(
                new SoundSettings(Sound.BOTH, true, 1, false, Language.EN),
                new Programs(null, false, drafts),
                clock,
                notices::add);
        sound.prepare(session);
        followAWhile();
        assertThat(notices).containsExactly(only(SessionText.PLAYER_FAILED));
        assertThat(sound.wantsBell()).isTrue();
    }

    /** Who shows the session is asked before, so that a voice that is slow to start delays no picture. */
    @Test
    void thePictureIsThereBeforeTheSoundIsMadeReady() throws Exception {
        List<String> order = new ArrayList<>();
        SessionObserver screen = new SessionObserver() {
            @Override
            public void prepare(Session first) {
                order.add("picture");
            }

            @Override
            public void observe(Session now, List<SessionEvent> events) {
                order.add("observed");
            }
        };
        SoundObserver told = new SoundObserver(
                new SoundSettings(Sound.TONES, true, 1, false, Language.EN),
                new Programs("", false, drafts),
                clock,
                notice -> order.add("notice"));
        Controls stop = new Controls() {
            @Override
            public List<Action> await(Duration atMost) {
                return List.of(Action.STOP);
            }

            @Override
            public void stop() {}
        };
        new Coach(clock, stop, List.of(screen, told)).guide(session.timeline());
        assertThat(order).startsWith("picture", "notice", "observed");
    }

    /** A player that neither reads nor ends, and a voice that never answers: nothing of them is left. */
    @Test
    void abandonEndsWhatHangs() throws IOException {
        Stub.program(programs, "paplay", "exec sleep 600");
        Stub.program(programs, "espeak-ng", "exec sleep 600");
        sound(Sound.BOTH, true).prepare(session);
        followAWhile();
        sound.abandon();
        assertThat(ProcessHandle.current().children().filter(child -> !others.contains(child)))
                .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(20, TimeUnit.SECONDS));
        // Before it was opened, and more than once.
        sound.abandon();
        sound(Sound.BOTH, true).abandon();
    }
}
