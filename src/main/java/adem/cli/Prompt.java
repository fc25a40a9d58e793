package adem.cli;

import adem.routine.Gate;
import adem.routine.Routine;
import adem.routine.RoutineSummary;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TextWidth;
import adem.text.TimeFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks what must be known before a session starts, on the ordinary screen, a line at a time. */
public final class Prompt {

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

    private final CommandContext context;

    public Prompt(CommandContext context) {
        this.context = context;
    }

    /** True when somebody can answer. */
    public boolean canAsk() {
        return context.host().terminal().isInteractive();
    }

    /** The gate that keeps somebody from this variant; empty when there is none, or each of its conditions is met. */
    public Optional<Gate> shut(Routine routine, String variant, boolean accepted) {
        // Asking in the variant that the gate offers instead would go round in a circle.
        return routine.gate()
                .filter(gate -> !accepted)
                .filter(gate ->
                        !gate.routine().equals(routine.id()) || !gate.variant().equals(variant))
                .filter(gate -> !passes(routine, gate));
    }

    /** Says that something gentler comes in its place. */
    public void offerGentler() {
        context.print("\n" + context.say(KINDLY) + "\n");
    }

    /** Asks the conditions one by one; true when all were answered yes. */
    private boolean passes(Routine routine, Gate gate) {
        if (!canAsk()) {
            for (Text condition : gate.conditions()) {
                context.print("- " + SafeText.of(context.say(condition)) + "\n");
            }
            context.complain(NOBODY.with(routine.id()));
            return false;
        }
        context.print(SafeText.of(context.say(ASK.with(routine.title()))) + "\n\n");
        for (Text condition : gate.conditions()) {
            String answer = ask(SafeText.of(context.say(condition)) + " " + context.say(YES_NO) + " ");
            if (!List.of("j", "ja", "y", "yes").contains(answer.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** Lets somebody choose from the list; without anybody there, a name is needed. */
    public String choose(List<RoutineSummary> listings) {
        if (!canAsk()) {
            throw new BadInput(
                    new Text("welke routine? zie adem routine list", "which routine? see adem routine list"));
        }
        for (int i = 0; i < listings.size(); i++) {
            RoutineSummary listing = listings.get(i);
            context.print(String.format(Locale.ROOT, "%3d  ", i + 1)
                    + TextWidth.padded(SafeText.of(context.say(listing.title())), 39)
                    + String.format(Locale.ROOT, "%5s%n", TimeFormat.clock(listing.length())));
        }
        String answer = ask(context.say(CHOOSE));
        boolean number = answer.matches("\\d{1,3}");
        int index = number ? Integer.parseInt(answer) - 1 : -1;
        return index >= 0 && index < listings.size() ? listings.get(index).id() : answer;
    }

    private String ask(String question) {
        context.print(question);
        return context.host().in().line().orElse("");
    }
}
