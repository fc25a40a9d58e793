package adem.cli.manual;

import adem.cli.Candidates;
import adem.cli.Candidates.Source;
import adem.cli.manual.CommandModel.Argument;
import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The script for zsh: a function for each command, with its options in both languages. */
final class ZshScript extends CompletionScript {

    private static final String CASE = " ".repeat(8);

    ZshScript(CommandModel root, NameLists names) {
        super(root, names);
    }

    @Override
    Map<String, String> parts() {
        return Map.of(
                "LISTS",
                describedLists("|", (name, list) -> CASE + "(" + name + ") list=(" + entries(list) + ") ;;"),
                "EXPLAINED",
                explained((place, sources) -> CASE + "(" + typed(place) + ") " + offer(sources) + " ;;"),
                "COMMANDS",
                root().all().map(this::function).collect(Collectors.joining("\n")));
    }

    private static String entries(List<Offer> list) {
        return list.stream()
                .map(one -> one.about().isEmpty() ? one.name() : quoted(one.name() + ":" + one.about()))
                .collect(Collectors.joining(" "));
    }

    private static String offer(List<String> sources) {
        return "_adem_offer " + String.join(" ", sources);
    }

    /** The names that lead to a command right below adem, for {@code case}. */
    private String typed(String place) {
        return root().below().stream()
                .filter(command -> command.place().equals(place))
                .map(command -> String.join("|", command.names()))
                .findFirst()
                .orElse("''");
    }

    private String function(CommandModel command) {
        boolean leads = !command.below().isEmpty();
        StringBuilder text = new StringBuilder();
        command.candidatesWith().forEach((flag, with) -> text.append(words(command, flag, with)));
        text.append("_adem_at").append(command.suffix()).append("() {\n");
        text.append(
                leads
                        ? "    local curcontext=$curcontext state ret=1\n    local -a line\n    typeset -A opt_args\n"
                        : "");
        text.append("    if [[ $language == nl ]]; then\n").append(arguments(command, Language.NL));
        text.append("    else\n").append(arguments(command, Language.EN)).append("    fi\n");
        if (leads) {
            text.append("    [[ $state == below ]] || return ret\n    case $words[1] in\n");
            for (CommandModel below : command.below()) {
                text.append(CASE + "(" + String.join("|", below.names()) + ") _adem_at" + below.suffix()
                        + " && ret=0 ;;\n");
            }
            text.append("    esac\n    return ret\n");
        }
        return text.append("}\n").toString();
    }

    /** A function that offers something else where a flag is typed. */
    private static String words(CommandModel command, String flag, Candidates with) {
        return "_adem_words" + command.suffix() + "() {\n    if (( ${words[(I)" + flag + "]} )); then\n" + CASE
                + offer(NameLists.sources(with)) + "\n    else\n" + CASE + offer(NameLists.sources(command, 0))
                + "\n    fi\n}\n\n";
    }

    private static String arguments(CommandModel command, Language language) {
        List<String> arguments = new ArrayList<>();
        command.options().forEach(option -> arguments.add(option(option, language)));
        if (!command.below().isEmpty()) {
            arguments.add("'1: : " + offer(NameLists.sources(command, 0)) + "'");
            arguments.add("'*:: :->below'");
        } else {
            arguments.addAll(words(command));
        }
        String leads = command.below().isEmpty() ? "" : " && ret=0";
        return CASE + "_arguments" + (leads.isEmpty() ? "" : " -C") + " -s -S \\\n" + CASE + "    "
                + String.join(" \\\n" + CASE + "    ", arguments) + leads + "\n";
    }

    private static List<String> words(CommandModel command) {
        List<String> arguments = new ArrayList<>();
        int told = command.candidates().size();
        for (int i = 0; i < Math.min(told, command.mostWords()); i++) {
            List<String> sources = NameLists.sources(command, i);
            String action = offer(sources);
            if (!command.candidatesWith().isEmpty()) {
                action = "_adem_words" + command.suffix();
            } else if (command.candidates(i).sources().contains(Source.COMMANDS)) {
                action = "_adem_explained";
            }
            String place = i == told - 1 && command.mostWords() > told ? "*" : String.valueOf(i + 1);
            String label = command.words().get(0).label();
            arguments.add("'" + place + ":" + label + ": " + (sources.isEmpty() ? "" : action) + "'");
        }
        return arguments;
    }

    private static String option(Argument option, Language language) {
        String about = "["
                + shortly(option.about(), language)
                        .replace("\\", "\\\\")
                        .replace("[", "\\[")
                        .replace("]", "\\]")
                + "]";
        String value = option.isFlag() ? "" : ":" + option.label() + ":" + value(option);
        if (option.names().size() == 1) {
            return quoted(option.longName() + (option.isFlag() ? "" : "=") + about + value);
        }
        String typed = option.names().stream()
                .map(name -> name + (option.isFlag() ? "" : name.startsWith("--") ? "=" : "+"))
                .collect(Collectors.joining(","));
        return "'(" + String.join(" ", option.names()) + ")'{" + typed + "}" + quoted(about + value);
    }

    private static String value(Argument option) {
        Candidates candidates = Candidates.ofLabel(option.label());
        if (!candidates.words().isEmpty()) {
            return "(" + candidates.words().stream().map(Text::en).collect(Collectors.joining(" ")) + ")";
        }
        return " " + (candidates.sources().isEmpty() ? "" : offer(NameLists.sources(candidates)));
    }
}
