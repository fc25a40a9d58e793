package adem.cli.command;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.cli.CompletionScript;
import adem.host.ExitCode;
import adem.learn.Category;
import adem.learn.Lookup;
import adem.routine.CourseSummary;
import adem.routine.RoutineSummary;
import adem.routine.file.CourseLibrary;
import adem.routine.file.RoutineLibrary;
import adem.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem completion}: a script for bash and zsh that completes commands, options, names, values and files. */
final class CompletionCommand implements Command {

    private final CommandContext context;

    CompletionCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("completion");
    }

    @Override
    public CommandSpec spec() {
        return named();
    }

    @Override
    public Care care(CommandSpec spec) {
        return Care.NONE;
    }

    @Override
    public int run(Arguments arguments) {
        Language user = context.language();
        Language other = user == Language.NL ? Language.EN : Language.NL;
        Names patterns = new Names(user);
        for (BreathPattern pattern : BreathPatterns.all()) {
            patterns.add(pattern.id(), pattern.aliases());
        }
        Names routines = new Names(user);
        for (RoutineSummary routine : RoutineCommand.library(context).builtIn()) {
            routines.add(routine.id(), routine.aliases());
        }
        Names courses = new Names(user);
        for (CourseSummary course : CourseLibrary.builtIn()) {
            courses.add(course.id(), course.aliases());
        }
        Lookup notes = Lookup.builtIn();
        List<String> otherNotes = new ArrayList<>(notes.names(other));
        notes.entries().forEach(note -> otherNotes.add(note.id()));
        CompletionScript script = new CompletionScript(new AdemCommand(context))
                .with("PATTERNS", patterns.users)
                .with("OTHER_PATTERNS", patterns.others)
                .with("ROUTINES", routines.users)
                .with("OTHER_ROUTINES", routines.others)
                .with("COURSES", courses.users)
                .with("OTHER_COURSES", courses.others)
                .with("REMINDERS", RemindCommand.words(user))
                .with("OTHER_REMINDERS", RemindCommand.words(other))
                .with("POSES", RoutineLibrary.poses())
                .with("NOTES", notes.names(user))
                .with("OTHER_NOTES", otherNotes)
                .with("CATEGORIES", categories(user));
        context.print(script.text());
        return ExitCode.OK;
    }

    private static List<String> categories(Language user) {
        List<String> words = new ArrayList<>();
        for (Category category : Category.values()) {
            String word = category.word().in(user).toLowerCase(Locale.ROOT);
            if (!word.contains(" ")) { // To a shell that would be two.
                words.add(word);
            }
        }
        return words;
    }

    /** One name each in the user's language, and all the others. */
    private static final class Names {

        private final Language user;
        private final List<String> users = new ArrayList<>();
        private final List<String> others = new ArrayList<>();

        Names(Language user) {
            this.user = user;
        }

        /** The first of the other names is Dutch. */
        void add(String id, List<String> aliases) {
            List<String> all = new ArrayList<>(aliases);
            if (user == Language.NL && !aliases.isEmpty()) {
                all.add(id);
            } else {
                all.add(0, id);
            }
            users.add(all.get(0));
            others.addAll(all.subList(1, all.size()));
        }
    }
}
