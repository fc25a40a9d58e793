package adem.session;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.TimeSource;
import adem.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Five seconds to settle, two breaths of 4-6, three seconds to end; every event is told in its short form. */
class SessionEventsTest {

    private final TurnedClock hand = new TurnedClock();
    private final List<String> told = new ArrayList<>();
    private Session session;

    private void begin(Timeline timeline) {
        note(Session.start(timeline, hand.now()));
    }

    private void note(Session.Change change) {
        session = change.session();
        change.events().forEach(event -> told.add(shown(event)));
    }

    private void pass(double seconds) {
        for (double left = seconds; left > 0; left -= 1) {
            hand.turn(Duration.ofMillis(Math.round(Math.min(1, left) * 1000)));
            note(session.after(List.of(), hand.now()));
        }
    }

    private void tell(Action... actions) {
        note(session.after(List.of(actions), hand.now()));
    }

    private List<String> news() {
        List<String> news = List.copyOf(told);
        told.clear();
        return news;
    }

    private static String shown(SessionEvent event) {
        if (event instanceof SessionEvent.StepBegan began) {
            return "step " + began.step();
        }
        if (event instanceof SessionEvent.StepEnded ended) {
            return "step " + ended.step() + (ended.whole() ? " done" : " left");
        }
        if (event instanceof SessionEvent.BreathBegan began) {
            return "breath " + began.number();
        }
        if (event instanceof SessionEvent.BreathEnded ended) {
            return "breath " + ended.number() + (ended.whole() ? " done" : " left");
        }
        return event instanceof SessionEvent.Ended ended
                ? ended.how() + " " + ended.breaths() + " " + ended.practised().toSeconds()
                : event.getClass().getSimpleName();
    }

    @Test
    void whatBeginsEnds() {
        begin(Sessions.breathing("4-6", 2));
        assertThat(news()).containsExactly("Began", "step 0");
        pass(5);
        assertThat(news()).containsExactly("step 0 done", "step 1", "breath 1");
        pass(10);
        assertThat(news()).containsExactly("breath 1 done", "breath 2");
        pass(10);
        assertThat(news()).containsExactly("breath 2 done", "step 1 done", "step 2");
        pass(4);
        assertThat(news()).containsExactly("step 2 done", "FINISHED 2 20");
    }

    /** All is counted at the second end. */
    @Test
    void whoGoesOnAfterAnEndEndsOnceMore() {
        begin(Sessions.breathing("4-6", 2));
        pass(28);
        news();
        hand.turn(Duration.ofSeconds(20));
        note(session.goOn(Sessions.breathing("4-6", 3), hand.now()));
        assertThat(news()).containsExactly("Resumed", "step 1", "breath 3");
        pass(10);
        assertThat(news()).containsExactly("breath 3 done", "step 1 done", "step 2");
        pass(3);
        assertThat(news()).containsExactly("step 2 done", "FINISHED 3 30");
    }

    @Test
    void severalBoundariesInOneHeartbeatAreAllTold() {
        begin(Sessions.breathing("0.5-0.5", 4));
        pass(5);
        news();
        hand.turn(Duration.ofMillis(2_500));
        note(session.after(List.of(), hand.now()));
        assertThat(news()).containsExactly("breath 1 done", "breath 2", "breath 2 done", "breath 3");
    }

    @Test
    void aBreathThatIsLeftIsNotWhole() {
        begin(Sessions.breathing("4-6", 2));
        pass(6);
        news();
        tell(Action.NEXT);
        assertThat(news()).containsExactly("breath 1 left", "breath 2");
        pass(1);
        tell(Action.PREVIOUS);
        assertThat(news()).containsExactly("breath 2 left", "breath 1");
        tell(Action.PREVIOUS);
        assertThat(news()).containsExactly("breath 1 left", "step 1 left", "step 0");
    }

