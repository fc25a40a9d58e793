package adem;

import adem.cli.Cli;
import adem.host.ClassArchive;
import adem.host.ExitCode;
import adem.host.Host;
import java.io.PrintStream;
import java.util.function.Supplier;

/** The program. */
public final class Main {

    private Main() {}

    /** Does what the arguments say and ends with its exit code. */
    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler(new Silence(System.err, System.getenv("ADEM_DEBUG") != null));
        System.exit(run(new RealHost(), System.err, args));
    }

    /** What befalls a thread beside the first is no picture's to show: without it Java prints a trace in its midst. */
    static final class Silence implements Thread.UncaughtExceptionHandler {

        private final PrintStream err;
        private final boolean told;

        /** @param told true for who wants to see the trace all the same */
        Silence(PrintStream err, boolean told) {
            this.err = err;
            this.told = told;
        }

        @Override
        public void uncaughtException(Thread thread, Throwable problem) {
            if (told) {
                problem.printStackTrace(err);
            }
        }
    }

    /** Not a lambda: the first of those costs a tenth of a whole start. */
    static final class RealHost implements Supplier<Host> {
        @Override
        public Host get() {
            ClassArchive.started(System.currentTimeMillis());
            return Host.real();
        }
    }

    /**
     * Does what the arguments say, on this machine.
     *
     * @param err for the one line that is left where not even the command line can be built
     * @return the {@link ExitCode}
     */
    static int run(Supplier<Host> host, PrintStream err, String... args) {
        try {
            return new Cli(host.get()).run(args);
        } catch (Throwable problem) {
            err.println("adem: something went wrong that should not have (" + problem + ")");
            return ExitCode.FAILURE;
        }
    }
}
