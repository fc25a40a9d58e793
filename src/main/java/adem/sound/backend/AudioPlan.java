package adem.sound.backend;

import adem.session.Timeline;
import adem.sound.AudioRenderer;
import adem.sound.Script;
import adem.sound.SpeechTrack;
import adem.sound.Utterance;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What there is to hear of a timeline, the way somebody wants to hear it. Made once a timeline: one that is made longer or
 * shorter while it is followed is another.
 */
public final class AudioPlan {

    private final SoundSettings listening;
    private final Optional<? extends Function<String, short[]>> voice;
    private Timeline timeline;
    private List<Utterance> script;
    private Optional<SpeechTrack> narration = Optional.empty();
    private AudioRenderer recording;

    /**
     * An arrangement.
     *
     * @param voice who says the words; empty where nobody does, or somebody who plays them too
     */
    public AudioPlan(SoundSettings listening, Optional<? extends Function<String, short[]>> voice) {
        this.listening = listening;
        this.voice = voice;
    }

    /** The words of a timeline. */
    public synchronized List<Utterance> script(Timeline of) {
        arrange(of);
        return script;
    }

    /** The sound of a timeline; to be read by one thread. */
    public synchronized AudioRenderer recording(Timeline of) {
        arrange(of);
        return recording;
    }

    private void arrange(Timeline of) {
        if (of != timeline) {
            timeline = of;
            script = Script.of(of, listening.language(), listening.counting());
            narration = narration.isPresent()
                    ? narration.map(before -> before.with(script))
                    : voice.map(spoken -> new SpeechTrack(script, spoken));
            recording = AudioRenderer.of(of, listening.sound().hasTones(), narration, listening.volume());
        }
    }

    /** The words to be said soon after a place. */
    List<String> soon(Timeline of, Duration place, Duration ahead) {
        Duration until = place.plus(ahead);
        return script(of).stream()
                .filter(words -> words.at().compareTo(place) >= 0 && words.at().compareTo(until) < 0)
                .map(Utterance::words)
                .distinct()
                .toList();
    }
}
