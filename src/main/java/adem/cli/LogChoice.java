package adem.cli;

import adem.history.LogFolder;
import java.util.Optional;

/** Where sessions are kept, if they are. */
public final class LogChoice {

    private LogChoice() {}

    /** The log that a session goes to; empty where its user wants none. */
    public static Optional<LogFolder> of(CommandContext context, Arguments arguments) {
        boolean keeps = arguments.read("--log", OptionValues::onOff).orElse(true);
        return keeps && context.host().folders().canKeep()
                ? Optional.of(LogFolder.of(context.host()))
                : Optional.empty();
    }
}
