package adem.remind;

import adem.host.Host;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a timer starts adem.
 *
 * @param path the program, with its folder
 * @param javaHome which Java it needs; empty where the path has one
 */
record AdemProgram(Path path, String javaHome) {

    /** What it is started with. */
    static final String WORDS = "remind line notify";

    /** The one that this machine has; empty where nobody could start it. */
    static Optional<AdemProgram> of(Host host) {
        return host.programs()
                .find("adem")
                .or(AdemProgram::running)
                .map(path -> new AdemProgram(path, host.variable("JAVA_HOME")));
    }

    /** Beside the folder of the jar is that of the launcher. */
    private static Optional<Path> running() {
        try {
            Path launcher = Path.of(Host.property("adem.jar"))
                    .resolveSibling("../bin/adem")
                    .normalize();
            return Optional.of(launcher).filter(Path::isAbsolute).filter(Files::isExecutable);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
