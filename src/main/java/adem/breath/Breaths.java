package adem.breath;

import adem.text.BadInput;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A number of breaths of one pattern, each at its own pace. Immutable.
 *
 * @param pattern what is breathed
 * @param paces one for each breath, at least one
 */
public record Breaths(BreathPattern pattern, List<Pace> paces) {

    public Breaths {
        paces = List.copyOf(paces);
        if (paces.isEmpty()) {
            throw new IllegalArgumentException("no breaths");
        }
    }

    /**
     * So many breaths, all at the pattern's pace or growing evenly towards it.
     *
     * @param ramp the first breath's pace, the last having the pattern's own
     * @throws BadInput when that is less than one breath or longer than the pattern should last
     */
    public static Breaths of(BreathPattern pattern, Optional<Pace> ramp, int count) {
        if (count < 1 || count > pattern.mostBreaths()) {
            throw new BadInput(new Text(
                            "{0} ademhalingen kan niet; kies er 1 tot {1}",
                            "{0} breaths is not possible; choose 1 to {1}")
                    .with(count, pattern.mostBreaths()));
        }
        return new Breaths(pattern, paces(pattern.pace(), ramp, count));
    }

    /**
     * As many whole breaths as fill this time: rounded up, but never past the longest the pattern should last.
     *
     * @throws BadInput when the time itself is longer than that
     */
    public static Breaths filling(BreathPattern pattern, Optional<Pace> ramp, Duration time) {
        if (time.compareTo(pattern.most()) > 0) {
            throw new BadInput(
                    new Text("dit patroon duurt hooguit {0} minuten", "this pattern lasts at most {0} minutes")
                            .with(pattern.most().toMinutes()));
        }
        // A ramp's breaths are on average as long as the middle of it.
        Pace middle = ramp.map(start -> start.towards(pattern.pace(), 0.5)).orElse(pattern.pace());
        long breath = middle.total().toMillis();
        long count = (time.toMillis() + breath - 1) / breath;
        return of(pattern, ramp, (int) Math.max(1, Math.min(count, pattern.mostBreaths())));
    }

    /** As many as the longest session has. A ramp takes as many breaths as the pattern usually has; from there on all are alike. */
    public static Breaths most(BreathPattern pattern, Optional<Pace> ramp) {
        List<Pace> paces = new ArrayList<>(paces(pattern.pace(), ramp, pattern.breaths()));
        paces.addAll(Collections.nCopies(Math.max(0, pattern.mostBreaths() - paces.size()), pattern.pace()));
        return new Breaths(pattern, paces);
    }

    private static List<Pace> paces(Pace pace, Optional<Pace> ramp, int count) {
        if (ramp.isEmpty() || count == 1) {
            return Collections.nCopies(count, pace);
        }
        List<Pace> paces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paces.add(ramp.get().towards(pace, (double) i / (count - 1)));
        }
        return paces;
    }

    /** How many. */
    public int count() {
        return paces.size();
    }

    /** How long all of them take. */
    public Duration total() {
        return paces.stream().map(Pace::total).reduce(Duration.ZERO, Duration::plus);
    }

    /** One breath more, at the pattern's own pace; the same when that would last too long. */
    public Breaths longer() {
        if (total().plus(pattern.pace().total()).compareTo(pattern.most()) > 0) {
            return this;
        }
        List<Pace> more = new ArrayList<>(paces);
        more.add(pattern.pace());
        return new Breaths(pattern, more);
    }

    /** One breath fewer, but never fewer than {@code least}. */
    public Breaths shorter(int least) {
        return count() <= Math.max(1, least) ? this : new Breaths(pattern, paces.subList(0, count() - 1));
    }
}
