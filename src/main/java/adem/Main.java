package adem;

import adem.cli.Cli;
import adem.host.ClassArchive;
import adem.host.Host;

/** The program. */
public final class Main {

    private Main() {}

    /** Does what the arguments say and ends with its exit code. */
    public static void main(String[] args) {
        ClassArchive.started(System.currentTimeMillis());
        System.exit(new Cli(Host.real()).run(args));
    }
}
