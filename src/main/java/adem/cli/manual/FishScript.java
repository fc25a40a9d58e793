package adem.cli.manual;

import adem.cli.Candidates;
import adem.cli.manual.CommandModel.Argument;
import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The script for fish, with descriptions in the language that it is loaded in. */
final class FishScript extends CompletionScript {

    private static final String CASE = " ".repeat(8);
    private static final String LONGER = CASE + "    ";

    FishScript(CommandModel root, NameLists names) {
        super(root, names);
    }

    @Override
    Map<String, String> parts() {
        return Map.of(
                "LISTS", describedLists("' '", FishScript::list),
                "PATHS",
                        paths((to, typed) ->
                                CASE + "    case " + String.join(" ", typed) + "\n" + LONGER + "    set at " + to),
                "FLAGS",
                        flags((place, flag) ->
                                CASE + "    case " + place + "/" + flag + "\n" + LONGER + "    set flag " + flag),
                "VALUED", valued(),
                "WORDS",
                        words((place, flag, before, sources) -> word(place + "|" + flag + "|" + before, sources)) + "\n"
                                + explained((place, sources) -> word("help" + place + "||0", sources)),
                "OPTIONS_NL", options(Language.NL),
                "OPTIONS_EN", options(Language.EN));
    }

    private static String list(String name, List<Offer> list) {
        boolean isBare = list.stream().allMatch(one -> one.about().isEmpty());
        String words = list.stream()
                .map(one -> isBare ? one.name() : one.name() + " " + fishQuoted(one.about()))
                .collect(Collectors.joining(" "));
        return CASE + "case '" + name + "'\n" + LONGER + "printf '" + (isBare ? "%s\\n" : "%s\\t%s\\n") + "' " + words;
    }

    /** In fish a backslash counts in single quotes too. */
    private static String fishQuoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private String valued() {
        return root().all()
                .flatMap(command -> command.options().stream())
                .filter(option -> !option.isFlag())
                .flatMap(option -> option.names().stream())
                .distinct()
                .sorted()
                .map(name -> "'*/" + name + "'")
                .collect(Collectors.joining(" "));
    }

    private static String word(String place, List<String> sources) {
        return "complete -c adem -k -n \"__adem_word '" + place + "'\" -a '(__adem_offer " + String.join(" ", sources)
                + ")'";
    }

    private String options(Language language) {
        List<String> lines = new ArrayList<>();
        root().all()
                .forEach(command ->
                        command.options().forEach(option -> lines.add(option(command.place(), option, language))));
        return String.join("\n", lines);
    }

    private static String option(String place, Argument option, Language language) {
        StringBuilder line = new StringBuilder("    complete -c adem -n \"__adem_at '" + place + "'\"");
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (!option.isFlag()) {
            line.append(value(Candidates.ofLabel(option.label())));
        }
        return line.append(" -d ")
                .append(fishQuoted(shortly(option.about(), language)))
                .toString();
    }

    private static String value(Candidates candidates) {
        if (!candidates.words().isEmpty()) {
            return " -x -a '" + candidates.words().stream().map(Text::en).collect(Collectors.joining(" ")) + "'";
        }
        List<String> sources = NameLists.sources(candidates);
        return sources.isEmpty() ? " -x" : " -x -a '(__adem_offer " + String.join(" ", sources) + ")'";
    }
}
