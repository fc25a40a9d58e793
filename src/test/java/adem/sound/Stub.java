package adem.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs that do as they are told, in the place of those that a machine may have. */
public final class Stub {

    private Stub() {}

    /** A program that is a shell script of these lines. */
    public static Path program(Path folder, String name, String... lines) throws IOException {
        Path program = Files.createDirectories(folder).resolve(name);
        Files.writeString(program, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + program + " a program");
        }
        return program;
    }

    /**
     * A program that takes words as espeak-ng does. What it is given last is in the files {@code words} and
     * {@code arguments} beside it; what it says is in the file {@code said.wav} there.
     */
    public static Path voice(Path folder, String name, byte[] said) throws IOException {
        Path program = program(
                folder,
                name,
                "here=$(dirname \"$0\")",
                "cat > \"$here/words\"",
                "printf '%s\\n' \"$@\" > \"$here/arguments\"",
                "while [ $# -gt 0 ]; do",
                "  case \"$1\" in -w | -o) file=$2; cp \"$here/said.wav\" \"$file\" ;; esac",
                "  shift",
                "done");
        Files.write(folder.resolve("said.wav"), said);
        return program;
    }

    /** What the voice in this folder was told to do, one argument each. */
    public static List<String> arguments(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("arguments"));
    }
}
