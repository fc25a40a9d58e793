package adem.cli;

/** Where the commands come from; the command line itself knows none of them. */
@FunctionalInterface
public interface CommandTree {

    /** The command that all others are below. */
    Command root(CommandContext context);
}
