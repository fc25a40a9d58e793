package adem.sound.backend;

import adem.host.Programs;
import adem.host.TimeSource;
import adem.session.Session;
import adem.session.SessionEvent;
import adem.session.SessionObserver;
import adem.session.SessionText;
import adem.sound.Sound;
import adem.sound.speech.Speaker;
import adem.sound.speech.SpeechPrefetch;
import adem.sound.speech.Voice;
import adem.sound.speech.Voices;
import adem.text.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Lets a session be heard. Whatever happens to the sound, the session goes on: the user is told once, and the bell takes
 * over. All but {@link #abandon} is for the thread that guides.
 */
public final class SoundObserver implements SessionObserver, AutoCloseable {

    /** Words are spoken so long before they are needed (ours). */
    private static final Duration AHEAD = Duration.ofSeconds(40);

    /** Voices and players get so long to start before time begins (ours). */
    private static final Duration TIME_TO_SPEAK = Duration.ofMillis(1_200);

    private static final Duration TIME_TO_PLAY = Duration.ofMillis(500);

    /** How much of the timeline may pass before the words ahead are looked at again (ours). */
    private static final Duration RECENT = Duration.ofSeconds(2);

    /** What is being heard gets so long to end by itself: more where a session came to its end than where it was left (ours). */
    private static final Duration TIME_TO_FINISH = Duration.ofMillis(700);

    private static final Duration TIME_TO_STOP = Duration.ofMillis(450);

    private final Consumer<Text> notices;
    private final SoundSettings settings;
    private final Programs programs;
    private final TimeSource time;
    private final Set<SessionText> told = EnumSet.noneOf(SessionText.class);
    /** Plays tones and voice. */
    private volatile Optional<AudioThread> player = Optional.empty();
    /** Has the words played by a program that speaks and plays. */
    private volatile Optional<AudioThread> speaker = Optional.empty();

    private volatile Optional<SpeechPrefetch> prefetch = Optional.empty();
    private AudioPlan plan;
    private boolean bell;
    private boolean finished;
    /** Up to which place words were asked for last; null before that. */
    private Duration prepared;

    /**
     * Sound for a session.
     *
     * @param notices is told, once each, what cannot be heard
     */
    public SoundObserver(SoundSettings settings, Programs programs, TimeSource time, Consumer<Text> notices) {
        this.settings = settings;
        this.programs = programs;
        this.time = time;
        this.notices = notices;
        this.bell = settings.sound() == Sound.BELL;
    }

    /**
     * Starts what plays and speaks, and gives it a moment to start; time has not begun yet. What an earlier session started is ended
     * first.
     */
    @Override
    public void prepare(Session session) {
        close();
        finished = false;
        prepared = null;
        if (settings.sound().isPlayed()) {
            try {
                open(session);
            } catch (RuntimeException | Error broken) {
                // Where memory, threads or file descriptors run out, too, there is a session without sound.
                tellPlayerFailed(settings.chosen());
            }
        }
    }

    @Override
    public void observe(Session session, List<SessionEvent> events) {
        threads().forEach(thread -> thread.follow(session));
        finished = session.status() == Session.Status.FINISHED;
        if (!session.ended()) {
            prefetch(session);
            tellTrouble();
        }
    }

    /** True where the terminal's bell is wanted: it was asked for, or sound that was asked for cannot be had. */
    public boolean wantsBell() {
        return bell;
    }

    private void open(Session session) {
        boolean speaks = settings.sound().hasVoice();
        Speaker speaking = speaks ? new Voices(programs).speaker(settings.language()) : Speaker.NOBODY;
        Optional<Voice> voice = speaking.voice();
        Optional<Path> dispatcher = speaking.dispatcher();
        boolean voiceMissing = speaks && voice.isEmpty() && dispatcher.isEmpty();
        prefetch = voice.map(SpeechPrefetch::new);
        plan = new AudioPlan(voiceMissing ? settings.withTones() : settings, prefetch);
        prefetch(session);
        boolean played =
                voiceMissing || prefetch.isPresent() || settings.sound().hasTones();
        List<AudioBackend> backends = played ? new AudioBackends(programs, plan.renderers()).find() : List.of();
        player = thread(backends);
        speaker = thread(
                dispatcher.map(program -> SpeechDispatcherSink.at(program, settings.language(), plan::script)).stream()
                        .toList());
        awaitStart(session);
        if (played && backends.isEmpty()) {
            // Who did not ask for sound does not miss it.
            bell = settings.chosen();
            tell(SessionText.NO_PLAYER, settings.chosen());
        } else {
            tell(SessionText.NO_VOICE, voiceMissing);
        }
    }

    private Optional<AudioThread> thread(List<AudioBackend> backends) {
        return backends.isEmpty() ? Optional.empty() : Optional.of(new AudioThread(backends, time));
    }

    private Stream<AudioThread> threads() {
        return Stream.concat(player.stream(), speaker.stream());
    }

    /** Has the words of the next while spoken. */
    private void prefetch(Session session) {
        Duration place = session.position();
        boolean recent = prepared != null && place.minus(prepared).abs().compareTo(RECENT) < 0;
        if (prefetch.isPresent() && !recent) {
            prepared = place;
            prefetch.get().prepare(plan.soon(session.timeline(), place, AHEAD));
        }
    }

    /** Waits until what is to be heard first can be. */
    private void awaitStart(Session session) {
        try {
            if (prefetch.isPresent()) {
                for (String words : plan.soon(session.timeline(), session.position(), TIME_TO_SPEAK)) {
                    prefetch.get().await(words, TIME_TO_SPEAK);
                }
            }
            if (player.isPresent()) {
                player.get().await(TIME_TO_PLAY);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellTrouble() {
        if (player.isPresent() && player.get().hasFailed()) {
            // Who did not ask for sound, and never heard any, is not to hear a bell.
            tellPlayerFailed(settings.chosen() || player.get().hasPlayed());
        }
        boolean voiceFailed = prefetch.isPresent() && prefetch.get().hasFailed()
                || speaker.isPresent() && speaker.get().hasFailed();
        tell(SessionText.VOICE_FAILED, voiceFailed);
    }

    private void tellPlayerFailed(boolean missed) {
        bell |= missed;
        tell(missed ? SessionText.PLAYER_FAILED : SessionText.NO_SOUND, true);
    }

    private void tell(SessionText notice, boolean necessary) {
        if (necessary && told.add(notice)) {
            notices.accept(notice.text());
        }
    }

    /** Ends all programs that play and speak, in well under a second; what they were given last is still heard. */
    @Override
    public void close() {
        long begun = System.nanoTime();
        Duration atMost = finished ? TIME_TO_FINISH : TIME_TO_STOP;
        // All are asked before any is waited for.
        prefetch.ifPresent(SpeechPrefetch::abandon);
        threads().forEach(AudioThread::finish);
        threads().forEach(thread -> thread.end(atMost.minusNanos(System.nanoTime() - begun)));
        prefetch.ifPresent(voice -> voice.end(atMost.minusNanos(System.nanoTime() - begun)));
    }

    /** Ends all programs that play and speak at once; from any thread. */
    public void abandon() {
        prefetch.ifPresent(SpeechPrefetch::abandon);
        threads().forEach(AudioThread::abandon);
    }
}
