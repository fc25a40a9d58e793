package adem.cli;

import adem.text.BadInput;
import adem.text.NearestWords;
import adem.text.SafeText;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Which command words mean. This is found out before picocli is asked: building a command's options takes as long as drawing
 * a picture, so only those of the commands on the path are.
 *
 * @param commands from {@code adem} itself down to the one that is meant
 * @param unknown a word that should be a command's name and is none; nothing goes after it
 */
public record CommandPath(List<Command> commands, Optional<String> unknown) {

    /** The path that these arguments lead along, options among them. */
    public static CommandPath of(Command root, List<String> arguments) {
        List<Command> path = new ArrayList<>(List.of(root));
        List<Command> below = root.subcommands();
        for (int i = 0; i < arguments.size() && !below.isEmpty(); i++) {
            String word = arguments.get(i);
            if (word.equals("--")) {
                break;
            }
            if (path.get(path.size() - 1).valued().contains(word)) {
                i++; // The next word is its value. All other options here are flags.
            } else if (!word.startsWith("-")) {
                Optional<Command> named = named(below, word);
                if (named.isEmpty()) {
                    return new CommandPath(path, Optional.of(word));
                }
                path.add(named.get());
                below = named.get().subcommands();
            }
        }
        return new CommandPath(path, Optional.empty());
    }

    private static Optional<Command> named(List<Command> commands, String word) {
        for (Command command : commands) {
            if (command.names().contains(word)) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /** True where somebody asks for help, wherever that stands. */
    static boolean asksHelp(List<String> arguments) {
        int end = arguments.indexOf("--");
        for (String word : end < 0 ? arguments : arguments.subList(0, end)) {
            if (word.equals("--help") || word.equals("-h")) {
                return true;
            }
        }
        return false;
    }

    /** The command that is meant. */
    Command last() {
        return commands.get(commands.size() - 1);
    }

    /**
     * This path, which must lead somewhere.
     *
     * @throws BadInput naming the word that is no command, and the nearest that is
     */
    public CommandPath known() {
        if (unknown.isPresent()) {
            throw new BadInput(mistake(unknown.get()));
        }
        return this;
    }

    private Text mistake(String typed) {
        Text mistake =
                new Text("er is geen opdracht \"{0}\"", "there is no command \"{0}\"").with(SafeText.shown(typed));
        Optional<String> meant = near(last().subcommands(), typed);
        return meant.isPresent()
                ? new Text("{0}; bedoel je {1}?", "{0}; did you mean {1}?").with(mistake, meant.get())
                : new Text("{0}; zie {1} --help", "{0}; see {1} --help").with(mistake, name());
    }

    /** The command that a word is a slip of, or that has a command of that name below it. */
    public static Optional<String> near(List<Command> commands, String typed) {
        List<String> names = new ArrayList<>();
        for (Command command : commands) {
            names.addAll(command.names());
            // Who types "adem list" means the list of routines.
            named(command.subcommands(), typed)
                    .ifPresent(below -> names.add(0, command.names().get(0) + " " + typed));
        }
        return !names.isEmpty() && names.get(0).endsWith(" " + typed)
                ? Optional.of(names.get(0))
                : NearestWords.to(typed, names);
    }

    /** What to type, as in {@code adem routine start}. */
    private String name() {
        StringBuilder name = new StringBuilder();
        for (Command command : commands) {
            name.append(name.isEmpty() ? "" : " ").append(command.names().get(0));
        }
        return name.toString();
    }

    /** picocli's view of the path, from {@code adem} down; each knows the one below it and no other. */
    List<CommandSpec> specs() {
        List<CommandSpec> specs = new ArrayList<>();
        for (Command command : commands) {
            CommandSpec spec = command.spec();
            if (!specs.isEmpty()) {
                specs.get(specs.size() - 1).addSubcommand(spec.name(), spec);
            }
            specs.add(spec);
        }
        return specs;
    }

    /** picocli's view of the command that is meant, with those right below it, for its help. */
    CommandLine withSubcommands() {
        List<CommandSpec> specs = specs();
        CommandLine root = new CommandLine(specs.get(0));
        CommandSpec last = specs.get(specs.size() - 1);
        for (Command below : last().subcommands()) {
            CommandSpec spec = below.spec();
            last.addSubcommand(spec.name(), spec);
        }
        return specs.size() == 1 ? root : last.commandLine();
    }
}
