package adem;

import adem.cli.Cli;
import adem.cli.command.AdemCommand;
import adem.host.ClassArchive;
import adem.host.ExitCode;
import adem.host.Host;
import adem.host.Output;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;

/** The program. */
public final class Main {

    private Main() {}

    /** Does what the arguments say and ends with its exit code. */
    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler(new Silence(Host.standardError(), Host.wantsTraces()));
        System.exit(run(new RealHost(), Host.standardError(), args));
    }

    /** What befalls a thread beside the first is not for a picture to show: without this Java prints a trace in its midst. */
    static final class Silence implements Thread.UncaughtExceptionHandler {

        private final Output err;
        private final boolean told;

        /** @param told true for who wants to see the trace all the same */
        Silence(Output err, boolean told) {
            this.err = err;
            this.told = told;
        }

        @Override
        public void uncaughtException(Thread thread, Throwable problem) {
            if (told) {
                StringWriter trace = new StringWriter();
                problem.printStackTrace(new PrintWriter(trace));
                err.print(trace.toString());
            }
        }
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
            ClassArchive.distrust(problem);
            err.println("adem: something went wrong that should not have (" + problem + ")");
            return ExitCode.FAILURE;
        }
    }
}
