package adem.session;

import java.util.Optional;

/** Something beside a session that the session may last until. */
@FunctionalInterface
public interface Occasion {

    /** It never comes; a session lasts as long as its timeline. */
    Occasion NONE = Optional::empty;

    /** Empty until it has come; then what to say of it when the breath is over. It is asked often and must answer at once. */
    Optional<StepText> come();
}
