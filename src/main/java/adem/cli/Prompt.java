package adem.cli;

import adem.page.RoutineList;
import adem.routine.RoutineListing;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks which routine is meant, on the ordinary screen, a line at a time. */
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

    /**
     * Lets somebody choose from the list: the id of what was chosen; empty when whoever was asked went away.
     *
     * @throws BadInput where nobody is there to choose, or after three answers that are none
     */
    public Optional<String> choose(RoutineLibrary.Contents contents) {
        if (!context.host().terminal().isInteractive()) {
            throw new BadInput(WHICH);
        }
        List<RoutineListing> listings = contents.routines();
        context.print(new RoutineList(context.printer(), contents).numbered());
        for (int left = TRIES; left > 0; left--) {
            Optional<String> answer = ask(context.say(CHOOSE));
            if (answer.isEmpty()) {
                context.print("\n");
                return Optional.empty();
            }
            Optional<String> chosen = chosen(answer.get(), listings);
            if (chosen.isPresent()) {
                return chosen;
            }
            if (left > 1) {
                context.complain(NOT_THERE.with(SafeText.shown(answer.get()), listings.size()));
            }
        }
        throw new BadInput(WHICH);
    }

    private static Optional<String> chosen(String answer, List<RoutineListing> listings) {
        for (int i = 0; i < listings.size(); i++) {
            if (answer.equals(String.valueOf(i + 1))) {
                return Optional.of(listings.get(i).routine().id());
            }
        }
        // As in the library, an id goes before any other name.
        return first(listings, routine -> routine.id().equalsIgnoreCase(answer))
                .or(() -> first(listings, routine -> routine.hasAlias(answer)))
                .or(() -> first(listings, routine -> isTitle(answer, routine.title())));
    }

    private static Optional<String> first(List<RoutineListing> listings, Predicate<RoutineSummary> which) {
        return listings.stream()
                .map(RoutineListing::routine)
                .filter(which)
                .map(RoutineSummary::id)
                .findFirst();
    }

    private static boolean isTitle(String answer, Text title) {
        return title.nl().equalsIgnoreCase(answer) || title.en().equalsIgnoreCase(answer);
    }

    private Optional<String> ask(String question) {
        new PromptLines(context).wrapped(question, " ");
        return context.host().in().line();
    }
}
