package adem.cli;

import adem.host.Resources;
import adem.page.PageLines;
import adem.page.Printer;
import adem.text.Language;
import adem.text.TextWidth;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The help of a command, in the user's language. The texts are read only when somebody asks. picocli finds them, but sets
 * no page narrower than 55 columns and breaks words at their hyphens, so the lines are made here.
 */
public final class Help {

    private static final int WIDEST = 80;
    private static final int MOST_LABEL = 26;
    /** So wide that picocli makes one line of what is to be typed. */
    private static final int ONE_LINE = 10_000;

    private Help() {}

    /** The help of the command that the path leads to. */
    public static String of(CommandPath path, CommandContext context) {
        ResourceBundle texts = texts(context.language());
        CommandLine.Help help = described(path, context.language());
        CommandSpec spec = help.commandSpec();
        Printer printer = context.printer();
        PageLines page = new PageLines(printer.style(), Math.min(WIDEST, printer.columns()));
        lines(page, spec.usageMessage().header());
        String usage = texts.getString("usage.synopsisHeading");
        page.field(0, usage.length(), usage.strip(), help.synopsis(0).strip());
        Map<String, String> words = new LinkedHashMap<>();
        for (PositionalParamSpec word : spec.positionalParameters()) {
            String label = word.hideParamSyntax() ? word.paramLabel() : "[" + word.paramLabel() + "]";
            words.put("      " + label, description(word));
        }
        Map<String, String> options = new LinkedHashMap<>();
        spec.options().stream()
                .sorted((one, other) -> one.longestName().compareTo(other.longestName()))
                .forEach(option -> options.put(label(option), description(option)));
        int column = column(words, options);
        terms(page, column, words);
        section(page, texts.getString("usage.optionListHeading"));
        terms(page, column, options);
        commands(page, spec, texts);
        lines(page, spec.usageMessage().footer());
        return page.text();
    }

    /** The command that the path leads to and those below it, with their texts; its synopsis is one line. */
    public static CommandLine.Help described(CommandPath path, Language language) {
        CommandLine command = path.withSubcommands();
        command.setResourceBundle(texts(language));
        command.setUsageHelpAutoWidth(false);
        command.setUsageHelpWidth(ONE_LINE);
        return new CommandLine.Help(command.getCommandSpec(), CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private static void commands(PageLines page, CommandSpec spec, ResourceBundle texts) {
        Map<String, String> commands = new LinkedHashMap<>();
        for (CommandLine below : spec.subcommands().values()) {
            CommandSpec command = below.getCommandSpec();
            commands.put(
                    "  " + String.join(", ", command.names()),
                    String.join(" ", command.usageMessage().header()));
        }
        if (!commands.isEmpty()) {
            section(page, texts.getString("usage.commandListHeading"));
            terms(page, column(commands, Map.of()), commands);
        }
    }

    private static String label(OptionSpec option) {
        String names = option.names().length > 1 ? "  " + option.shortestName() + ", " : "      ";
        boolean flag = option.arity().max() == 0;
        return names + option.longestName() + (flag ? "" : "=" + option.paramLabel());
    }

    private static String description(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private static void terms(PageLines page, int column, Map<String, String> terms) {
        terms.forEach((label, words) ->
                page.term(label.length() - label.stripLeading().length(), column, label.strip(), words));
    }

    private static int column(Map<String, String> terms, Map<String, String> more) {
        int widest = 0;
        for (Map<String, String> some : List.of(terms, more)) {
            for (String label : some.keySet()) {
                widest = Math.max(widest, TextWidth.columns(label));
            }
        }
        return Math.min(MOST_LABEL, widest) + 2;
    }

    private static void section(PageLines page, String heading) {
        page.blank().heading(heading.replace("%n", ""));
    }

    private static void lines(PageLines page, String[] lines) {
        for (String line : lines) {
            page.paragraph(line);
        }
    }

    /** The texts of all commands in one language. */
    public static ResourceBundle texts(Language language) {
        // Not getBundle, which looks in every jar for what others might add.
        try {
            return new PropertyResourceBundle(
                    new StringReader(Resources.text("adem/cli/help_" + language.code() + ".properties")));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
