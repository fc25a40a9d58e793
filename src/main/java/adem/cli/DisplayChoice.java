package adem.cli;

import adem.screen.DisplayOptions;
import adem.screen.figure.Blocks;

/** The options about what is seen, which all that is guided on a screen has. */
public final class DisplayChoice {

    private DisplayChoice() {}

    /** How a session should look, by what was asked. */
    public static DisplayOptions of(CommandContext context, Arguments arguments) {
        return here(
                context,
                !arguments.has("--no-count"),
                arguments.has("--reduced-motion"),
                arguments.read("--view", OptionValues::view).orElse(DisplayOptions.Drawn.FIGURE));
    }

    /** How a question should look that is no session's: nothing in it moves. */
    static DisplayOptions question(CommandContext context) {
        return here(context, true, true, DisplayOptions.Drawn.FIGURE);
    }

    private static DisplayOptions here(
            CommandContext context, boolean count, boolean still, DisplayOptions.Drawn drawn) {
        DisplayOptions here = new DisplayOptions(
                context.language(),
                context.host().draws(),
                context.host().terminal().colour(),
                count,
                still,
                drawn);
        if (context.host().terminal().drawsSextants()) {
            here = here.with(Blocks.SEXTANTS);
        }
        return context.host().variable("SSH_CONNECTION").isEmpty() ? here : here.overNetwork();
    }
}
