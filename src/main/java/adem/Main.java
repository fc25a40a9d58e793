package adem;

import adem.cli.Cli;
import adem.cli.World;

/** The program. */
public final class Main {

    private Main() {}

    /** Does what the arguments say and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(new Cli(World.real()).run(args));
    }
}
