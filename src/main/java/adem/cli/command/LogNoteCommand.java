package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.history.LogLine;
import adem.history.LoggedSession;
import adem.host.ExitCode;
import adem.text.BadInput;
import adem.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem log note "…"}: a comment on the last session, or on another. */
final class LogNoteCommand implements Command {

    /** Longer is a diary (ours). */
    private static final int LONGEST = 1_000;

    private static final Text WHAT = new Text(
            "wat wil je erbij schrijven? bijvoorbeeld: adem log note \"mijn onderrug werd warm\"",
            "what do you want to write? for example: adem log note \"my lower back felt warm\"");
    private static final Text LONG =
            new Text("een aantekening heeft hooguit {0} tekens", "a comment can have at most {0} characters");
    private static final Text WRITTEN = new Text("Opgeschreven bij: {0}.", "Comment added to: {0}.");
    private static final Text TAKEN_AWAY = new Text("Geen aantekening meer bij: {0}.", "Comment removed from: {0}.");

    private final CommandContext context;

    LogNoteCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("note");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.needed(Command.words("COMMENT", "0..*")))
                .addOption(Command.option("ID", "--of"));
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        if (arguments.words().isEmpty()) {
            throw new BadInput(WHAT);
        }
        String note = String.join(" ", arguments.words()).strip();
        if (note.codePointCount(0, note.length()) > LONGEST) {
            throw new BadInput(LONG.with(LONGEST));
        }
        return LogDesk.with(context, arguments, desk -> write(note, arguments.text("--of"), desk));
    }

    private int write(String note, Optional<String> of, LogDesk desk) throws IOException {
        LoggedSession session = desk.session(of.orElse(LogDesk.LAST));
        desk.append(new LogLine.OfNote(session.id(), note, desk.now().toInstant()));
        context.printer().line((note.isEmpty() ? TAKEN_AWAY : WRITTEN).with(desk.words(session)));
        return ExitCode.OK;
    }
}
