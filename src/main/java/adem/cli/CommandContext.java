package adem.cli;

import adem.host.Host;
import adem.screen.DisplayOptions;
import adem.text.BadInput;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import java.util.Optional;

/**
 * What every command needs.
 *
 * @param world outside
 * @param config the user's defaults
 * @param language to speak
 */
public record CommandContext(Host world, Settings config, Language language) {

    public String say(Text text) {
        return text.in(language);
    }

    public void print(String text) {
        world.out().print(text);
        world.out().flush();
    }

    /** One line on standard error. */
    public void complain(Text text) {
        world.err().println("adem: " + SafeText.of(say(text)));
        world.err().flush();
    }

    /** True where results may be in colour: no-color.org, and bixense.com/clicolors. */
    public boolean colour() {
        if (!world.variable("NO_COLOR").isEmpty()) {
            return false;
        }
        String forced = world.variable("CLICOLOR_FORCE");
        boolean force = !forced.isEmpty() && !forced.equals("0");
        return force
                || world.terminal().out()
                        && !isDumb()
                        && !world.variable("CLICOLOR").equals("0");
    }

    /** True for a terminal that only appends. */
    public boolean isDumb() {
        String type = world.variable("TERM");
        return type.equals("dumb") || type.isEmpty() && world.variable("OS").isEmpty();
    }

    /** Why a session cannot have the whole screen; empty when it can. */
    public Optional<Text> whyLines() {
        if (!world.terminal().in() || !world.terminal().out()) {
            return Optional.of(new Text("dit is geen terminal", "this is no terminal"));
        }
        if (isDumb()) {
            return Optional.of(new Text("deze terminal kan niet meer", "this terminal cannot do more"));
        }
        return world.variable("ACCESSIBLE").isEmpty()
                ? Optional.empty()
                : Optional.of(new Text("ACCESSIBLE is gezet", "ACCESSIBLE is set"));
    }

    /** How a session should look, by what was asked. */
    public DisplayOptions look(Arguments arguments) {
        return new DisplayOptions(
                language,
                world.encoding().unicode(),
                colour(),
                !arguments.has("--no-count"),
                arguments.has("--reduced-motion"),
                arguments.read("--view", CommandContext::view).orElse(DisplayOptions.Shown.FIGURE));
    }

    private static DisplayOptions.Shown view(String typed) {
        for (DisplayOptions.Shown shown : DisplayOptions.Shown.values()) {
            if (shown.name().equalsIgnoreCase(typed)) {
                return shown;
            }
        }
        throw new BadInput(new Text(
                        "\"{0}\" is er niet; kies figure, curve of none",
                        "\"{0}\" is not there; choose figure, curve or none")
                .with(SafeText.shown(typed)));
    }
}