    @Test
    void aPauseIsToldOnceAndSoIsItsEnd() {
        begin(Sessions.breathing("4-6", 2));
        pass(6);
        news();
        tell(Action.PAUSE, Action.PAUSE);
        pass(3);
        tell(Action.RESUME);
        assertThat(news()).containsExactly("Paused", "breath 1 left", "breath 1");
        pass(1);
        tell(Action.PAUSE, Action.RESUME);
        pass(2);
        assertThat(news()).isEmpty();
        pass(1);
        assertThat(news()).containsExactly("Resumed");
        pass(1);
        hand.turn(Duration.ofMinutes(1));
        note(session.after(List.of(), hand.now()));
        assertThat(news()).containsExactly("Paused");
        tell(Action.STOP);
        assertThat(news()).containsExactly("breath 1 left", "step 1 left", "STOPPED 0 2");
    }

    @Test
    void whoIsReadyHasDoneTheStep() {
        StepText text = StepText.of(Text.same("a"), Text.same("b"));
        begin(Timeline.of(
                TimelineInfo.of(Text.same("t")),
                List.of(new Step.Open(text, Duration.ofSeconds(10)), Step.Timed.fixed(text, Duration.ofSeconds(2)))));
        news();
        pass(1);
        tell(Action.READY);
        assertThat(news()).containsExactly("step 0 done", "step 1");
        tell(Action.PREVIOUS);
        assertThat(news()).containsExactly("step 1 left", "step 0");
        tell(Action.NEXT);
        assertThat(news()).containsExactly("step 0 left", "step 1");
    }

    @Test
    void eventsTellTheTimeOfDayAndWhatIsPractised() {
        TimeSource.Reading now = new TimeSource.Reading(7, 1_700_000_000_000L);
        Session.Change change = Session.start(Sessions.breathing("4-6", 2), now);
        assertThat(change.session().began()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(change.events().get(0))
                .isEqualTo(new SessionEvent.Began(
                        Instant.ofEpochMilli(1_700_000_000_000L),
                        change.session().timeline().info()));
    }

    /** Whatever is typed: steps and breaths begin and end in turn, and nothing is told after the end. */
    @RepeatedTest(200)
    void beginningsAndEndsAlternate(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        begin(Sessions.breathing("4-6", 3));
        Action[] actions = Action.values();
        for (int i = 0; i < 80; i++) {
            hand.turn(Duration.ofMillis(random.nextInt(4_000)));
            List<Action> some = new ArrayList<>();
            for (int typed = random.nextInt(3); typed > 0; typed--) {
                Action action = actions[random.nextInt(actions.length)];
                if (!action.ends() || i > 70) {
                    some.add(action);
                }
            }
            note(session.after(some, hand.now()));
        }
        tell(Action.STOP);
        assertAlternate("step ");
        assertAlternate("breath ");
        assertThat(told.get(told.size() - 1)).matches("[A-Z_]+ \\d+ \\d+");
    }

    private void assertAlternate(String what) {
        String open = "";
        for (String event : told) {
            if (event.startsWith(what)) {
                boolean begins = event.matches(what + "\\d+");
                assertThat(open.isEmpty()).as("%s in %s", event, told).isEqualTo(begins);
                if (!begins) {
                    assertThat(event).startsWith(open + " ");
                }
                open = begins ? event : "";
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void whatIsNotCountedGoesOnWithoutBeginningAnew() {
        begin(Sessions.breathing("4-6", 2));
        pass(2);
        news();
        tell(Action.PAUSE);
        tell(Action.RESUME);
        assertThat(news()).containsExactly("Paused", "Resumed");
    }

    /** A second is enough to have left the beginning. */
    @Test
    void backToTheBeginningOfTheFirstStepBeginsItAgain() {
        begin(Sessions.breathing("4-6", 2));
        pass(1);
        news();
        tell(Action.PREVIOUS);
        assertThat(news()).containsExactly("step 0 left", "step 0");
    }
}
