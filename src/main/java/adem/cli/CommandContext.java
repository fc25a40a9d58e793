package adem.cli;

import adem.host.Host;
import adem.page.Printer;
import adem.text.Language;
import adem.text.Text;

/**
 * What every command needs.
 *
 * @param host the machine
 * @param settings the user's defaults
 * @param printer prints in the user's language
 */
public record CommandContext(Host host, Settings settings, Printer printer) {

    /** The language to speak. */
    public Language language() {
        return printer.language();
    }

    /** The text in the user's language. */
    public String say(Text text) {
        return printer.say(text);
    }

    /** Prints text that was made to be printed, as it is. */
    public void print(String text) {
        printer.print(text);
    }

    /** A message on standard error. */
    public void complain(Text text) {
        printer.complain(text);
    }
}
