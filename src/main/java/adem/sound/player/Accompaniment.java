package adem.sound.player;

import adem.language.Phrase;
import adem.language.Text;
import adem.session.Clock;
import adem.session.Command;
import adem.session.Player;
import adem.session.Session;
import adem.sound.Programs;
import adem.sound.Sound;
import adem.sound.voice.Prompter;
import adem.sound.voice.Voice;
import adem.sound.voice.Voices;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a session be heard besides being shown. Whatever happens to the sound, the session goes on: somebody is told once,
 * and the bell takes over.
 */
public final class Accompaniment implements Player, AutoCloseable {

    /** Words are made ready so long before they are needed (ours). */
    private static final Duration AHEAD = Duration.ofSeconds(40);

    /** A voice that is slow to start may take so long, before time begins (ours). */
    private static final Duration FIRST = Duration.ofMillis(1_200);

    private static final Duration AT_ONCE = Duration.ofMillis(500);
    private static final Duration OFTEN = Duration.ofSeconds(2);

    private final Player shown;
    private final Listening listening;
    private final Programs programs;
    private final Clock clock;
    private final Ringer ringer;
    private final Set<Phrase> told = EnumSet.noneOf(Phrase.class);
    /** Who plays tones and voice, and who speaks by himself. */
    private Optional<Live> player = Optional.empty();

    private Optional<Live> speaker = Optional.empty();
    private Optional<Prompter> prompter = Optional.empty();
    private Arrangement arrangement;
    private boolean open;
    private boolean bell;
    /** Where words were made ready last; null before that. */
    private Duration prepared;

    /** Accompanies what another player shows. */
    public Accompaniment(Player shown, Listening listening, Programs programs, Clock clock) {
        this.shown = shown;
        this.listening = listening;
        this.programs = programs;
        this.clock = clock;
        this.ringer = new Ringer(shown);
    }

    @Override
    public void show(Session session) {
        shown.show(session);
        if (!open) {
            // After the first picture, which must not wait for it.
            open = true;
            bell = listening.sound() == Sound.BELL;
            if (listening.sound().isPlayed()) {
                open(session);
            }
            return;
        }
        player.ifPresent(live -> live.follow(session));
        speaker.ifPresent(live -> live.follow(session));
        if (!session.ended()) {
            prepare(session);
            hearTrouble();
            if (bell) {
                ringer.ring(session);
            }
        }
    }

    private void open(Session session) {
        boolean speaks = listening.sound().hasVoice();
        Optional<Voice> voice = speaks ? new Voices(programs).find(listening.language()) : Optional.empty();
        Optional<Path> dispatcher = speaks && voice.isEmpty() ? programs.find("spd-say") : Optional.empty();
        boolean dumb = speaks && voice.isEmpty() && dispatcher.isEmpty();
        prompter = voice.map(Prompter::new);
        arrangement = new Arrangement(dumb ? listening.withTones() : listening, prompter);
        prepare(session);
        boolean played = dumb || prompter.isPresent() || listening.sound().hasTones();
        List<Outlet> outlets = played ? new Players(programs, arrangement::recording).find() : List.of();
        player = live(outlets);
        speaker = live(
                dispatcher.map(program -> Dispatcher.at(program, listening.language(), arrangement::script)).stream()
                        .toList());
        awaitBeginning(session);
        if (played && outlets.isEmpty()) {
            // Who did not ask for sound does not miss it.
            bell = listening.chosen();
            tell(Phrase.NO_PLAYER, listening.chosen());
        } else {
            tell(Phrase.NO_VOICE, dumb);
        }
    }

    private Optional<Live> live(List<Outlet> outlets) {
        return outlets.isEmpty() ? Optional.empty() : Optional.of(new Live(outlets, clock));
    }

    private void prepare(Session session) {
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
            for (Prompter voice : prompter.stream().toList()) {
                for (String words : arrangement.soon(session.timeline(), Duration.ZERO, FIRST)) {
                    voice.await(words, FIRST);
                }
            }
            for (Live live : player.stream().toList()) {
                live.await(AT_ONCE);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void hearTrouble() {
        for (Live live : player.filter(Live::hasFailed).stream().toList()) {
            // Who did not ask for sound, and never heard any, is not to hear a bell.
            boolean missed = listening.chosen() || live.hasPlayed();
            bell |= missed;
            tell(missed ? Phrase.PLAYER_FAILED : Phrase.NO_SOUND, true);
        }
        tell(
                Phrase.VOICE_FAILED,
                prompter.filter(Prompter::hasFailed).isPresent()
                        || speaker.filter(Live::hasFailed).isPresent());
    }

    private void tell(Phrase phrase, boolean necessary) {
        if (necessary && told.add(phrase)) {
            shown.tell(phrase.text());
        }
    }

    @Override
    public Duration patience(Session session) {
        Duration patience = shown.patience(session);
        Duration ring = Bell.next(session.moment());
        return bell && ring.compareTo(patience) < 0 ? ring : patience;
    }

    @Override
    public Command await(Duration atMost) throws InterruptedException {
        return shown.await(atMost);
    }

    @Override
    public void tell(Text notice) {
        shown.tell(notice);
    }

    @Override
    public void ring() {
        shown.ring();
    }

    @Override
    public void stop() {
        shown.stop();
    }

    /** Ends all programs that play and speak; what they were given last is still heard. */
    @Override
    public void close() {
        player.ifPresent(Live::close);
        speaker.ifPresent(Live::close);
        prompter.ifPresent(Prompter::close);
    }
}
