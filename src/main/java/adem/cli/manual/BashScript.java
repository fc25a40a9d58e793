package adem.cli.manual;

import adem.cli.Candidates;
import adem.cli.manual.CommandModel.Argument;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The script for bash. */
final class BashScript extends CompletionScript {

    private static final String CASE = " ".repeat(8);

    BashScript(CommandModel root, NameLists names) {
        super(root, names);
    }

    @Override
    Map<String, String> parts() {
        TreeMap<String, Argument> valued = new TreeMap<>();
        root().all()
                .flatMap(command -> command.options().stream())
                .filter(option -> !option.isFlag())
                .forEach(option -> valued.put(option.longName(), option));
        return Map.of(
                "LISTS",
                        lists(
                                " | ",
                                (name, list) -> CASE + name + ") list=\"" + String.join(" ", list.keySet()) + "\" ;;"),
                "PATHS", paths((to, typed) -> CASE + "    " + String.join(" | ", typed) + ") at=" + to + " ;;"),
                "FLAGS", flags((place, flag) -> CASE + "    " + place + "/" + flag + ") flag=" + flag + " ;;"),
                "VALUED",
                        valued.values().stream()
                                .flatMap(option -> option.names().stream())
                                .map(name -> "*/" + name)
                                .collect(Collectors.joining(" | ")),
                "VALUES", values(valued),
                "OPTIONS", root().all().map(BashScript::options).collect(Collectors.joining("\n")),
                "WORDS",
                        words((place, flag, before, sources) -> word(place + flag + ":" + before, sources)) + "\n"
                                + explained((place, sources) -> word("help" + place + ":0", sources)));
    }

    private static String word(String place, List<String> sources) {
        return CASE + place + ") _adem_offer " + String.join(" ", sources) + " ;;";
    }

    private static String options(CommandModel command) {
        String names = command.options().stream().map(Argument::longName).collect(Collectors.joining(" "));
        String place = command.path().isEmpty() ? "''" : command.place();
        return CASE + CASE + place + ") _adem_words \"" + names + "\" ;;";
    }

    /** Where an option of one command takes other values than those of this name elsewhere, it comes first. */
    private String values(Map<String, Argument> valued) {
        List<String> cases = new ArrayList<>();
        for (CommandModel command : root().all().toList()) {
            for (Argument option : command.options()) {
                if (!option.isFlag() && !candidates(option).equals(candidates(valued.get(option.longName())))) {
                    cases.add(value(command.place(), option));
                }
            }
        }
        valued.values().forEach(option -> cases.add(value("*", option)));
        return String.join("\n", cases);
    }

    private static Candidates candidates(Argument option) {
        return Candidates.ofLabel(option.label());
    }

    private static String value(String place, Argument option) {
        Candidates candidates = candidates(option);
        String offer = "";
        if (!candidates.words().isEmpty()) {
            offer = "_adem_words \"" + candidates.words().stream().map(Text::en).collect(Collectors.joining(" "))
                    + "\"; ";
        } else if (!candidates.sources().isEmpty()) {
            offer = "_adem_offer " + String.join(" ", NameLists.sources(candidates)) + "; ";
        }
        String typed = option.names().stream().map(name -> place + "/" + name).collect(Collectors.joining(" | "));
        return CASE + typed + ") " + offer + "return ;;";
    }
}
