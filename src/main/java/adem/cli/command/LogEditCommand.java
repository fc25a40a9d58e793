package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.history.UnreadableLine;
import adem.host.Editor;
import adem.host.ExitCode;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem log edit}: opens this machine's file of the log in the user's editor. */
final class LogEditCommand implements Command {

    /** So many lines that cannot be read are named; more are mended one after the other. */
    private static final int MOST = 10;

    private static final Text FILE = new Text("Het logboek van deze computer: {0}", "The log of this computer: {0}");
    private static final Text NO_EDITOR = new Text(
            "zet EDITOR op je teksteditor, dan opent adem log edit dit bestand",
            "set EDITOR to your text editor, and adem log edit opens this file");
    private static final Text FAILED = new Text("{0} kon niet starten", "{0} could not be started");
    private static final Text UNREADABLE =
            new Text("{0}: deze regel is niet te lezen", "{0}: this line cannot be read");
    private static final Text UNREADABLE_FILE =
            new Text("{0}: dit bestand is niet te lezen", "{0}: this file cannot be read");
    private static final Text RIGHT = new Text("Elke regel is te lezen.", "Every line can be read.");

    private final CommandContext context;

    LogEditCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("edit");
    }

    @Override
    public CommandSpec spec() {
        return named();
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        return LogDesk.with(context, arguments, this::edit);
    }

    private int edit(LogDesk desk) throws IOException, InterruptedException {
        Path file = desk.folder().file();
        Editor editor = new Editor(context.host());
        if (editor.name().isEmpty()) {
            context.printer().line(FILE.with(SafeText.shownPath(file)));
            context.complain(NO_EDITOR);
            return ExitCode.FAILURE;
        }
        Files.createDirectories(file.getParent());
        if (!editor.edit(file)) {
            context.printer().line(FILE.with(SafeText.shownPath(file)));
            context.complain(FAILED.with(SafeText.shown(editor.name())));
            return ExitCode.FAILURE;
        }
        List<UnreadableLine> unreadable = desk.folder().read().unreadable();
        for (UnreadableLine line : unreadable.subList(0, Math.min(MOST, unreadable.size()))) {
            context.complain((line.line() == 0 ? UNREADABLE_FILE : UNREADABLE).with(LogDesk.place(line)));
        }
        if (unreadable.isEmpty()) {
            context.printer().line(RIGHT);
        }
        return unreadable.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
    }
}
