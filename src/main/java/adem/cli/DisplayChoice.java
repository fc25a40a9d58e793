package adem.cli;

import adem.screen.DisplayOptions;
import adem.screen.figure.Blocks;

/** The options about what is seen, which all that is guided on a screen has. */
public final class DisplayChoice {

    private DisplayChoice() {}

    /** How a session should look, by what was asked. */
    public static DisplayOptions of(CommandContext context, Arguments arguments) {
        DisplayOptions here = new DisplayOptions(
                context.language(),
                context.host().draws(),
                context.host().terminal().colour(),
                !arguments.has("--no-count"),
                arguments.has("--reduced-motion"),
                arguments.read("--view", OptionValues::view).orElse(DisplayOptions.Drawn.FIGURE));
        if (context.host().terminal().drawsSextants()) {
            here = here.with(Blocks.SEXTANTS);
        }
        return context.host().variable("SSH_CONNECTION").isEmpty() ? here : here.overNetwork();
    }
}
