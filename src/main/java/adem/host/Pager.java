package adem.host;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** Shows a long text a screen at a time, by the program the user chose. */
public final class Pager {

    private static final String USUAL = "less";
    /** A shell says so when a program cannot be started, or is not there. */
    private static final Set<Integer> NOT_STARTED = Set.of(126, 127);

    private final Host host;

    /** The pager of this machine. */
    public Pager(Host host) {
        this.host = host;
    }

    /**
     * Shows the text, and waits until it was read.
     *
     * @return false when there is no pager, so that nobody saw anything
     */
    public boolean show(String text) throws InterruptedException {
        String command = host.variable("PAGER").isBlank() ? USUAL : host.variable("PAGER");
        if (isMissing(command)) {
            return false; // The shell would say so too, in the midst of the text.
        }
        // Ctrl-C is meant for the pager; without this we would be gone and the pager fight the shell for the keyboard.
        Signals.Registration interrupt = host.signals().ignore("INT");
        Signals.Registration quit = host.signals().ignore("QUIT");
        try {
            Process pager = builder(command).start();
            write(text, pager);
            return !NOT_STARTED.contains(pager.waitFor());
        } catch (IOException none) {
            return false;
        } finally {
            interrupt.close();
            quit.close();
        }
    }

    /** True where it begins with the plain name of a program that is not there. */
    private boolean isMissing(String command) {
        String name = command.strip().split("\\s", 2)[0];
        boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.+".indexOf(c) >= 0);
        return plain && host.programs().find(name).isEmpty();
    }

    private static ProcessBuilder builder(String command) {
        ProcessBuilder builder = Programs.withUsersLocale(new ProcessBuilder("/bin/sh", "-c", "exec " + command))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                // more reads its keys from there.
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // Whatever else the user set: styles are to be shown, not spelled out.
        builder.environment().merge("LESS", "-R", (set, ours) -> set.isEmpty() ? ours : set + " " + ours);
        return builder;
    }

    private void write(String text, Process pager) {
        try (OutputStream to = pager.getOutputStream()) {
            to.write(text.getBytes(host.encoding().charset()));
        } catch (IOException left) {
            // Who has read enough leaves before the end.
        }
    }
}
