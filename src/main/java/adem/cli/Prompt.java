package adem.cli;

import adem.page.RoutineList;
import adem.routine.Gate;
import adem.routine.Routine;
import adem.routine.RoutineListing;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks what must be known before a session starts, on the ordinary screen, a line at a time. */
public final class Prompt {

    /** What was answered at a gate. */
    public enum Answer {
        /** Yes to everything, or there was nothing to ask. */
        OPEN,
        /** Anything but yes. */
        REFUSED,
        /** Nobody was there to answer, or whoever was there went away. */
        NONE
    }

    private static final int TRIES = 3;
    private static final List<String> YES = List.of("j", "ja", "y", "yes");
    private static final Text ASK = new Text(
            "Voor {0} moet elk van deze zinnen kloppen. Antwoord j of n; alles behalve j is nee.",
            "For {0} each of these must be true. Answer y or n; anything but y is no.");
    private static final Text YES_NO = new Text("[j/N]", "[y/N]");
    private static final Text KINDLY = new Text(
            "Goed dat je het zegt. Dan liever dit, het is zachter.",
            "Good that you say so. Then rather this, it is gentler.");
    private static final Text NOBODY = new Text(
            "{0} begint alleen als iemand op alle zinnen ja zegt; met --accept-cautions zeg je dat vooraf",
            "{0} only starts when somebody says yes to every line; --accept-cautions says so beforehand");
    private static final Text CHOOSE = new Text("Welke? Een nummer of een naam: ", "Which one? A number or a name: ");
    private static final Text WHICH =
            new Text("welke routine? zie adem routine list", "which routine? see adem routine list");
    private static final Text NOT_THERE = new Text(
            "\"{0}\" staat er niet bij; typ een nummer van 1 tot {1}, of een naam uit de lijst",
            "\"{0}\" is not among them; type a number from 1 to {1}, or a name from the list");

    private final CommandContext context;

    /** A prompt in the language of this context. */
    public Prompt(CommandContext context) {
        this.context = context;
    }

    /** True when somebody can answer. */
    public boolean canAsk() {
        return context.host().terminal().isInteractive();
    }

    /**
     * Asks the conditions of a routine one by one, unless this variant has none.
     *
     * @param accepted true where somebody has said beforehand that they are met
     */
    public Answer gate(Routine routine, String variant, boolean accepted) {
        return accepted || !routine.asksIn(variant)
                ? Answer.OPEN
                : ask(routine, routine.gate().orElseThrow());
    }

    private Answer ask(Routine routine, Gate gate) {
        if (!canAsk()) {
            for (Text condition : gate.conditions()) {
                context.print("- " + SafeText.of(context.say(condition)) + "\n");
            }
            context.complain(NOBODY.with(routine.id()));
            return Answer.NONE;
        }
        context.print(SafeText.of(context.say(ASK.with(routine.title()))) + "\n\n");
        for (Text condition : gate.conditions()) {
            Optional<String> answer = ask(SafeText.of(context.say(condition)) + " " + context.say(YES_NO) + " ");
            if (answer.isEmpty()) {
                context.print("\n");
                return Answer.NONE;
            }
            if (!YES.contains(answer.get().toLowerCase(Locale.ROOT))) {
                return Answer.REFUSED;
            }
        }
        return Answer.OPEN;
    }

    /** Says that something gentler comes in its place. */
    public void offerGentler() {
        context.print("\n" + context.say(KINDLY) + "\n");
    }

    /**
     * Lets somebody choose from the list: the id of what was chosen; empty when whoever was asked went away.
     *
     * @throws BadInput where nobody is there to choose, or after three answers that are none
     */
    public Optional<String> choose(RoutineLibrary.Contents contents) {
        if (!canAsk()) {
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
        context.print(question);
        return context.host().in().line();
    }
}
