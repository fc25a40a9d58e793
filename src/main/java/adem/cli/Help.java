package adem.cli;

import adem.text.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The help of a command, in the user's language. The texts are read only when somebody asks. */
public final class Help {

    private Help() {}

    /** The help of the command that the path leads to. */
    public static String of(CommandPath path, CommandContext context) {
        CommandLine command = path.withSubcommands();
        command.setResourceBundle(texts(context.language()));
        command.setUsageHelpAutoWidth(false);
        return command.getUsageMessage(context.host().terminal().colour() ? Ansi.ON : Ansi.OFF);
    }

    /** The texts of all commands in one language. */
    public static ResourceBundle texts(Language language) {
        // By its full name: a bundle falls back on the machine's language when asked for one it lacks.
        return ResourceBundle.getBundle("adem.cli.help_" + language.code(), Locale.ROOT);
    }
}
