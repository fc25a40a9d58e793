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
 * What is to be heard of timelines, the way somebody wants to hear them. A timeline that is made longer or shorter while it
 * is followed is another one; some threads get it earlier than others. So the words follow from a timeline alone, whoever
 * asks and in whatever order, and only the thread that plays has a past: its {@link #renderers}.
 */
public final class AudioPlan {

    /** The words of one timeline. */
    private record Plan(Timeline timeline, List<Utterance> script) {}

    private final SoundSettings settings;
    private final Optional<? extends Function<String, short[]>> voice;
    /** Kept for the timelines before and after a key, which threads may ask for by turns; none is ever changed. */
    private Plan latest;

    private Plan earlier;

    /**
     * A plan.
     *
     * @param voice the samples of words, null where nobody has said them yet; empty where nobody speaks, or a program that
     *     plays its words itself
     */
    public AudioPlan(SoundSettings settings, Optional<? extends Function<String, short[]>> voice) {
        this.settings = settings;
        this.voice = voice;
    }

    /** The words of a timeline. For any thread. */
    public synchronized List<Utterance> script(Timeline timeline) {
        if (latest == null || latest.timeline != timeline) {
            Plan other = earlier;
            earlier = latest;
            latest = other != null && other.timeline == timeline
                    ? other
                    : new Plan(timeline, Script.of(timeline, settings.language(), settings.counting()));
        }
        return latest.script;
    }

    /** The words to be said soon after a place. For any thread. */
    List<String> soon(Timeline timeline, Duration place, Duration ahead) {
        Duration until = place.plus(ahead);
        return script(timeline).stream()
                .filter(words -> words.at().compareTo(place) >= 0 && words.at().compareTo(until) < 0)
                .map(Utterance::words)
                .distinct()
                .toList();
    }

    /**
     * Turns timelines into sound, for one thread that asks for them in the order in which they are followed: each takes the
     * place of the one before, and what is being said then goes on.
     */
    public Function<Timeline, AudioRenderer> renderers() {
        return new Renderers();
    }

    private final class Renderers implements Function<Timeline, AudioRenderer> {

        private Timeline timeline;
        private Optional<SpeechTrack> words = Optional.empty();
        private AudioRenderer renderer;

        @Override
        public AudioRenderer apply(Timeline asked) {
            if (asked != timeline) {
                timeline = asked;
                List<Utterance> script = script(asked);
                words = words.isPresent()
                        ? words.map(before -> before.with(script))
                        : voice.map(samples -> new SpeechTrack(script, samples));
                renderer = AudioRenderer.of(asked, settings.sound().hasTones(), words, settings.volume());
            }
            return renderer;
        }
    }
}
