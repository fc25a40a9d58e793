package adem.host;

/** How the program ends, for a shell. */
public final class ExitCode {

    /** All is done, or somebody stopped it. */
    public static final int OK = 0;

    /** What was asked could not be done. */
    public static final int FAILURE = 1;

    /** A mistake in what was typed or set. */
    public static final int USAGE = 2;

    /** The terminal went away: 128 and the number of SIGHUP. */
    public static final int HUNG_UP = 129;

    /** Ctrl-C: 128 and the number of SIGINT. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
