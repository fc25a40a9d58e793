package adem.sound;

import adem.session.Moment;
import adem.session.MomentText;
import adem.session.Movement;
import adem.session.PoseRef;
import adem.session.Segment;
import adem.session.SessionText;
import adem.session.SpokenText;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is to be said of a timeline, and when. Pure. */
public final class Script {

    /** So that the last word is not lost where a voice is slower than we think (ours). */
    private static final Duration AFTERWARDS = Duration.ofMillis(500);

    /** From here on somebody who lies still wants to know how far it is (ours). */
    private static final Duration LONG_STEP = Duration.ofMinutes(3);

    /** Silence as long as this makes somebody with closed eyes wonder whether it still goes on (ours). */
    private static final Duration LONG_SILENCE = Duration.ofSeconds(90);

    private static final Duration BREATHER = Duration.ofSeconds(1);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** What keeps somebody company stays this far from other words (ours). */
    private static final Duration APART = Duration.ofSeconds(10);

    private final Timeline timeline;
    private final Language language;
    private final boolean counting;
    private final List<Utterance> utterances = new ArrayList<>();
    private boolean saidToTakeTime;

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
        StepText guidance = moment.step().text();
        Text said = timeline.info().numbered()
                ? SpokenText.of(guidance)
                : guidance.spoken().orElse(guidance.instruction());
        Duration begin = moment.position().plus(SpokenText.AFTER_BOWL);
        Duration end = moment.position().plus(moment.remainingOfStep());
        sentence(begin, List.of(said));
        Duration heard = begin.plus(timeToSay(List.of(said)));
        if (moment.segment().isOpen()) {
            Text ready = SessionText.READY_ALOUD.text();
            if (moment.next().isPresent()) {
                unlessBefore(heard, end.minus(timeToSay(List.of(ready))), ready);
            }
            return;
        }
        if (speaksWhileItCounts(moment.step())) {
            return;
        }
        Duration soon = end.minus(MomentText.ANNOUNCE);
        if (moment.step() instanceof Step.Open && moment.next().isPresent() && !saidToTakeTime) {
            takeTime(heard, soon);
        }
        if (MomentText.isTimeToAnnounce(timeline.at(soon)) && movesAfter(moment)) {
            unlessBefore(heard, soon, announcement(moment.next().orElseThrow().text()));
        }
        keepCompany(moment, heard, end);
    }

    /**
     * True where breaths or parts of a repetition have their words: nothing else is said from the first to the last of them.
     * The next step says at once what to do, and whatever counts in it waits for that.
     */
    private static boolean speaksWhileItCounts(Step step) {
        return step instanceof Step.Breathing || MomentText.hasParts(step);
    }

    private static Text announcement(StepText next) {
        return next.soon().orElseGet(() -> SessionText.NEXT_ALOUD.with(SpokenText.title(next)));
    }

    /** In a long silence how far it is, and once more how to stop where the step told that. */
    private void keepCompany(Moment moment, Duration heard, Duration end) {
        if (end.minus(heard).compareTo(LONG_SILENCE) < 0) {
            return;
        }
        if (moment.remainingOfStep().compareTo(LONG_STEP) >= 0) {
            Duration half = moment.position().plus(moment.remainingOfStep().dividedBy(2));
            List<Text> said = new ArrayList<>(List.of(SessionText.HALFWAY.text()));
            String told = say(SpokenText.of(moment.step().text()));
            timeline.info().stop().filter(rule -> told.contains(say(rule))).ifPresent(said::add);
            unlessBefore(heard.plus(APART), half, SpokenText.sentences(said));
        }
        unlessBefore(heard.plus(APART), end.minus(MINUTE), SessionText.ONE_MINUTE.text());
    }

    /** Once, where there is room for it: that nobody has to reach a key. */
    private void takeTime(Duration heard, Duration until) {
        Text words = SessionText.TAKE_TIME.text();
        Duration at = heard.plus(BREATHER);
        if (at.plus(timeToSay(List.of(words))).compareTo(until) <= 0) {
            saidToTakeTime = true;
            sentence(at, List.of(words));
        }
    }

    /** True where the next step is done in another pose, or on the other side. */
    private static boolean movesAfter(Moment moment) {
        PoseRef pose = moment.step().text().pose();
        return moment.next().filter(next -> !next.text().pose().equals(pose)).isPresent();
    }

    private void segment(Segment segment) {
        if (segment.isBreath()) {
            word(segment.start(), word(segment));
            count(segment);
        } else if (segment.movement().isPresent()) {
            repetition(segment, segment.movement().get());
        }
    }

    /**
     * Each part of a repetition has its word; where it has none but its movement, only its number is said. Who counts counts
     * the seconds of what is held, which is what takes effort and seems long, and not the way there and back.
     */
    private void repetition(Segment segment, Movement movement) {
        String number = counting && movement == Movement.MOVE ? String.valueOf(segment.number()) : "";
        boolean hasParts = MomentText.word(timeline.at(segment.start())).isPresent();
        String part = hasParts ? say(movement.spoken()) : "";
        String both = number + (number.isEmpty() || part.isEmpty() ? "" : ", ") + part;
        if (!both.isEmpty()) {
            word(segment.start(), both);
        }
        if (movement == Movement.HOLD) {
            count(segment);
        }
    }

    /** The seconds after the first, which has a word of its own. */
    private void count(Segment segment) {
        for (int second = 1; counting && second < segment.length().getSeconds(); second++) {
            word(segment.start().plusSeconds(second), String.valueOf(second + 1));
        }
    }

    /**
     * That it is over, or will be when the user is ready, and how to get up, in time to be heard before it is. Over the last
     * breath nothing is said: there the bowl has to do.
     */
    private void end() {
        Moment last = timeline.at(timeline.length());
        if (timeline.info().numbered() && !speaksWhileItCounts(last.step())) {
            boolean waits = last.segment().isOpen();
            SessionText over = waits ? SessionText.READY_ALOUD : SessionText.DONE_ALOUD;
            List<Text> said = new ArrayList<>(List.of(over.text()));
            Optional<Text> rising = MomentText.afterwards(last);
            rising.or(() -> waits ? Optional.empty() : Optional.of(SessionText.AFTER_DONE.text()))
                    .ifPresent(said::add);
            Duration heard = utterances.stream()
                    .filter(Utterance::sentence)
                    .reduce((first, second) -> second)
                    .map(before -> before.at().plus(SpokenText.timeToSay(before.words())))
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
        return SpokenText.timeToSay(say(SpokenText.sentences(parts)));
    }

    private void sentence(Duration at, List<Text> parts) {
        String words = say(SpokenText.sentences(parts));
        if (!words.isEmpty()) {
            utterances.add(new Utterance(SpokenText.spelled(words), at, true));
        }
    }

    /** {@code in}; where nobody gave instructions, how as well, the first time. */
    private String word(Segment segment) {
        String word = say(segment.phase().orElseThrow().spoken());
        if (segment.number() > 1 || timeline.info().numbered()) {
            return word;
        }
        String how = word + ", " + say(MomentText.cue(timeline.at(segment.start())));
        return SpokenText.timeToSay(how).compareTo(segment.length()) < 0 ? how : word;
    }

    private void word(Duration at, String word) {
        utterances.add(new Utterance(word, at, false));
    }

    private String say(Text text) {
        return text.in(language);
    }
}
