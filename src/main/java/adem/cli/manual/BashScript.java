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
                "LISTS", lists((name, list) -> CASE + name + ") list=\"" + String.join(" ", list.keySet()) + "\" ;;"),
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

    private static String values(Map<String, Argument> valued) {
        List<String> cases = new ArrayList<>();
        List<String> free = new ArrayList<>();
        for (Argument option : valued.values()) {
            String typed = String.join(" | ", option.names());
            Candidates candidates = Candidates.ofLabel(option.label());
            if (!candidates.words().isEmpty()) {
                String words = candidates.words().stream().map(Text::en).collect(Collectors.joining(" "));
                cases.add(CASE + typed + ") _adem_words \"" + words + "\"; return ;;");
            } else if (!candidates.sources().isEmpty()) {
                String sources = String.join(" ", NameLists.sources(candidates));
                cases.add(CASE + typed + ") _adem_offer " + sources + "; return ;;");
            } else {
                free.add(typed);
            }
        }
        cases.add(CASE + String.join(" | ", free) + ") return ;;");
        return String.join("\n", cases);
    }
}
