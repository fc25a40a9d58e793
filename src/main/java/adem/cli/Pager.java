package adem.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Shows a long text a screen at a time, by the program the user chose. */
final class Pager {

    private static final String USUAL = "less";

    private final World world;

    Pager(World world) {
        this.world = world;
    }

    /** True on a terminal on which the text is longer than the screen. */
    static boolean wanted(World world, String text) {
        return world.terminal().out()
                && world.terminal().in()
                && !world.variable("TERM").equals("dumb")
                && text.lines().count() >= world.terminal().rows();
    }

    /** Shows the text; without a pager that starts it is simply printed. */
    void show(String text) throws IOException, InterruptedException {
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
