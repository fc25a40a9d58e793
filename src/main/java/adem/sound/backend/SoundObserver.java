package adem.sound.backend;

import adem.host.Programs;
import adem.host.TimeSource;
import adem.session.Session;
import adem.session.SessionEvent;
import adem.session.SessionObserver;
import adem.session.SessionText;
import adem.sound.Sound;
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

/**
 * Lets a session be heard besides being shown. Whatever happens to the sound, the session goes on: somebody is told once,
 * and the bell takes over.
 */
public final class SoundObserver implements SessionObserver, AutoCloseable {

    /** Words are made ready so long before they are needed (ours). */
    private static final Duration AHEAD = Duration.ofSeconds(40);

    /** A voice that is slow to start may take so long, before time begins (ours). */
    private static final Duration FIRST = Duration.ofMillis(1_200);

    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final Duration OFTEN = Duration.ofSeconds(2);

    private final Consumer<Text> notices;
    private final SoundSettings listening;
    private final Programs programs;
    private final TimeSource clock;
    private final Set<SessionText> told = EnumSet.noneOf(SessionText.class);
    /** Who plays tones and voice, and who speaks by himself. */
    private Optional<AudioThread> player = Optional.empty();

    private Optional<AudioThread> speaker = Optional.empty();
    private Optional<SpeechPrefetch> prompter = Optional.empty();
    private AudioPlan arrangement;
    private boolean bell;
    /** Where words were made ready last; null before that. */
    private Duration prepared;

    /**
     * Sound for a session.
     *
     * @param notices is told, once each, what cannot be heard
     */
    public SoundObserver(SoundSettings listening, Programs programs, TimeSource clock, Consumer<Text> notices) {
        this.listening = listening;
        this.programs = programs;
        this.clock = clock;
        this.notices = notices;
        this.bell = listening.sound() == Sound.BELL;
    }

    /** Starts what plays and speaks; time has not begun yet. */
    @Override
    public void prepare(Session session) {
        if (listening.sound().isPlayed()) {
            open(session);
        }
    }

    @Override
    public void observe(Session session, List<SessionEvent> events) {
        player.ifPresent(live -> live.follow(session));
        speaker.ifPresent(live -> live.follow(session));
        if (!session.ended()) {
            makeReady(session);
            hearTrouble();
        }
    }

    /** True where the terminal's bell is wanted: it was asked for, or sound that was asked for cannot be had. */
    public boolean wantsBell() {
        return bell;
    }

    private void open(Session session) {
        boolean speaks = listening.sound().hasVoice();
        Optional<Voice> voice = speaks ? new Voices(programs).find(listening.language()) : Optional.empty();
        Optional<Path> dispatcher = speaks && voice.isEmpty() ? programs.find("spd-say") : Optional.empty();
        boolean dumb = speaks && voice.isEmpty() && dispatcher.isEmpty();
        prompter = voice.map(SpeechPrefetch::new);
        arrangement = new AudioPlan(dumb ? listening.withTones() : listening, prompter);
        makeReady(session);
        boolean played = dumb || prompter.isPresent() || listening.sound().hasTones();
        List<AudioBackend> outlets = played ? new AudioBackends(programs, arrangement::recording).find() : List.of();
        player = live(outlets);
        speaker = live(
                dispatcher
                        .map(program -> SpeechDispatcherSink.at(program, listening.language(), arrangement::script))
                        .stream()
                        .toList());
        awaitBeginning(session);
        if (played && outlets.isEmpty()) {
            // Who did not ask for sound does not miss it.
            bell = listening.chosen();
            tell(SessionText.NO_PLAYER, listening.chosen());
        } else {
            tell(SessionText.NO_VOICE, dumb);
        }
    }

    private Optional<AudioThread> live(List<AudioBackend> outlets) {
        return outlets.isEmpty() ? Optional.empty() : Optional.of(new AudioThread(outlets, clock));
    }

    private void makeReady(Session session) {
        Duration place = session.position();
        boolean recent = prepared != null && place.minus(prepared).abs().compareTo(OFTEN) < 0;
        if (prompter.isPresent() && !recent) {
            prepared = place;
            prompter.get().prepare(arrangement.soon(session.timeline(), place, AHEAD));
        }
    }

    /** What is to be heard at once must be ready; the session's time has not begun yet. */
    private void awaitBeginning(Session session) {
        try {
            for (SpeechPrefetch voice : prompter.stream().toList()) {
                for (String words : arrangement.soon(session.timeline(), Duration.ZERO, FIRST)) {
                    voice.await(words, FIRST);
                }
            }
            for (AudioThread live : player.stream().toList()) {
                live.await(AT_ONCE);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void hearTrouble() {
        for (AudioThread live : player.filter(AudioThread::hasFailed).stream().toList()) {
            // Who did not ask for sound, and never heard any, is not to hear a bell.
            boolean missed = listening.chosen() || live.hasPlayed();
            bell |= missed;
            tell(missed ? SessionText.PLAYER_FAILED : SessionText.NO_SOUND, true);
        }
        tell(
                SessionText.VOICE_FAILED,
                prompter.filter(SpeechPrefetch::hasFailed).isPresent()
                        || speaker.filter(AudioThread::hasFailed).isPresent());
    }

    private void tell(SessionText phrase, boolean necessary) {
        if (necessary && told.add(phrase)) {
            notices.accept(phrase.text());
        }
    }

    /** Ends all programs that play and speak; what they were given last is still heard. */
    @Override
    public void close() {
        player.ifPresent(AudioThread::close);
        speaker.ifPresent(AudioThread::close);
        prompter.ifPresent(SpeechPrefetch::close);
    }

    /** Ends all programs that play and speak at once; from any thread. */
    public void abandon() {
        player.ifPresent(AudioThread::abandon);
        speaker.ifPresent(AudioThread::abandon);
    }
}
