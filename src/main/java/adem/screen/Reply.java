package adem.screen;

import java.util.Optional;

/**
 * What came of asking on a screen.
 *
 * @param given what was chosen or answered; there exactly when the ending is {@link Ending#GIVEN}
 */
public record Reply<T>(Optional<T> given, Ending ending) {

    /** How asking ended. */
    public enum Ending {
        GIVEN,
        /** Somebody chose to leave it. */
        LEFT,
        /** Nobody is there any more, or the program is told to end. */
        GONE,
        /** Ctrl-C. */
        INTERRUPTED
    }

    static <T> Reply<T> of(T given) {
        return new Reply<>(Optional.of(given), Ending.GIVEN);
    }

    static <T> Reply<T> none(Ending ending) {
        return new Reply<>(Optional.empty(), ending);
    }
}
