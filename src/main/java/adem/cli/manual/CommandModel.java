package adem.cli.manual;

import adem.cli.Candidates;
import adem.cli.Command;
import adem.cli.CommandPath;
import adem.cli.Help;
import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as manuals and shells need it: what can be typed, and what that means in both languages.
 *
 * @param path the names to type, without {@code adem}
 * @param names what it is called, first the usual name
 * @param synopsis what can be typed, in one line
 * @param header what it does
 * @param footer lines to read last, some of them empty
 * @param options in the order of the help
 * @param words what is typed without an option
 * @param mostWords how many words there may be
 * @param candidates what the first word can be, the second and so on, the last for all that follow
 * @param candidatesWith what the words can be where a flag is typed
 * @param below the commands below it
 */
record CommandModel(
        List<String> path,
        List<String> names,
        Text synopsis,
        Text header,
        List<Text> footer,
        List<Argument> options,
        List<Argument> words,
        int mostWords,
        List<Candidates> candidates,
        Map<String, Candidates> candidatesWith,
        List<CommandModel> below) {

    /**
     * An option, or words without one.
     *
     * @param names of the option, the short one first; none of words
     * @param label what stands for its value
     * @param about what it is for
     * @param isFlag true where it takes no value
     */
    record Argument(List<String> names, String label, Text about, boolean isFlag) {

        /** The long name of an option. */
        String longName() {
            return names.get(names.size() - 1);
        }
    }

    /** This command, and all below it. */
    static CommandModel of(Command root) {
        return of(List.of(root));
    }

    private static CommandModel of(List<Command> commands) {
        CommandPath path = new CommandPath(commands, Optional.empty());
        CommandLine.Help nl = Help.described(path, Language.NL);
        CommandLine.Help en = Help.described(path, Language.EN);
        Command last = commands.get(commands.size() - 1);
        List<PositionalParamSpec> positional = en.commandSpec().positionalParameters();
        List<Argument> words = arguments(nl, en, help -> help.commandSpec().positionalParameters().stream());
        return new CommandModel(
                commands.stream().skip(1).map(command -> command.names().get(0)).toList(),
                last.names(),
                both(nl, en, help -> help.synopsis(0).strip()),
                both(nl, en, help -> text(help.commandSpec().usageMessage().header())),
                lines(nl, en),
                arguments(nl, en, CommandModel::options),
                words,
                positional.isEmpty() ? 0 : positional.get(0).arity().max(),
                candidates(last, words),
                last.candidatesWith(),
                last.subcommands().stream()
                        .map(below -> of(Stream.concat(commands.stream(), Stream.of(below))
                                .toList()))
                        .toList());
    }

    private static List<Candidates> candidates(Command command, List<Argument> words) {
        return command.candidates().isEmpty()
                ? words.stream()
                        .flatMap(word -> Stream.of(word.label().split(" ")))
                        .map(Candidates::ofLabel)
                        .toList()
                : command.candidates();
    }

    private static Stream<OptionSpec> options(CommandLine.Help help) {
        return help.commandSpec().options().stream()
                .sorted((one, other) -> one.longestName().compareTo(other.longestName()));
    }

    private static List<Argument> arguments(
            CommandLine.Help nl, CommandLine.Help en, Function<CommandLine.Help, Stream<? extends ArgSpec>> arguments) {
        List<? extends ArgSpec> dutch = arguments.apply(nl).toList();
        List<? extends ArgSpec> english = arguments.apply(en).toList();
        List<Argument> all = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            ArgSpec argument = english.get(i);
            List<String> names = argument instanceof OptionSpec option
                    ? Stream.of(option.names())
                            .sorted((one, other) -> one.length() - other.length())
                            .toList()
                    : List.of();
            all.add(new Argument(
                    names,
                    argument.paramLabel(),
                    new Text(text(dutch.get(i).description()), text(argument.description())),
                    argument.arity().max() == 0));
        }
        return all;
    }

    private static List<Text> lines(CommandLine.Help nl, CommandLine.Help en) {
        String[] dutch = nl.commandSpec().usageMessage().footer();
        String[] english = en.commandSpec().usageMessage().footer();
        List<Text> lines = new ArrayList<>();
        for (int i = 0; i < english.length; i++) {
            lines.add(new Text(dutch[i].strip(), english[i].strip()));
        }
        return lines;
    }

    private static Text both(CommandLine.Help nl, CommandLine.Help en, Function<CommandLine.Help, String> what) {
        return new Text(what.apply(nl), what.apply(en));
    }

    private static String text(String[] lines) {
        return String.join(" ", lines);
    }

    /** This command and all below it, from the top. */
    Stream<CommandModel> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(CommandModel::all));
    }

    /** What the word at this place can be, 0 the first. */
    Candidates candidates(int place) {
        return candidates.isEmpty() ? Candidates.NOTHING : candidates.get(Math.min(place, candidates.size() - 1));
    }

    /** What to type, as in {@code /routine/start}; nothing for {@code adem} itself. */
    String place() {
        return path.isEmpty() ? "" : "/" + String.join("/", path);
    }

    /** The same as part of a name, as in {@code _routine_start}. */
    String suffix() {
        return place().replace('/', '_').replace('-', '_');
    }
}
