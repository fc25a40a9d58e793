package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.host.AtomicFile;
import adem.host.ExitCode;
import adem.host.Resources;
import adem.page.Printer;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.text.BadInput;
import adem.text.FileTrouble;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine new NAME}: a file to begin with, in the user's folder. */
final class RoutineNewCommand implements Command {

    private static final Text THERE = new Text("{0} bestaat al", "{0} already exists");
    private static final Text WRITTEN = new Text("{0} is klaar om aan te passen.", "{0} is ready for you to edit.");
    private static final Text HIDES = new Text(
            "Let op: {0} is voortaan jouw routine, en niet meer die van adem ({1}).",
            "Note: {0} is now your routine instead of adem's own ({1}).");
    private static final Text NEXT = new Text(
            "Nakijken met: adem routine check {0}, uitproberen met: adem routine start {0} --speed 10",
            "Check it with: adem routine check {0}, and try it out with: adem routine start {0} --speed 10");

    private final CommandContext context;

    RoutineNewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public List<String> names() {
        return List.of("new");
    }

    @Override
    public CommandSpec spec() {
        return named().addPositional(Command.needed(Command.word("NAME")));
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        String name = arguments
                .readWord(RoutineNewCommand::name)
                .orElseThrow(() -> new BadInput(new Text(
                        "hoe moet de routine heten? bijvoorbeeld: adem routine new rugrust",
                        "what should the routine be called? for example: adem routine new back-ease")));
        RoutineLibrary library = RoutineCommand.library(context);
        Path file = library.folder().resolve(name + ".yaml");
        Optional<Path> there = library.ownFile(name);
        if (there.isPresent()) {
            throw new BadInput(THERE.with(SafeText.shownPath(there.get())));
        }
        byte[] text = template().replace("my-routine", name).getBytes(StandardCharsets.UTF_8);
        try {
            makeFolder(file.getParent());
            AtomicFile.create(file, out -> out.write(text));
        } catch (FileAlreadyExistsException meanwhile) {
            throw new BadInput(THERE.with(SafeText.shownPath(file)));
        } catch (IOException problem) {
            context.complain(new Text("kan {0} niet schrijven: {1}", "cannot write {0}: {1}")
                    .with(SafeText.shownPath(file), FileTrouble.why(problem)));
            return ExitCode.FAILURE;
        }
        tell(name, file, library.hiddenBy(name));
        return 0;
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException noFolder) {
            throw new NotDirectoryException(folder.toString());
        }
    }

    private void tell(String name, Path file, Optional<RoutineSummary> hidden) {
        Printer printer = context.printer();
        printer.line(WRITTEN.with(SafeText.shownPath(file)));
        hidden.ifPresent(adems -> printer.line(HIDES.with(name, adems.title())));
        printer.line(NEXT.with(name));
    }

    private static String name(String typed) {
        if (!typed.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new BadInput(new Text(
                            "\"{0}\": een naam bestaat uit kleine letters, cijfers en streepjes",
                            "\"{0}\": a name consists of lower-case letters, digits and hyphens")
                    .with(SafeText.shown(typed)));
        }
        return typed;
    }

    private String template() {
        return Resources.text("adem/routine/template_" + context.language().code() + ".yaml");
    }
}
