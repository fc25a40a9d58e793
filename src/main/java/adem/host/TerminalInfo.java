package adem.host;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of the terminal without asking it.
 *
 * @param in true where input is a terminal
 * @param out true where output is a terminal
 * @param err true where what is complained goes to a terminal; false where nobody knows
 * @param columns of the terminal on standard output, 80 where nobody knows
 * @param rows of it, 24 where nobody knows
 * @param environment the variables that tell of it and of what its user wants
 */
public record TerminalInfo(
        boolean in, boolean out, boolean err, int columns, int rows, Map<String, String> environment) {

    /** Beginnings of names of terminals that have letters and little else. */
    private static final String[] CONSOLES = {"linux", "vt", "cons25", "sun", "ansi", "pcansi", "cygwin"};

    /** Beginnings of names of terminals that draw sixths of a cell themselves, whatever their font has. */
    private static final String[] FINE = {"xterm-kitty", "xterm-ghostty", "ghostty", "foot", "wezterm", "contour"};

    private static final String[] FINE_PROGRAMS = {"WezTerm", "ghostty", "contour"};

    /** The first VTE, of GNOME Terminal and many others, that does so: 0.62. */
    private static final int FINE_VTE = 6200;

    /** Beginnings of names of what stands between us and the terminal, which the other variables may tell of. */
    private static final String[] BETWEEN = {"tmux", "screen"};

    private static final int LONGEST_NUMBER = 5;

    /** Why a session cannot have the whole screen. */
    public enum Obstacle {
        /** Input or output is no terminal. */
        NO_TERMINAL,
        /** The terminal only appends. */
        DUMB,
        /** {@code ACCESSIBLE} is set: a screen reader wants lines. */
        ACCESSIBLE
    }

    /** Told by the launcher, as {@code -Dadem.tty=ioe} and {@code -Dadem.size=24 80}; without it Java only knows of both together. */
    static TerminalInfo real(Map<String, String> environment) {
        String told = System.getProperty("adem.tty");
        boolean both = told == null && System.console() != null;
        String[] size = System.getProperty("adem.size", "").split(" ");
        return new TerminalInfo(
                both || told != null && told.contains("i"),
                both || told != null && told.contains("o"),
                told != null && told.contains("e"),
                number(size.length == 2 ? size[1] : "", 80),
                number(size.length == 2 ? size[0] : "", 24),
                environment);
    }

    private static int number(String told, int usual) {
        int number = 0;
        for (int i = 0; i < told.length(); i++) {
            char digit = told.charAt(i);
            if (digit < '0' || digit > '9' || i == LONGEST_NUMBER) {
                return usual;
            }
            number = 10 * number + digit - '0';
        }
        return number > 0 ? number : usual;
    }

    /** Its name; empty where it has none. */
    public String type() {
        return environment.getOrDefault("TERM", "");
    }

    /** True where somebody is there to answer. */
    public boolean isInteractive() {
        return in && out;
    }

    /** True for a terminal that only appends. */
    public boolean isDumb() {
        return type().equals("dumb") || type().isEmpty() && !environment.containsKey("OS");
    }

    /** True for a terminal whose font has more than letters; a console and a terminal of old have no more. */
    public boolean draws() {
        return !begins(type(), CONSOLES) || type().startsWith("vte");
    }

    /** True for a terminal that is known to draw blocks of two by three parts well: others leave gaps, or have none. */
    public boolean drawsSextants() {
        if (!draws() || begins(type(), BETWEEN)) {
            return false;
        }
        return begins(type(), FINE)
                || begins(environment.getOrDefault("TERM_PROGRAM", ""), FINE_PROGRAMS)
                || number(environment.getOrDefault("VTE_VERSION", ""), 0) >= FINE_VTE;
    }

    private static boolean begins(String name, String[] beginnings) {
        for (String beginning : beginnings) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** True for a DEC terminal, none of which that is still met has colours; vte is something else. */
    private boolean isOfOld() {
        return type().startsWith("vt") && !type().startsWith("vte");
    }

    /** True where results may be in colour: no-color.org, and bixense.com/clicolors. */
    public boolean colour() {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String forced = environment.getOrDefault("CLICOLOR_FORCE", "0");
        boolean force = !forced.isEmpty() && !forced.equals("0");
        return force
                || out
                        && !isDumb()
                        && !isOfOld()
                        && !environment.getOrDefault("CLICOLOR", "").equals("0");
    }

    /** Why a session cannot have the whole screen; empty when it can. */
    public Optional<Obstacle> obstacle() {
        if (!isInteractive()) {
            return Optional.of(Obstacle.NO_TERMINAL);
        }
        if (isDumb()) {
            return Optional.of(Obstacle.DUMB);
        }
        return environment.getOrDefault("ACCESSIBLE", "").isEmpty()
                ? Optional.empty()
                : Optional.of(Obstacle.ACCESSIBLE);
    }
}
