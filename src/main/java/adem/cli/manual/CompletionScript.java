package adem.cli.manual;

import adem.cli.Candidates.Source;
import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A script with which a shell completes. It holds all it needs in both languages, so that a press of Tab starts no Java; only the
 * user's own routines, and what else can be run, are looked up by the shell itself. In its template each {@code @NAME@} stands
 * for lines.
 */
abstract class CompletionScript {

    private final CommandModel root;
    private final NameLists names;

    CompletionScript(CommandModel root, NameLists names) {
        this.root = root;
        this.names = names;
    }

    /** The commands. */
    CommandModel root() {
        return root;
    }

    /** What stands in the place of each name. */
    abstract Map<String, String> parts();

    /** The script. */
    String text(String template) {
        String text = template;
        for (Map.Entry<String, String> part : parts().entrySet()) {
            text = text.replace("@" + part.getKey() + "@", part.getValue());
        }
        return text;
    }

    /** One piece for each list, by its name; where it has several, with this between them. */
    String lists(String or, Writer<Map<String, Text>> writer) {
        List<String> pieces = new ArrayList<>();
        names.lists().forEach((name, list) -> pieces.add(writer.write(name, list)));
        names.variants().forEach((routine, list) -> pieces.add(writer.write(variants(routine, "*", or), list)));
        return String.join("\n", pieces);
    }

    private static String variants(List<String> routine, String language, String or) {
        return routine.stream().map(name -> "variants_" + name + "_" + language).collect(Collectors.joining(or));
    }

    /**
     * A name to offer.
     *
     * @param about what it is, in a few words of one language; may be empty
     */
    record Offer(String name, String about) {}

    /** One piece for each list in each language, by its names likewise, in which {@code *} stands for any language. */
    String describedLists(String or, Writer<List<Offer>> writer) {
        List<String> pieces = new ArrayList<>();
        names.lists().forEach((name, list) -> {
            boolean isBare = list.values().stream().allMatch(about -> about.en().isEmpty());
            if (name.endsWith("_all") && isBare) {
                pieces.add(writer.write(name + "_*", offers(list, Language.EN)));
            } else if (name.endsWith("_all")) {
                for (Language language : Language.values()) {
                    pieces.add(writer.write(name + "_" + language.code(), offers(list, language)));
                }
            } else {
                pieces.add(writer.write(name, offers(list, name.endsWith("_nl") ? Language.NL : Language.EN)));
            }
        });
        for (Language language : Language.values()) {
            names.variants()
                    .forEach((routine, list) ->
                            pieces.add(writer.write(variants(routine, language.code(), or), offers(list, language))));
        }
        return String.join("\n", pieces);
    }

    private static List<Offer> offers(Map<String, Text> list, Language language) {
        List<Offer> offers = new ArrayList<>();
        list.forEach((name, about) -> offers.add(new Offer(name, shortly(about, language))));
        return offers;
    }

    /** One piece for each command below {@code adem}, by all its places: with each name of those on its path. */
    String paths(Writer<List<String>> writer) {
        List<String> pieces = new ArrayList<>();
        root.all().filter(command -> !command.path().isEmpty()).forEach(command -> {
            String above = command.place().substring(0, command.place().lastIndexOf('/'));
            pieces.add(writer.write(
                    command.place(),
                    command.names().stream().map(name -> above + "/" + name).toList()));
        });
        return String.join("\n", pieces);
    }

    /** One piece for each flag that changes what words are, by the command's place. */
    String flags(Writer<String> writer) {
        List<String> pieces = new ArrayList<>();
        root.all()
                .forEach(command -> command.candidatesWith()
                        .keySet()
                        .forEach(flag -> pieces.add(writer.write(command.place(), flag))));
        return String.join("\n", pieces);
    }

    /** One piece for each place where words can be completed, with the lists that they are of. */
    String words(WordWriter writer) {
        List<String> pieces = new ArrayList<>();
        root.all().forEach(command -> {
            new TreeMap<>(command.candidatesWith())
                    .forEach((flag, with) ->
                            pieces.add(writer.write(command.place(), flag, "*", NameLists.sources(with))));
            int most = Math.max(command.mostWords(), command.below().isEmpty() ? 0 : 1);
            int told = Math.max(1, command.candidates().size());
            for (int i = 0; i < Math.min(told, most); i++) {
                List<String> sources = NameLists.sources(command, i);
                String place = i == told - 1 && most > told ? "*" : String.valueOf(i);
                if (!sources.isEmpty() && !command.candidates(i).sources().contains(Source.COMMANDS)) {
                    pieces.add(writer.write(command.place(), "", place, sources));
                }
            }
        });
        return String.join("\n", pieces);
    }

    /** One piece for each command that has commands below it, as {@code help} explains it, with the lists of their names. */
    String explained(Writer<List<String>> writer) {
        List<String> pieces = new ArrayList<>();
        root.all().filter(command -> !command.below().isEmpty()).forEach(command -> {
            List<String> sources = new ArrayList<>(List.of("commands" + command.suffix()));
            if (command.path().isEmpty()) {
                sources.add("words_help_0");
            }
            pieces.add(writer.write(command.place(), sources));
        });
        return String.join("\n", pieces);
    }

    /** What an option is for, in a few words: the first sentence of its help. */
    static String shortly(Text about, Language language) {
        String all = about.in(language);
        int end = all.indexOf(". ");
        String first = end < 0 ? all : all.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** In single quotes, for a shell that knows no sign in them but their end. */
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** Writes a piece of a script. */
    interface Writer<T> {
        String write(String name, T what);
    }

    /** Writes a piece about words: of which command, with which flag, how many words stand before, which lists. */
    interface WordWriter {
        String write(String place, String flag, String before, List<String> sources);
    }
}
