package adem.remind;

import java.time.Duration;
import java.time.LocalTime;

/** What brings the line: something that happens, or a time of day. */
public sealed interface Reminder {

    /** A command that takes this long counts as long (ours). */
    Duration LONG = Duration.ofMinutes(2);

    /** What to type for it behind {@code adem remind}. */
    String typed();

    /** A reminder of a shell. */
    sealed interface InShell extends Reminder {}

    /**
     * The end of a long command.
     *
     * @param least how long it took at least, whole seconds from 1
     */
    record AfterCommand(Duration least) implements InShell {
        @Override
        public String typed() {
            boolean minutes = least.toSecondsPart() == 0;
            return "after-command --after " + (minutes ? least.toMinutes() + "m" : least.toSeconds() + "s");
        }
    }

    /** The first prompt of a day. */
    record FirstPrompt() implements InShell {
        @Override
        public String typed() {
            return "first-prompt";
        }
    }

    /** A time of day, by the clock on the wall. */
    record At(LocalTime time) implements Reminder {
        @Override
        public String typed() {
            return "at " + time;
        }
    }
}
