package adem.guide;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.ExitCode;
import adem.host.TimeSource;
import adem.screen.DisplayOptions;
import adem.screen.Ending;
import adem.screen.Rating;
import adem.screen.Reply;
import adem.session.Action;
import adem.session.Session;
import adem.session.SessionText;
import adem.session.Sessions;
import adem.session.Timeline;
import adem.session.TurnedClock;
import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckInTest {

    private static final Timeline TEN = Sessions.breathing("4-6", 10);
    private static final Text PAIR = new Text("Spanning: 6 → 4", "Tightness: 6 → 4");

    private final TurnedClock hand = new TurnedClock();
    private final Deque<Reply<Integer>> replies = new ArrayDeque<>();
    private final Deque<Ending> wanted = new ArrayDeque<>();
    private final List<Rating> asked = new ArrayList<>();
    private final List<List<Text>> shown = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private final CheckIn checkIn = checkIn(true, true);

    private CheckIn checkIn(boolean wants, boolean unicode) {
        DisplayOptions options =
                new DisplayOptions(Language.EN, unicode, true, true, false, DisplayOptions.Drawn.FIGURE);
        return new CheckIn(new Asked(), wants ? Optional.of(new Heard()) : Optional.empty(), options);
    }

    private final class Asked implements CheckIn.Asker {
        @Override
        public Reply<Integer> rate(Rating rating, TimeSource time) {
            asked.add(rating);
            return replies.pop();
        }

        @Override
        public boolean stays() {
            return true;
        }

        @Override
        public Ending stay(Session ended, List<Text> more, Ending further, TimeSource time) {
            shown.add(more);
            return wanted.pop();
        }
    }

    private final class Heard implements CheckIn.Reader {
        @Override
        public void read(String words) {
            read.add(words);
        }

        @Override
        public void finish(BooleanSupplier hurried) {}

        @Override
        public void hush() {}
    }

    private static Reply<Integer> given(int number) {
        return new Reply<>(Optional.of(number), Reply.Ending.GIVEN);
    }

    private static Reply<Integer> none(Reply.Ending ending) {
        return new Reply<>(Optional.empty(), ending);
    }

    private Session begun() {
        Session.Change begun = Session.start(TEN, hand.now());
        checkIn.observe(begun.session(), begun.events());
        return begun.session();
    }

    private Session stopped() {
        return begun().after(List.of(Action.STOP), hand.now()).session();
    }

    private void over(int before, int after) throws InterruptedException {
        replies.add(given(before));
        replies.add(given(after));
        assertThat(checkIn.begins(TEN, hand)).isTrue();
        checkIn.over(stopped(), hand);
    }

    @Test
    void bothNumbersAreToldWithoutAVerdict() throws InterruptedException {
        over(6, 4);
        assertThat(checkIn.words()).containsExactly(PAIR);
        assertThat(checkIn.before()).hasValue(6);
        assertThat(checkIn.after()).hasValue(4);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0).title()).isEqualTo(TEN.info().title().en());
        assertThat(read)
                .containsExactly(
                        "How tight does your body feel now? 0 loose, 9 very tight.",
                        "How tight does your body feel now? 0 loose, 9 very tight.",
                        "Tightness: from 6 to 4.");
        assertThat(checkIn.code(ExitCode.OK)).isEqualTo(ExitCode.OK);
    }

    /** Then the stop rule and small breaths are named, and nothing else. */
    @ParameterizedTest
    @CsvSource({"0, 2", "4, 9", "7, 9"})
    void risenByTwo(int before, int after) throws InterruptedException {
        over(before, after);
        assertThat(checkIn.words()).hasSize(3).contains(SessionText.DIZZY.text());
        assertThat(checkIn.words().get(2).en()).endsWith("adem breathe gentle");
        assertThat(read.get(2)).contains(SessionText.DIZZY.text().en(), "gentle");
        assertThat(checkIn.isRisen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "5, 5", "9, 0"})
    void risenByLessIsTold(int before, int after) throws InterruptedException {
        over(before, after);
        assertThat(checkIn.words()).hasSize(1);
        assertThat(checkIn.isRisen()).isFalse();
    }

    @Test
    void whereOneWasSkippedNothingIsTold() throws InterruptedException {
        replies.add(none(Reply.Ending.LEFT));
        replies.add(given(4));
        assertThat(checkIn.begins(TEN, hand)).isTrue();
        checkIn.over(stopped(), hand);
        assertThat(checkIn.words()).isEmpty();
        assertThat(checkIn.before()).isEmpty();
        assertThat(checkIn.after()).hasValue(4);
        assertThat(read).hasSize(2);
    }

    @Test
    void whoDoesNotWantItIsAskedNothing() throws InterruptedException {
        CheckIn none = checkIn(false, true);
        wanted.add(Ending.AGAIN);
        assertThat(none.begins(TEN, hand)).isTrue();
        assertThat(none.stay(stopped(), Ending.AGAIN, hand)).isEqualTo(Ending.AGAIN);
        assertThat(asked).isEmpty();
        assertThat(shown).containsExactly(List.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = Reply.Ending.class,
            names = {"INTERRUPTED", "GONE"})
    void whoInterruptsItBeginsNothing(Reply.Ending ending) throws InterruptedException {
        replies.add(none(ending));
        assertThat(checkIn.begins(TEN, hand)).isFalse();
        assertThat(checkIn.code(ExitCode.OK))
                .isEqualTo(ending == Reply.Ending.GONE ? ExitCode.HUNG_UP : ExitCode.INTERRUPTED);
    }

    @Test
    void whoInterruptsItAfterwardsIsShownNoEnd() throws InterruptedException {
        replies.add(given(6));
        replies.add(none(Reply.Ending.INTERRUPTED));
        checkIn.begins(TEN, hand);
        assertThat(checkIn.stay(stopped(), Ending.AGAIN, hand)).isEqualTo(Ending.DONE);
        assertThat(shown).isEmpty();
        assertThat(checkIn.code(ExitCode.OK)).isEqualTo(ExitCode.INTERRUPTED);
    }

    /** It was said just now. */
    @Test
    void onceMoreBeginsWithWhatWasSaidLast() throws InterruptedException {
        replies.addAll(List.of(given(6), given(4), given(3)));
        wanted.addAll(List.of(Ending.AGAIN, Ending.DONE));
        checkIn.begins(TEN, hand);
        checkIn.stay(stopped(), Ending.AGAIN, hand);
        assertThat(checkIn.after()).hasValue(4);
        Session second = stopped();
        assertThat(checkIn.before()).hasValue(4);
        assertThat(checkIn.after()).isEmpty();
        checkIn.stay(second, Ending.AGAIN, hand);
        assertThat(asked).hasSize(3);
        assertThat(shown).containsExactly(List.of(PAIR), List.of(new Text("Spanning: 4 → 3", "Tightness: 4 → 3")));
    }

    /** Who goes on to five minutes is still in the same session. */
    @Test
    void whoGoesOnHasNotSaidHowItIsAfterwards() throws InterruptedException {
        replies.addAll(List.of(given(6), given(5), given(4)));
        wanted.addAll(List.of(Ending.ON, Ending.DONE));
        checkIn.begins(TEN, hand);
        Session ended = stopped();
        checkIn.stay(ended, Ending.ON, hand);
        assertThat(checkIn.after()).isEqualTo(OptionalInt.empty());
        checkIn.stay(ended, Ending.AGAIN, hand);
        assertThat(shown.get(1)).containsExactly(PAIR);
    }

    @Test
    void whoMutedTheSessionHearsNoNumbers() throws InterruptedException {
        replies.addAll(List.of(given(6), given(4)));
        checkIn.begins(TEN, hand);
        Session muted = begun().after(List.of(Action.TOGGLE_MUTE), hand.now()).session();
        hand.turn(Duration.ofSeconds(1));
        checkIn.over(muted.after(List.of(Action.STOP), hand.now()).session(), hand);
        assertThat(checkIn.words()).containsExactly(PAIR);
        assertThat(read).containsExactly("How tight does your body feel now? 0 loose, 9 very tight.");
    }

    @Test
    void asciiIsEnough() throws InterruptedException {
        CheckIn plain = checkIn(true, false);
        replies.addAll(List.of(given(6), given(4)));
        plain.begins(TEN, hand);
        plain.over(stopped(), hand);
        assertThat(plain.words()).containsExactly(new Text("Spanning: 6 -> 4", "Tightness: 6 -> 4"));
    }
}
