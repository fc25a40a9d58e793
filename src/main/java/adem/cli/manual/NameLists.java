package adem.cli.manual;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.cli.Candidates;
import adem.cli.Candidates.Source;
import adem.learn.Category;
import adem.learn.Lookup;
import adem.learn.NoteSummary;
import adem.routine.CourseSummary;
import adem.routine.RoutineSummary;
import adem.routine.file.CourseLibrary;
import adem.routine.file.RoutineLibrary;
import adem.text.Language;
import adem.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The names that a script offers, in lists: {@code patterns_nl}, {@code patterns_en}, and {@code patterns_all} with all names in
 * either language.
 */
final class NameLists {

    private static final Text NOTHING = Text.same("");

    private final Map<String, Map<String, Text>> lists = new LinkedHashMap<>();
    private final Map<List<String>, Map<String, Text>> variants = new LinkedHashMap<>();

    private NameLists() {}

    /** The names that these commands take. */
    static NameLists of(CommandModel root) {
        NameLists lists = new NameLists();
        RoutineLibrary library = new RoutineLibrary(Path.of("nowhere"));
        lists.put("patterns", BreathPatterns.all(), BreathPattern::title, one -> names(one.id(), one.aliases()));
        lists.put("routines", library.builtIn(), RoutineSummary::title, one -> names(one.id(), one.aliases()));
        lists.putVariants(library);
        lists.put("courses", CourseLibrary.builtIn(), CourseSummary::title, one -> names(one.id(), one.aliases()));
        lists.put("poses", RoutineLibrary.poses(), pose -> NOTHING, List::of);
        lists.put(
                "categories",
                List.of(Category.values()),
                category -> NOTHING,
                category -> List.of(
                        typed(category.word().en()), typed(category.word().nl())));
        lists.putNotes();
        root.all().forEach(lists::putCommands);
        return lists;
    }

    private static String typed(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The first is English, the second Dutch where there is one. */
    private static List<String> names(String id, List<String> aliases) {
        List<String> names = new ArrayList<>(List.of(id));
        names.addAll(aliases);
        return names;
    }

    private <T> void put(String list, List<T> things, Function<T, Text> title, Function<T, List<String>> naming) {
        for (T thing : things) {
            List<String> names = naming.apply(thing);
            add(list + "_en", names.get(0), title.apply(thing));
            add(list + "_nl", names.get(Math.min(1, names.size() - 1)), title.apply(thing));
            names.forEach(name -> add(list + "_all", name, title.apply(thing)));
        }
    }

    /** What is two words to a shell cannot be offered as one. */
    private void add(String list, String name, Text title) {
        if (!name.contains(" ")) {
            lists.computeIfAbsent(list, none -> new TreeMap<>()).put(name, title);
        }
    }

    private void putVariants(RoutineLibrary library) {
        for (RoutineSummary one : library.builtIn()) {
            if (!one.variants().isEmpty()) {
                Map<String, Text> titles = new LinkedHashMap<>();
                library.find(one.id()).variants().forEach(variant -> titles.put(variant.name(), variant.title()));
                variants.put(names(one.id(), one.aliases()), titles);
            }
        }
    }

    private void putNotes() {
        Lookup notes = Lookup.builtIn();
        for (Language language : Language.values()) {
            for (String name : notes.names(language)) {
                add("notes_" + language.code(), name, NOTHING);
                add("notes_all", name, NOTHING);
            }
        }
        for (NoteSummary note : notes.entries()) {
            add("notes_all", note.id(), NOTHING);
        }
    }

    private void putCommands(CommandModel command) {
        for (CommandModel below : command.below()) {
            String list = "commands" + command.suffix();
            for (Language language : Language.values()) {
                add(list + "_" + language.code(), below.names().get(0), below.header());
            }
            below.names().forEach(name -> add(list + "_all", name, below.header()));
        }
        for (int i = 0; i < command.candidates().size(); i++) {
            put(
                    own(command, i),
                    command.candidates().get(i).words(),
                    word -> NOTHING,
                    word -> List.of(word.en(), word.nl()));
        }
    }

    private static String own(CommandModel command, int place) {
        return "words" + command.suffix() + "_" + place;
    }

    /** The lists of which the word at this place is one, as the scripts call them. */
    static List<String> sources(CommandModel command, int place) {
        if (command.candidates().isEmpty()) {
            return command.below().isEmpty() ? List.of() : List.of("commands" + command.suffix());
        }
        int last = Math.min(place, command.candidates().size() - 1);
        Candidates candidates = command.candidates().get(last);
        List<String> sources = new ArrayList<>(sources(candidates));
        if (!candidates.words().isEmpty()) {
            sources.add(own(command, last));
        }
        return sources;
    }

    /** The lists that are the same everywhere. */
    static List<String> sources(Candidates candidates) {
        List<String> sources = new ArrayList<>();
        for (Source source : candidates.sources()) {
            sources.add(source.name().toLowerCase(Locale.ROOT));
        }
        return sources;
    }

    /** Each list by its name, and in it each name with what it is, which may be nothing. */
    Map<String, Map<String, Text>> lists() {
        return lists;
    }

    /** The variants of each routine that comes with adem and has any, with their titles, by all names of the routine. */
    Map<List<String>, Map<String, Text>> variants() {
        return variants;
    }
}
