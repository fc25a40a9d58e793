package adem.session;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a key that can do nothing is answered with. */
class RefusalsTest {

    private static final StepText TEXT = StepText.of(Text.same("a"), Text.same("b"));

    private final TurnedClock hand = new TurnedClock();
    private final List<Text> told = new ArrayList<>();

    private final Presenter presenter = new Presenter() {
        @Override
        public void observe(Session session, List<SessionEvent> events) {
            refusals().observe(session, events);
        }

        @Override
        public void tell(Text notice) {
            told.add(notice);
        }

        @Override
        public void ring() {}
    };

    private List<Text> answers(Timeline timeline, Action... actions) {
        Session session = Session.start(timeline, hand.now()).session();
        Session.Change change = session.after(List.of(actions), hand.now());
        presenter.observe(change.session(), change.events());
        return told;
    }

    private static Timeline steps(Step... steps) {
        TimelineInfo numbered =
                new TimelineInfo(PracticeId.NONE, Text.same("t"), List.of(), Optional.empty(), Optional.empty(), true);
        return Timeline.of(numbered, List.of(steps));
    }

    private static Step fixed() {
        return Step.Timed.fixed(TEXT, Duration.ofSeconds(9));
    }

    @ParameterizedTest
    @CsvSource({
        "NEXT, LAST_STEP",
        "PREVIOUS, AT_BEGINNING",
        "READY, GOES_ON_ITSELF",
        "LONGER, NO_LONGER",
        "SHORTER, NO_SHORTER"
    })
    void aStepThatCannotSaysWhy(Action action, SessionText why) {
        assertThat(answers(steps(fixed()), action)).containsExactly(why.text());
    }

    @Test
    void aStepWithoutAnEndOfItsOwnHasNoLength() {
        Step open = new Step.Open(TEXT, Duration.ofSeconds(9));
        assertThat(answers(steps(open, fixed()), Action.LONGER))
                .containsExactly(SessionText.AS_LONG_AS_YOU_LIKE.text());
    }

    @Test
    void breathsAreSpokenOfAsBreaths() {
        assertThat(answers(
                        Sessions.breathing("4-6", 1),
                        Action.SHORTER,
                        Action.NEXT,
                        Action.NEXT,
                        Action.NEXT,
                        Action.LONGER))
                .containsExactly(
                        SessionText.NO_FEWER.text(), SessionText.LAST_BREATH.text(), SessionText.NO_MORE.text());
    }

    @Test
    void aPauseAsksForTheSpaceBar() {
        assertThat(answers(Sessions.breathing("4-6", 1), Action.PAUSE, Action.READY))
                .containsExactly(SessionText.PAUSED_HOW.text());
    }

    @Test
    void whatCanBeDoneIsDoneWithoutAWord() {
        assertThat(answers(
                        Sessions.breathing("4-6", 3),
                        Action.NEXT,
                        Action.PREVIOUS,
                        Action.LONGER,
                        Action.SHORTER,
                        Action.TOGGLE_MUTE,
                        Action.RESUME,
                        Action.STOP))
                .isEmpty();
    }

    @Test
    void aStepWithoutAnEndOfItsOwnCannotBeShortenedEither() {
        Step open = new Step.Open(TEXT, Duration.ofSeconds(9));
        assertThat(answers(steps(open, fixed()), Action.SHORTER))
                .containsExactly(SessionText.AS_LONG_AS_YOU_LIKE.text());
    }
}
