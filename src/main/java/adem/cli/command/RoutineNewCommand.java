package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.Command;
import adem.cli.CommandContext;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code adem routine new NAME}: a file to begin with, in the user's folder. */
final class RoutineNewCommand implements Command {

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
        return named().addPositional(Command.word("NAME"));
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        String name = arguments
                .word()
                .orElseThrow(() -> new BadInput(new Text("hoe heet de routine?", "what is the routine called?")));
        if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw new BadInput(new Text(
                            "\"{0}\": een naam bestaat uit kleine letters, cijfers en streepjes",
                            "\"{0}\": a name is made of small letters, digits and hyphens")
                    .with(SafeText.shown(name)));
        }
        Path file = RoutineCommand.library(context).folder().resolve(name + ".yaml");
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, template().replace("my-routine", name), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new BadInput(new Text("{0} is er al", "{0} is already there").with(file));
        }
        context.print(SafeText.of(context.say(new Text(
                                "{0} geschreven; probeer het met adem routine start {1} --speed 10",
                                "wrote {0}; try it with adem routine start {1} --speed 10")
                        .with(file, name)))
                + "\n");
        return 0;
    }

    private String template() throws IOException {
        String name = "/adem/routine/template_" + context.language().code() + ".yaml";
        try (InputStream in = RoutineNewCommand.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
