package adem.host;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * All that the program touches outside itself, so that a test can hand in its own.
 *
 * @param environment the environment variables
 * @param encoding how text becomes bytes
 * @param in what is typed
 * @param out results
 * @param err mistakes
 * @param clock the time
 * @param terminal which of the three are a terminal
 * @param home the user's home folder
 */
public record Host(
        Map<String, String> environment,
        Encoding encoding,
        InputStream in,
        PrintStream out,
        PrintStream err,
        TimeSource clock,
        Terminals terminal,
        Path home) {

    /**
     * Which streams are a terminal.
     *
     * @param in standard input
     * @param out standard output
     * @param columns of the terminal on standard output, 80 where nobody knows
     * @param rows of it, 24 where nobody knows
     */
    public record Terminals(boolean in, boolean out, int columns, int rows) {

        /** Terminals of the usual size. */
        public Terminals(boolean in, boolean out) {
            this(in, out, 80, 24);
        }

        /**
         * Told by the launcher, as {@code -Dadem.tty=io} and, where a command asks, {@code -Dadem.size=24 80}; without
         * it Java only knows of both together.
         */
        static Terminals real() {
            String told = System.getProperty("adem.tty");
            boolean both = told == null && System.console() != null;
            String[] size = System.getProperty("adem.size", "").split(" ");
            boolean known = size.length == 2 && !size[0].equals("0") && !size[1].equals("0");
            return new Terminals(
                    both || told != null && told.contains("i"),
                    both || told != null && told.contains("o"),
                    known ? Integer.parseInt(size[1]) : 80,
                    known ? Integer.parseInt(size[0]) : 24);
        }
    }

    /**
     * This process on this machine. For Java's sake the launcher may put a locale with UTF-8 in {@code LC_ALL}; it tells
     * which locale the user has for letters in {@code -Dadem.locale}, and what {@code LC_ALL} was in {@code -Dadem.lc_all}.
     */
    public static Host real() {
        Map<String, String> environment = asTheUserHasIt(System.getenv());
        String locale = System.getProperty("adem.locale");
        Encoding encoding = locale == null ? Encoding.of(environment) : Encoding.of(locale);
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return new Host(
                environment,
                encoding,
                System.in,
                stream(FileDescriptor.out, encoding),
                stream(FileDescriptor.err, encoding),
                TimeSource.system(),
                Terminals.real(),
                Path.of(home));
    }

    private static Map<String, String> asTheUserHasIt(Map<String, String> environment) {
        Map<String, String> users = new HashMap<>(environment);
        String told = System.getProperty("adem.lc_all");
        if (told != null) {
            users.put("LC_ALL", told);
        }
        return Map.copyOf(users);
    }

    /** Not System.out: under LC_ALL=C that prints a question mark for é. */
    private static PrintStream stream(FileDescriptor descriptor, Encoding encoding) {
        return new PrintStream(new FileOutputStream(descriptor), false, encoding.charset());
    }

    /** The variable, or an empty string. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Where the user's settings and routines are. */
    public Path configFolder() {
        return folder("XDG_CONFIG_HOME", ".config");
    }

    /** Where the launcher keeps what makes a start quick. */
    public Path cacheFolder() {
        return folder("XDG_CACHE_HOME", ".cache");
    }

    private Path folder(String variable, String usual) {
        String xdg = variable(variable);
        return (xdg.isEmpty() ? home.resolve(usual) : Path.of(xdg)).resolve("adem");
    }
}
