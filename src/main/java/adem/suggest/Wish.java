package adem.suggest;

import adem.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wishes, read from words.
 *
 * @param goal what it is for; empty where the table has no such wish
 * @param situations what else is said: each of them limits what will do
 * @param time how long there is, where that is said
 * @param rest the words that nothing was read from
 * @param language of the words, or the user's where they do not tell
 */
record Wish(
        Optional<WishEntry> goal, List<WishEntry> situations, Optional<Duration> time, String rest, Language language) {

    Wish {
        situations = List.copyOf(situations);
    }

    /** The same with a goal that was found in another way. */
    Wish withGoal(WishEntry found) {
        return new Wish(Optional.of(found), situations, time, rest, language);
    }

    /** True where a goal, or what limits it, is known. */
    boolean isKnown() {
        return goal.isPresent() || !situations.isEmpty();
    }
}
