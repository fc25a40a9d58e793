package adem;

import adem.cli.Cli;
import adem.cli.command.AdemCommand;
import adem.host.ClassArchive;
import adem.host.ExitCode;
import adem.host.Host;
import adem.host.Output;
import java.util.function.Supplier;

/** The program. */
public final class Main {

    private Main() {}

    /** Does what the arguments say and ends with its exit code. */
    public static void main(String[] args) {
        // What a thread of ours or of a library dies of is told by those who wait for it, not in the middle of a
        // picture.
        Thread.setDefaultUncaughtExceptionHandler(new Silence());
        System.exit(run(new RealHost(), Host.standardError(), args));
    }

    /** Says nothing. Not a lambda: the first of those costs a tenth of a whole start. */
    static final class Silence implements Thread.UncaughtExceptionHandler {
        @Override
        public void uncaughtException(Thread thread, Throwable problem) {}
    }

    /** Not a lambda: the first of those costs a tenth of a whole start. */
    static final class RealHost implements Supplier<Host> {
        @Override
        public Host get() {
            ClassArchive.started();
            return Host.real();
        }
    }

    /**
     * Does what the arguments say, on this machine.
     *
     * @param err for the one line that is left where not even the command line can be built
     * @return the {@link ExitCode}
     */
    static int run(Supplier<Host> host, Output err, String... args) {
        try {
            Host machine = host.get();
            int code = new Cli(machine, new AdemCommand.Tree()).run(args);
            machine.in().close();
            return code;
        } catch (Throwable problem) {
            err.println("adem: something went wrong that should not have (" + problem + ")");
            return ExitCode.FAILURE;
        }
    }
}
