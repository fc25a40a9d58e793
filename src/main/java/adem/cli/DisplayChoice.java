package adem.cli;

import adem.screen.DisplayOptions;
import adem.text.BadInput;
import adem.text.Text;

/** The options about what is seen, which all that is guided on a screen has. */
public final class DisplayChoice {

    private DisplayChoice() {}

    /** How a session should look, by what was asked. */
    public static DisplayOptions of(CommandContext context, Arguments arguments) {
        return new DisplayOptions(
                context.language(),
                context.host().draws(),
                context.host().terminal().colour(),
                !arguments.has("--no-count"),
                arguments.has("--reduced-motion"),
                arguments.read("--view", DisplayChoice::drawn).orElse(DisplayOptions.Drawn.FIGURE));
    }

    private static DisplayOptions.Drawn drawn(String typed) {
        for (DisplayOptions.Drawn drawn : DisplayOptions.Drawn.values()) {
            if (drawn.name().equalsIgnoreCase(typed)) {
                return drawn;
            }
        }
        throw new BadInput(new Text(
                        "\"{0}\" is er niet; kies figure, curve of none",
                        "\"{0}\" is not there; choose figure, curve or none")
                .with(typed));
    }
}
