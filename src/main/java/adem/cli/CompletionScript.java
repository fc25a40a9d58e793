package adem.cli;

import adem.host.Resources;
import adem.screen.DisplayOptions;
import adem.sound.Sound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The script with which bash and zsh complete. It holds all it needs, so that a press of Tab starts no Java; only the user's
 * own routines are looked up by the shell itself. {@code completion.sh} is its text, in which each {@code @NAME@} stands for
 * words.
 */
public final class CompletionScript {

    private static final String MARGIN = " ".repeat(12);

    private final Map<String, String> words = new LinkedHashMap<>();
    private final StringBuilder paths = new StringBuilder();
    private final StringBuilder options = new StringBuilder();
    private final Map<String, String> values = new TreeMap<>();

    /** A script for this command and all below it. */
    public CompletionScript(Command root) {
        add(root, "");
        words.put("PATHS", paths.toString().stripTrailing());
        words.put("OPTIONS", options.toString().stripTrailing());
        words.put("VALUES", String.join("\n", cases()));
        words.put("VALUED", "*/" + String.join(" | ", values.keySet()).replace(" | ", " | */"));
        words.put("COMMANDS", names(root.subcommands()));
        for (Command command : root.subcommands()) {
            if (!command.subcommands().isEmpty()) {
                words.put(command.names().get(0).toUpperCase(Locale.ROOT) + "_COMMANDS", names(command.subcommands()));
            }
        }
    }

    private List<String> cases() {
        List<String> cases = new ArrayList<>();
        List<String> free = new ArrayList<>();
        values.forEach((option, action) -> {
            if (action.isEmpty()) {
                free.add(option);
            } else {
                cases.add(MARGIN.substring(4) + option + ") " + action + "; return ;;");
            }
        });
        cases.add(MARGIN.substring(4) + String.join(" | ", free) + ") return ;;");
        return cases;
    }

    /** The same, with these words in the place of {@code @NAME@}. */
    public CompletionScript with(String name, List<String> offered) {
        words.put(name, String.join(" ", offered));
        return this;
    }

    private static String names(List<Command> commands) {
        return String.join(
                " ", commands.stream().map(command -> command.names().get(0)).toList());
    }

    private void add(Command command, String path) {
        CommandSpec spec = command.spec();
        List<String> names = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            names.add(option.longestName());
            if (option.arity().max() > 0) {
                values.put(String.join(" | ", option.names()), action(option.paramLabel()));
            }
        }
        options.append(MARGIN + "    " + (path.isEmpty() ? "''" : path) + ") _adem_words \"" + String.join(" ", names)
                + "\" ;;\n");
        for (Command below : command.subcommands()) {
            List<String> typed =
                    below.names().stream().map(name -> path + "/" + name).toList();
            paths.append(MARGIN + String.join(" | ", typed) + ") at=" + typed.get(0) + " ;;\n");
            add(below, typed.get(0));
        }
    }

    /** What to do for the value of an option. */
    private static String action(String label) {
        return switch (label) {
            case "nl|en" -> "_adem_words \"nl en\"";
            case "SHELL" -> "_adem_words \"bash zsh fish\"";
            case "routine|pattern|week" -> "_adem_words \"routine pattern week\"";
            case "FILE" -> "_adem_files";
            case "VIEW" -> "_adem_words \"" + lowerCase(DisplayOptions.Drawn.values()) + "\"";
            case "SOUND" -> "_adem_words \"" + lowerCase(Sound.values()) + "\"";
            default -> ""; // A number, a time, or what only one routine knows.
        };
    }

    private static String lowerCase(Enum<?>... values) {
        List<String> names = new ArrayList<>();
        for (Enum<?> value : values) {
            names.add(value.name().toLowerCase(Locale.ROOT));
        }
        return String.join(" ", names);
    }

    /** The script itself. */
    public String text() {
        String text = template();
        for (Map.Entry<String, String> entry : words.entrySet()) {
            text = text.replace("@" + entry.getKey() + "@", entry.getValue());
        }
        return text;
    }

    private static String template() {
        return Resources.text("adem/cli/completion.sh");
    }
}
