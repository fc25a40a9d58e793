package adem;

import adem.cli.Cli;
import adem.host.Host;

/** The program. */
public final class Main {

    private Main() {}

    /** Does what the arguments say and ends with its exit code. */
    public static void main(String[] args) {
        // What a thread of ours or of a library dies of is told by those who wait for it, and not in the middle of a
        // picture.
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> {});
        Host host = Host.real();
        int code = new Cli(host).run(args);
        host.in().close();
        System.exit(code);
    }
}
