package adem.cli;

import adem.language.Language;
import adem.language.Text;
import adem.screen.Look;

/**
 * What every command needs.
 *
 * @param world outside
 * @param config the user's defaults
 * @param language to speak
 */
record Context(World world, Config config, Language language) {

    String say(Text text) {
        return text.in(language);
    }

    void print(String text) {
        world.out().print(text);
        world.out().flush();
    }

    /** One line on standard error. */
    void complain(Text text) {
        world.err().println("adem: " + Printable.of(say(text)));
        world.err().flush();
    }

    /** True where results may be in colour: no-color.org, and bixense.com/clicolors. */
    boolean colour() {
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
    boolean isDumb() {
        String type = world.variable("TERM");
        return type.equals("dumb") || type.isEmpty() && world.variable("OS").isEmpty();
    }

    Look look(boolean count, boolean still) {
        return new Look(language, world.encoding().unicode(), colour(), count, still);
    }
}
