package adem.host;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the user's files are, as the XDG specification says. A path that is not absolute counts as not set.
 *
 * @param config settings and own routines
 * @param data what is kept for good
 * @param state what is kept until it is in the way
 * @param cache what can be made again
 */
public record Folders(Path config, Path data, Path state, Path cache) {

    private static final String NAME = "adem";

    /**
     * The folders that these variables tell of.
     *
     * @param home the home folder where {@code HOME} does not tell it
     */
    public static Folders of(Map<String, String> environment, String home) {
        Path base = absolute(environment.get("HOME"))
                .or(() -> absolute(home))
                .orElseGet(() -> Path.of("/nonexistent").toAbsolutePath());
        return new Folders(
                folder(environment, "XDG_CONFIG_HOME", base, ".config"),
                folder(environment, "XDG_DATA_HOME", base, ".local/share"),
                folder(environment, "XDG_STATE_HOME", base, ".local/state"),
                folder(environment, "XDG_CACHE_HOME", base, ".cache"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path base, String usual) {
        return absolute(environment.get(variable))
                .orElseGet(() -> base.resolve(usual))
                .resolve(NAME);
    }

    private static Optional<Path> absolute(String written) {
        try {
            return Optional.ofNullable(written)
                    .filter(path -> !path.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException notHere) {
            return Optional.empty();
        }
    }
}
