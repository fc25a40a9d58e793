package adem.cli;

import adem.page.CourseList;
import adem.page.RoutineList;
import adem.routine.CourseSummary;
import adem.routine.RoutineListing;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks which routine or course is meant, on the ordinary screen, a line at a time. */
public final class Prompt {

    private static final int TRIES = 3;
    private static final Text CHOOSE = new Text("Welke? Een nummer of een naam:", "Which one? A number or a name:");
    private static final Text WHICH =
            new Text("welke routine? zie adem routine list", "which routine? see adem routine list");
    private static final Text NOT_THERE = new Text(
            "\"{0}\" staat niet in de lijst; typ een nummer van 1 tot {1}, of een naam",
            "\"{0}\" is not in the list; type a number from 1 to {1}, or a name");

    private final CommandContext context;

    /** A prompt in the language of this context. */
    public Prompt(CommandContext context) {
        this.context = context;
    }

    /** What of a routine or a course somebody may type who means it. */
    private record Named(String id, Text title, List<String> aliases) {}

    /**
     * Lets somebody choose from the list of routines, and of courses behind them: the id of what was chosen; empty when whoever
     * was asked went away.
     *
     * @throws BadInput where nobody is there to choose, or after three answers that are none
     */
    public Optional<String> choose(RoutineLibrary.Contents contents, CourseList courses) {
        if (!context.host().terminal().isInteractive()) {
            throw new BadInput(WHICH);
        }
        List<Named> names = names(contents, courses);
        context.print(new RoutineList(context.printer(), contents).numbered());
        context.print(courses.numbered(contents.routines().size() + 1));
        for (int left = TRIES; left > 0; left--) {
            Optional<String> answer = ask(context.say(CHOOSE));
            if (answer.isEmpty()) {
                context.print("\n");
                return Optional.empty();
            }
            Optional<String> chosen = chosen(answer.get(), names);
            if (chosen.isPresent()) {
                return chosen;
            }
            if (left > 1) {
                context.complain(NOT_THERE.with(SafeText.shown(answer.get()), names.size()));
            }
        }
        throw new BadInput(WHICH);
    }

    private static List<Named> names(RoutineLibrary.Contents contents, CourseList courses) {
        List<Named> names = new ArrayList<>();
        for (RoutineListing listing : contents.routines()) {
            RoutineSummary routine = listing.routine();
            names.add(new Named(routine.id(), routine.title(), routine.aliases()));
        }
        for (CourseList.Entry entry : courses.entries()) {
            CourseSummary course = entry.listing().course();
            names.add(new Named(course.id(), course.title(), course.aliases()));
        }
        return names;
    }

    private static Optional<String> chosen(String answer, List<Named> names) {
        for (int i = 0; i < names.size(); i++) {
            if (answer.equals(String.valueOf(i + 1))) {
                return Optional.of(names.get(i).id());
            }
        }
        // As in the library, an id goes before any other name.
        return first(names, named -> named.id().equalsIgnoreCase(answer))
                .or(() -> first(names, named -> named.aliases().contains(answer.toLowerCase(Locale.ROOT))))
                .or(() -> first(names, named -> isTitle(answer, named.title())));
    }

    private static Optional<String> first(List<Named> names, Predicate<Named> which) {
        return names.stream().filter(which).map(Named::id).findFirst();
    }

    private static boolean isTitle(String answer, Text title) {
        return title.nl().equalsIgnoreCase(answer) || title.en().equalsIgnoreCase(answer);
    }

    private Optional<String> ask(String question) {
        new PromptLines(context).wrapped(question, " ");
        return context.host().in().line();
    }
}
