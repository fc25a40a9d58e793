package adem.history;

import adem.session.PracticeId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One practice, and how much of it was done.
 *
 * @param practice a pattern, or a routine in any of its variants
 * @param times sessions in which something was done
 * @param done together
 * @param tightness how tight the body was before and after, where that was said often enough
 */
public record Tally(PracticeId practice, int times, Duration done, Optional<Tightness> tightness) {

    /** So many sessions with both answers before anything is told of them (ours). */
    static final int LEAST_PAIRS = 5;

    /**
     * How tight the body was, 0 to 9, in the middle of all answers.
     *
     * @param before a session
     * @param after the same ones
     */
    public record Tightness(double before, double after) {}

    static Tally of(PracticeId practice, List<LoggedSession> sessions) {
        Duration done = Duration.ZERO;
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (LoggedSession session : sessions) {
            done = done.plus(session.done());
            if (session.before().isPresent() && session.after().isPresent()) {
                before.add(session.before().getAsInt());
                after.add(session.after().getAsInt());
            }
        }
        Optional<Tightness> tightness = before.size() < LEAST_PAIRS
                ? Optional.empty()
                : Optional.of(new Tightness(median(before), median(after)));
        return new Tally(practice, sessions.size(), done, tightness);
    }

    private static double median(List<Integer> numbers) {
        Collections.sort(numbers);
        int half = numbers.size() / 2;
        return numbers.size() % 2 == 1 ? numbers.get(half) : (numbers.get(half - 1) + numbers.get(half)) / 2.0;
    }
}
