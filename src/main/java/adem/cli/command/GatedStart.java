package adem.cli.command;

import adem.cli.CommandContext;
import adem.cli.GateOffer;
import adem.cli.GatePrompt;
import adem.cli.GateScreen;
import adem.guide.Stage;
import adem.host.ExitCode;
import adem.page.PageLines;
import adem.page.Printer;
import adem.routine.Alternative;
import adem.routine.Routine;
import adem.routine.file.RoutineLibrary;
import adem.sound.backend.ReadAloud;
import adem.text.Text;
import java.util.Optional;

/**
 * Asks what has to be asked before a routine, and starts it, or what an answer leads to, where that is wanted.
 *
 * @param context in the language of the routine
 * @param library where else an answer may lead
 * @param stage where it is asked
 * @param starter starts a routine on that stage
 */
record GatedStart(CommandContext context, RoutineLibrary library, Stage stage, Starter starter) {

    private static final Text NOT_STARTED = new Text("er is niets begonnen", "nothing was started");
    private static final Text LEFT = new Text("Er is niets begonnen.", "Nothing was started.");
    private static final Text ASKS_TOO = new Text(
            "{0} begint zelf ook met vragen; er is niets begonnen",
            "{0} has questions of its own; nothing was started");

    /** Starts a variant of a routine; the exit code. */
    @FunctionalInterface
    interface Starter {
        int start(Routine routine, String variant) throws InterruptedException;
    }

    /**
     * Asks, and does what comes of it; the exit code.
     *
     * @param plain true for lines only, whatever the terminal can do
     */
    int ask(Routine routine, String variant, boolean plain, ReadAloud aloud) throws InterruptedException {
        GatePrompt prompt = new GatePrompt(context, plain, aloud);
        Optional<GateScreen> screen = stage.screen().map(there -> new GateScreen(context, there, aloud));
        GatePrompt.Answer answer =
                screen.isPresent() ? screen.get().ask(routine, variant) : prompt.ask(routine, variant, false);
        return switch (answer.outcome()) {
            case OPEN -> starter.start(routine, variant);
            case STOPPED -> {
                GateOffer offer = new GateOffer(context, prompt.hasPages(), aloud);
                yield screen.isPresent()
                        ? instead(routine, answer, offer, screen.get())
                        : instead(routine, answer, offer);
            }
            default -> prompt.canAsk() ? unstarted(answer.outcome(), stage, context) : ExitCode.FAILURE;
        };
    }

    private int instead(Routine routine, GatePrompt.Answer answer, GateOffer offer) throws InterruptedException {
        // Whom to call is told first, whatever becomes of the rest.
        offer.explain(routine, answer);
        return instead(routine, answer, (other, variant) -> offer.offer(routine, answer, other, variant));
    }

    /** On a screen whom to call is seen with the offer, and is printed when the screen is gone, however that comes about. */
    private int instead(Routine routine, GatePrompt.Answer answer, GateOffer offer, GateScreen screen)
            throws InterruptedException {
        try {
            return instead(routine, answer, (other, variant) -> screen.offer(routine, answer, other, variant));
        } finally {
            stage.close();
            offer.remind(answer);
        }
    }

    @FunctionalInterface
    private interface Offering {
        GatePrompt.Outcome offer(Routine other, String variant) throws InterruptedException;
    }

    /**
     * What an answer leads to, where it is wanted. The reader sees to it that it asks nothing, but a file may have changed
     * since; a variant of the same routine is in the same file, and every question of its own has been answered.
     */
    private int instead(Routine routine, GatePrompt.Answer answer, Offering offering) throws InterruptedException {
        Alternative instead = answer.to().orElseThrow().instead();
        boolean itself = instead.isOf(routine.id());
        Routine other = itself ? routine : library.find(instead.routine());
        String variant =
                RoutineCommand.variant(Optional.of(instead.variant()).filter(named -> !named.isEmpty()), other);
        if (!itself && other.asksIn(variant)) {
            stage.close();
            context.complain(ASKS_TOO.with(instead.routine()));
            return ExitCode.FAILURE;
        }
        GatePrompt.Outcome outcome = offering.offer(other, variant);
        return outcome == GatePrompt.Outcome.OPEN ? starter.start(other, variant) : unstarted(outcome, stage, context);
    }

    /** Gives the stage back and tells that nothing was started. Who chooses not to has not failed. */
    static int unstarted(GatePrompt.Outcome outcome, Stage stage, CommandContext context) {
        stage.close();
        return switch (outcome) {
            case LEFT -> {
                Printer printer = context.printer();
                printer.print(new PageLines(printer.style(), printer.columns())
                        .paragraph(printer.say(LEFT))
                        .text());
                yield ExitCode.OK;
            }
            case INTERRUPTED -> ExitCode.INTERRUPTED;
            default -> {
                context.complain(NOT_STARTED);
                yield ExitCode.FAILURE;
            }
        };
    }
}
