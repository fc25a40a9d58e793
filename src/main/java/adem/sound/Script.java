package adem.sound;

import adem.breath.Phase;
import adem.language.Aloud;
import adem.language.Language;
import adem.language.Phrase;
import adem.language.Text;
import adem.session.Guidance;
import adem.session.Heading;
import adem.session.Moment;
import adem.session.Segment;
import adem.session.Timeline;
import adem.session.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is to be said of a timeline, and when. Pure. */
public final class Script {

    /** So that the bowl is heard first (ours). */
    private static final Duration AFTER_BOWL = Duration.ofMillis(900);

    /** So that the last word is not lost where a voice is slower than we think (ours). */
    private static final Duration AFTERWARDS = Duration.ofMillis(500);

    /** From here on a stop rule is said with the step (ours). */
    private static final Duration LONG_STEP = Duration.ofMinutes(1);

    private final Timeline timeline;
    private final Language language;
    private final boolean counting;
    private final List<Utterance> utterances = new ArrayList<>();

    private Script(Timeline timeline, Language language, boolean counting) {
        this.timeline = timeline;
        this.language = language;
        this.counting = counting;
    }

    /**
     * What is said, in order.
     *
     * @param counting true to count seconds and repetitions aloud
     */
    public static List<Utterance> of(Timeline timeline, Language language, boolean counting) {
        Script script = new Script(timeline, language, counting);
        int step = -1;
        for (Segment segment : timeline.segments()) {
            if (segment.step() != step) {
                step = segment.step();
                script.step(timeline.at(segment.start()));
            }
            script.segment(segment);
        }
        script.end();
        script.utterances.sort(Comparator.comparing(Utterance::at));
        return List.copyOf(script.utterances);
    }

    /** What to do, what to be careful with, and what comes next. */
    private void step(Moment moment) {
        Guidance guidance = moment.step().guidance();
        Heading heading = timeline.heading();
        Duration start = moment.position();
        Duration length = moment.remainingOfStep();
        List<Text> said = new ArrayList<>();
        if (heading.numbered()) {
            said.add(guidance.title());
        }
        said.add(guidance.spoken().orElse(guidance.instruction()));
        guidance.caution().ifPresent(said::add);
        heading.stop()
                .filter(stop -> length.compareTo(LONG_STEP) >= 0)
                .filter(stop -> !say(Aloud.sentences(said)).contains(say(stop)))
                .ifPresent(said::add);
        sentence(start.plus(AFTER_BOWL), said);
        Duration end = start.plus(length);
        Duration heard = start.plus(AFTER_BOWL).plus(timeToSay(said));
        if (!moment.segment().isOpen()) {
            Duration soon = end.minus(Wording.ANNOUNCE);
            if (Wording.isTimeToAnnounce(timeline.at(soon))) {
                unlessBefore(heard, soon, Wording.next(moment));
            }
        } else if (moment.next().isPresent()) {
            Text ready = Phrase.READY_ALOUD.text();
            unlessBefore(heard, end.minus(timeToSay(List.of(ready))), ready);
        }
    }

    private void segment(Segment segment) {
        Phase phase = segment.phase();
        if (phase != null) {
            word(segment.start(), word(segment));
        } else if (counting && segment.number() > 0) {
            word(segment.start(), String.valueOf(segment.number()));
        }
        if (phase != null && counting) {
            for (int second = 1; second < segment.length().getSeconds(); second++) {
                word(segment.start().plusSeconds(second), String.valueOf(second + 1));
            }
        }
    }

    /** That it is over, or will be when the user is ready, and how to get up, in time to be heard before it is. */
    private void end() {
        Heading heading = timeline.heading();
        if (heading.numbered()) {
            Moment last = timeline.at(timeline.length());
            Phrase over = last.segment().isOpen() ? Phrase.READY_ALOUD : Phrase.DONE_ALOUD;
            List<Text> said = new ArrayList<>(List.of(over.text()));
            heading.afterwards().ifPresent(said::add);
            Duration heard = utterances.stream()
                    .filter(Utterance::sentence)
                    .reduce((first, second) -> second)
                    .map(before -> before.at().plus(Aloud.timeToSay(before.words())))
                    .orElse(Duration.ZERO);
            Duration at = timeline.length().minus(timeToSay(said)).minus(AFTERWARDS);
            // In a last step as short as that the end itself is enough.
            boolean fits = at.compareTo(heard) >= 0;
            List<Text> alone = List.of(over.text());
            sentence(fits ? at : timeline.length().minus(timeToSay(alone)), fits ? said : alone);
        }
    }

    /** Says it, unless what is said already takes until then. */
    private void unlessBefore(Duration heard, Duration at, Text words) {
        if (at.compareTo(heard) > 0) {
            sentence(at, List.of(words));
        }
    }

    private Duration timeToSay(List<Text> parts) {
        return Aloud.timeToSay(say(Aloud.sentences(parts)));
    }

    private void sentence(Duration at, List<Text> parts) {
        String words = say(Aloud.sentences(parts));
        if (!words.isEmpty()) {
            utterances.add(new Utterance(words, at, true));
        }
    }

    /** {@code in}; where nobody gave instructions, how as well, the first time. */
    private String word(Segment segment) {
        String word = say(segment.phase().spoken());
        if (segment.number() > 1 || timeline.heading().numbered()) {
            return word;
        }
        String how = word + ", " + say(Wording.cue(timeline.at(segment.start())));
        return Aloud.timeToSay(how).compareTo(segment.length()) < 0 ? how : word;
    }

    private void word(Duration at, String word) {
        utterances.add(new Utterance(word, at, false));
    }

    private String say(Text text) {
        return text.in(language);
    }
}
