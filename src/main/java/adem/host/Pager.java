package adem.host;

import adem.cli.Arguments;
import java.io.IOException;
import java.io.OutputStream;

/** Shows a long text a screen at a time, by the program the user chose. */
public final class Pager {

    private static final String USUAL = "less";

    private final Host world;

    private Pager(Host world) {
        this.world = world;
    }

    /** Prints the text; by way of a pager on a terminal on which it is longer than the screen, unless told not to. */
    public static void print(String text, Host world, Arguments arguments) throws IOException, InterruptedException {
        boolean terminal = world.terminal().out() && world.terminal().in();
        boolean longer = text.lines().count() >= world.terminal().rows();
        if (terminal
                && longer
                && !arguments.has("--no-pager")
                && !world.variable("TERM").equals("dumb")) {
            new Pager(world).show(text);
        } else {
            new Pager(world).print(text);
        }
    }

    /** Shows the text; without a pager that starts it is simply printed. */
    private void show(String text) throws IOException, InterruptedException {
        String command = world.variable("PAGER").isBlank() ? USUAL : world.variable("PAGER");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", "exec " + command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putIfAbsent("LESS", "-R");
        Process pager;
        try {
            pager = builder.start();
        } catch (IOException none) {
            print(text);
            return;
        }
        try (OutputStream to = pager.getOutputStream()) {
            to.write(text.getBytes(world.encoding().charset()));
        } catch (IOException left) {
            // Who has read enough leaves before the end.
        }
        // A shell says 126 or 127 when there is no such program.
        if (pager.waitFor() >= 126) {
            print(text);
        }
    }

    private void print(String text) {
        world.out().print(text);
        world.out().flush();
    }
}
