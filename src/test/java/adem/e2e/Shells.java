package adem.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A shell of this machine that may have to read the launcher.
 *
 * @param program the shell
 * @param options what makes it an sh
 */
record Shells(Path program, String... options) {

    /** Those that are there: {@code /bin/sh} at least. */
    static Stream<Shells> all() {
        Stream<Shells> known = Stream.of(
                new Shells(Path.of("/bin/sh")),
                new Shells(Path.of("/bin/dash")),
                new Shells(Path.of("/bin/bash")),
                new Shells(Path.of("/bin/busybox"), "sh"),
                new Shells(Path.of("/bin/zsh"), "--emulate", "sh"),
                new Shells(Path.of("/bin/mksh")));
        return known.filter(shell -> Files.isExecutable(shell.program));
    }

    /** The arguments with which it runs this script. */
    String[] running(Path script, String... arguments) {
        return Stream.of(Stream.of(options), Stream.of(script.toString()), Stream.of(arguments))
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    /** The words in front of a script. */
    String[] command() {
        return Stream.concat(Stream.of(program.toString()), Stream.of(options)).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return program.getFileName() + " " + String.join(" ", options);
    }
}
