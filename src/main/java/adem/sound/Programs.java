package adem.sound;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The programs of this machine: those on the path.
 *
 * @param path folders, separated as this machine does it
 * @param windows true where programs end in {@code .exe}
 * @param drafts a folder for files that are gone again soon
 */
public record Programs(String path, boolean windows, Path drafts) {

    /** Those that these environment variables tell of. */
    public static Programs of(Map<String, String> environment) {
        String temporary = environment.getOrDefault("TMPDIR", System.getProperty("java.io.tmpdir"));
        return new Programs(
                environment.getOrDefault("PATH", ""),
                environment.getOrDefault("OS", "").startsWith("Windows"),
                Path.of(temporary));
    }

    /** Where the first program of this name is. */
    public Optional<Path> find(String name) {
        for (String folder : List.of(path.split(File.pathSeparator))) {
            try {
                Path file = Path.of(folder).resolve(windows ? name + ".exe" : name);
                // A relative folder would let whoever made the present folder choose the program.
                if (file.isAbsolute() && Files.isExecutable(file) && !Files.isDirectory(file)) {
                    return Optional.of(file);
                }
            } catch (InvalidPathException nowhere) {
                // The next one, then.
            }
        }
        return Optional.empty();
    }
}
