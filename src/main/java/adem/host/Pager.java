package adem.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Shows a long text a screen at a time, by the program the user chose. */
public final class Pager {

    private static final String USUAL = "less";
    /** What a shell answers when a program cannot be started, and when there is none; more means a signal ended it. */
    private static final int NOT_STARTED = 126;

    private static final int NOT_THERE = 127;

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
        String command = host.variable("PAGER").isBlank()
                ? USUAL
                : host.variable("PAGER").strip();
        if (isMissing(command)) {
            return false;
        }
        // Ctrl-C is meant for the pager; without this we would be gone and the pager fight the shell for the keyboard.
        Signals.Registration interrupt = host.signals().ignore("INT");
        Signals.Registration quit = host.signals().ignore("QUIT");
        try {
            Process pager = builder(command).start();
            write(text, pager);
            int code = pager.waitFor();
            return code != NOT_STARTED && code != NOT_THERE;
        } catch (IOException none) {
            return false;
        } finally {
            interrupt.close();
            quit.close();
        }
    }

    /** Looked for beforehand, so that the shell has nothing to complain of; what is more than a word is for the shell to read. */
    private boolean isMissing(String command) {
        int end = 0;
        while (end < command.length() && !Character.isWhitespace(command.charAt(end))) {
            char letter = command.charAt(end++);
            if (!Character.isLetterOrDigit(letter) && "._-+/".indexOf(letter) < 0) {
                return false;
            }
        }
        String program = command.substring(0, end);
        if (program.indexOf('/') < 0) {
            return host.programs().find(program).isEmpty();
        }
        return !Files.isExecutable(Path.of(program)) || Files.isDirectory(Path.of(program));
    }

    private ProcessBuilder builder(String command) {
        ProcessBuilder builder = Programs.withUsersLocale(new ProcessBuilder("/bin/sh", "-c", "exec " + command))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                // more reads its keys from there.
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // Whatever else the user set: styles are to be shown, not spelled out. In front, because a prompt (-P) has no
        // end.
        builder.environment().put("LESS", ("-R " + host.variable("LESS")).strip());
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
