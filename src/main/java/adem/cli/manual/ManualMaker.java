package adem.cli.manual;

import adem.cli.command.AdemCommand;
import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: writes the manual pages and the scripts with which shells complete. */
public final class ManualMaker {

    private ManualMaker() {}

    /**
     * Takes the folder of the scripts' templates, where to write the scripts, the folder to write the pages below, the version,
     * and a date that begins with year, month and day.
     */
    public static void main(String[] args) throws IOException {
        CommandModel root = CommandModel.of(new AdemCommand(null));
        scripts(root, Path.of(args[0]), Path.of(args[1]));
        ManPage.Edition edition = new ManPage.Edition(args[3], args[4].substring(0, "2026-11-26".length()));
        for (Language language : Language.values()) {
            Path folder = Path.of(args[2]).resolve(language == Language.EN ? "" : language.code());
            new Manual(root, language, edition).writeTo(folder);
        }
    }

    private static void scripts(CommandModel root, Path templates, Path to) throws IOException {
        NameLists names = NameLists.of(root);
        write(new BashScript(root, names), templates, to, "adem.bash");
        write(new ZshScript(root, names), templates, to, "_adem");
        write(new FishScript(root, names), templates, to, "adem.fish");
    }

    private static void write(CompletionScript script, Path templates, Path to, String file) throws IOException {
        Files.createDirectories(to);
        Files.writeString(to.resolve(file), script.text(Files.readString(templates.resolve(file))));
    }
}
