package adem.host;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A command of the user's own, run by the user's shell beside this program. Where the machine has {@code setsid}, it has a
 * process group of its own, so that all it starts can be told to end. It reads nothing, and what it prints goes to a file.
 */
public final class ShellCommand implements AutoCloseable {

    /** So long a command has to end when it is asked to (ours). */
    private static final Duration TIME_TO_END = Duration.ofSeconds(5);

    /** Told to the group by its number; those that are still there after so many tenths of a second are killed. */
    private static final String END_GROUP = "kill -s \"$1\" -- -\"$2\"; left=$3;"
            + " while kill -s 0 -- -\"$2\" && [ $left -gt 0 ]; do sleep 0.1; left=$((left-1)); done;"
            + " kill -s KILL -- -\"$2\"";

    private static final String TELL_GROUP = "kill -s \"$1\" -- -\"$2\"";

    private final Process process;
    private final Path printed;
    private final boolean group;
    private final Duration timeToEnd;
    private final Thread hook = new Thread(this::cutOff, "command");
    private boolean kept;

    private ShellCommand(Process process, Path printed, boolean group, Duration timeToEnd) {
        this.process = process;
        this.printed = printed;
        this.group = group;
        this.timeToEnd = timeToEnd;
    }

    /**
     * Starts a command.
     *
     * @param command as somebody typed it for a shell
     * @throws IOException when there is no shell, or no file for what it prints
     */
    public static ShellCommand start(Host host, String command) throws IOException {
        return start(host, command, TIME_TO_END);
    }

    /** The same, with another time than five seconds between being told to end and being killed. */
    static ShellCommand start(Host host, String command, Duration timeToEnd) throws IOException {
        Path printed = Files.createTempFile(host.programs().drafts(), "adem-", ".log");
        Optional<Path> setsid = host.programs().find("setsid");
        List<String> words = new ArrayList<>();
        setsid.ifPresent(program -> words.add(program.toString()));
        words.addAll(List.of(shell(host.variable("SHELL")), "-c", command));
        try {
            Process process = Programs.withUsersLocale(new ProcessBuilder(words))
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            ShellCommand started = new ShellCommand(process, printed, setsid.isPresent(), timeToEnd);
            Runtime.getRuntime().addShutdownHook(started.hook);
            return started;
        } catch (IOException | IllegalStateException none) {
            Files.deleteIfExists(printed);
            throw none instanceof IOException known ? known : new IOException("the program is ending", none);
        }
    }

    private static String shell(String named) {
        try {
            Path shell = Path.of(named);
            return shell.isAbsolute() && Files.isExecutable(shell) && !Files.isDirectory(shell) ? named : "/bin/sh";
        } catch (InvalidPathException none) {
            return "/bin/sh";
        }
    }

    /** True when it has ended. */
    public boolean isOver() {
        return !process.isAlive();
    }

    /** How it ended, for a shell: its own code, or 128 and the number of the signal that ended it. Waits for its end. */
    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** The number of its process, and of its group. */
    public long number() {
        return process.pid();
    }

    /** Where it prints to. */
    public Path printed() {
        return printed;
    }

    /** Leaves the file of what it prints where it is. */
    public void keepPrinted() {
        kept = true;
    }

    /**
     * Has it and all that it started end, and waits for that; who does not end within five seconds is killed.
     *
     * @param signal such as {@code TERM}
     */
    public void end(String signal) throws InterruptedException {
        if (group) {
            tell(END_GROUP, signal).ifPresent(this::await);
        } else {
            endOneByOne();
        }
        process.waitFor(timeToEnd.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void endOneByOne() throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(timeToEnd.toMillis(), TimeUnit.MILLISECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Optional<Process> tell(String script, String signal) {
        try {
            return Optional.of(Programs.start(new ProcessBuilder(
                    "/bin/sh",
                    "-c",
                    script,
                    "sh",
                    signal,
                    Long.toString(process.pid()),
                    Long.toString(timeToEnd.toMillis() / 100))));
        } catch (IOException noShell) {
            return Optional.empty();
        }
    }

    private void await(Process told) {
        try {
            told.waitFor(2 * TIME_TO_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** A signal ends this program: the command is told to end too, and nobody waits for that. */
    private void cutOff() {
        if (group) {
            tell(TELL_GROUP, "TERM").ifPresent(this::await);
        } else {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        delete();
    }

    /** Leaves it alone from now on, whatever becomes of this program. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return; // The hook sees to it.
        }
        if (!kept) {
            delete();
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(printed);
        } catch (IOException stays) {
            // The system clears that folder.
        }
    }
}
