package adem.host;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the user's files are, as the XDG specification says. A path that is not absolute counts as not set. Nothing is
 * looked at before it is asked for: most starts need one of them.
 */
public final class Folders {

    private static final String NAME = "adem";

    /** Nobody can put anything there; what is looked for in it is simply not there. */
    private static final String NOWHERE = "/nonexistent";

    private final Map<String, String> environment;
    private final String home;

    private Folders(Map<String, String> environment, String home) {
        this.environment = environment;
        this.home = home;
    }

    /**
     * The folders that these variables tell of.
     *
     * @param home the home folder where {@code HOME} does not tell it
     */
    public static Folders of(Map<String, String> environment, String home) {
        return new Folders(environment, home);
    }

    /** Settings and own routines. */
    public Path config() {
        return folder("XDG_CONFIG_HOME", ".config");
    }

    /** What is kept for good. */
    public Path data() {
        return folder("XDG_DATA_HOME", ".local/share");
    }

    /** What is kept until it is in the way. */
    public Path state() {
        return folder("XDG_STATE_HOME", ".local/state");
    }

    /** What can be made again. */
    public Path cache() {
        return folder("XDG_CACHE_HOME", ".cache");
    }

    /** False where what is to be kept for good has no place: a service often has a home that is no folder. */
    public boolean canKeep() {
        return absolute(environment.get("XDG_DATA_HOME")) != null || Files.isDirectory(home());
    }

    private Path folder(String variable, String usual) {
        Path named = absolute(environment.get(variable));
        return named != null ? named.resolve(NAME) : home().resolve(usual).resolve(NAME);
    }

    /** The folder in which each program has its settings. */
    public Path configs() {
        return config().getParent();
    }

    /** The home folder. */
    public Path home() {
        Path named = absolute(environment.get("HOME"));
        Path known = named != null ? named : absolute(home);
        return known != null ? known : Path.of(NOWHERE).toAbsolutePath();
    }

    /** The path; null where none is named, or it is not absolute. */
    private static Path absolute(String named) {
        if (named == null || named.isEmpty()) {
            return null;
        }
        try {
            Path path = Path.of(named);
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException notHere) {
            return null;
        }
    }
}
