package adem.e2e;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Assumptions;

/** A command in a real pseudo-terminal: keys and signals go in; what it wrote, and what that looks like, come out. */
final class Pty implements AutoCloseable {

    private static final int LAST_WORDS_MILLIS = 2_000;

    private final PtyProcess process;
    /** Empty where it was over before anybody could look. */
    private final Optional<ProcessHandle> command;

    private final List<ProcessHandle> left = new ArrayList<>();

    private final ScreenTerminal screen;
    private final StringBuffer text = new StringBuffer();
    private final Semaphore reading = new Semaphore(1);
    private volatile boolean hungUp;

    private Pty(PtyProcess process, int columns, int rows) {
        this.process = process;
        this.command = ProcessHandle.of(process.pid());
        this.screen = new ScreenTerminal(columns, rows);
        Thread reader = new Thread(this::read, "pty");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the command, with this environment and no other, in a terminal of 80 by 24. */
    static Pty start(Path folder, Map<String, String> environment, List<String> command) {
        try {
            PtyProcess process = new PtyProcessBuilder(command.toArray(String[]::new))
                    .setEnvironment(environment)
                    .setDirectory(folder.toString())
                    .setRedirectErrorStream(true)
                    .setInitialColumns(80)
                    .setInitialRows(24)
                    .start();
            return new Pty(process, 80, 24);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void read() {
        char[] some = new char[8192];
        try (Reader output = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int count = output.read(some); count >= 0 || canGoOn(); count = output.read(some)) {
                reading.acquireUninterruptibly();
                reading.release();
                String part = new String(some, 0, Math.max(0, count));
                text.append(part);
                synchronized (screen) {
                    screen.write(part);
                }
            }
            // pty4j still writes to this terminal once, just after its end: by then to somebody else's file, were it
            // closed at once.
            Await.pause(LAST_WORDS_MILLIS);
        } catch (IOException closed) {
            // The terminal is gone, and with it all that could still be read.
        }
    }

    /** pty4j takes a poll that was broken off for the end. */
    private boolean canGoOn() {
        boolean more = process.isAlive() && !hungUp;
        Await.pause(5);
        return more;
    }

    /** All that was written, escape codes included; bytes that are no UTF-8 are U+FFFD. */
    Transcript transcript() {
        return new Transcript(text.toString());
    }

    /** What somebody would see now. */
    String screen() {
        synchronized (screen) {
            return screen.toString();
        }
    }

    void type(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void resize(int columns, int rows) {
        process.setWinSize(new WinSize(columns, rows));
        synchronized (screen) {
            screen.setSize(Size.of(columns, rows));
        }
    }

    /** Waits until this was written once more than it has been by now, because of what is done. */
    void awaitAgain(String expected, Runnable done) {
        int before = count(expected);
        done.run();
        await("\"" + expected + "\" again", () -> count(expected) > before);
    }

    private int count(String expected) {
        return text.toString().split(Pattern.quote(expected), -1).length - 1;
    }

    /** Waits until this was written, at any time. */
    void awaitText(String expected) {
        await("\"" + expected + "\"", () -> text.indexOf(expected) >= 0);
    }

    /** Waits until a command is over that writes END last; an end that stays is left. */
    void awaitEnd() {
        await("\"END\", or an end that stays", () -> text.indexOf("END") >= 0 || stays());
        if (text.indexOf("END") < 0) {
            type("q");
        }
        awaitText("END");
    }

    /** True where what was done is shown until somebody leaves. */
    private boolean stays() {
        String shown = screen();
        return Stream.of("Enter once more", "Enter nog een keer", "Enter on to", "Enter verder tot")
                .anyMatch(shown::contains);
    }

    /** Waits until this can be seen. */
    void awaitScreen(String expected) {
        await("\"" + expected + "\" on the screen", () -> screen().contains(expected));
    }

    void await(String what, BooleanSupplier condition) {
        Await.until(what, Await.PATIENCE, condition, this::toString);
    }

    /** Waits for the end of the command; its exit code. */
    int awaitExit() {
        await("end", () -> !process.isAlive() || stays());
        if (process.isAlive()) {
            type("q");
        }
        await("end", () -> !process.isAlive());
        return process.exitValue();
    }

    /** The one process that the command waits for. */
    ProcessHandle child() {
        AtomicReference<ProcessHandle> child = new AtomicReference<>();
        await("child", () -> {
            child.set(command.flatMap(parent -> parent.children().findFirst()).orElse(null));
            return child.get() != null;
        });
        return child.get();
    }

    /** True for the dead, also where nobody buries them: then they have no command any more. */
    static boolean gone(ProcessHandle process) {
        return !process.isAlive() || process.info().command().isEmpty();
    }

    /** The command itself. */
    ProcessHandle process() {
        return command.orElseThrow();
    }

    /** Sends a signal, by its name without SIG; skips the test where whoever started it told all to ignore that signal. */
    static void signal(ProcessHandle to, String name) {
        Assumptions.assumeFalse(name.equals("HUP") && hangUpIsIgnored(), "started by nohup, which no child can undo");
        try {
            Process kill = new ProcessBuilder("sh", "-c", "kill -" + name + " " + to.pid()).start();
            if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new AssertionError("cannot send " + name);
            }
        } catch (IOException | InterruptedException problem) {
            throw new AssertionError(problem);
        }
    }

    /** Linux tells it in the lowest bit of a mask; elsewhere nobody knows. */
    private static boolean hangUpIsIgnored() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("SigIgn:"))
                    .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).trim(), 16) & 1) == 1);
        } catch (IOException elsewhere) {
            return false;
        }
    }

    /** From now on the terminal takes no more output than the kernel keeps for it. */
    void stopReading() {
        reading.acquireUninterruptibly();
    }

    /** Reads on, and all that was kept. */
    void readOn() {
        reading.release();
    }

    /** True while this process waits for a terminal to take its output; only Linux tells. */
    static boolean isStuck(ProcessHandle process) {
        return waits(process, "", "0x1");
    }

    /** True while this process waits for keys, so that it has come as far as it gets by itself; only Linux tells. */
    static boolean listens(ProcessHandle process) {
        return waits(process, "keys", "0x0");
    }

    /** True while this process is stopped; where nobody tells, it is taken to be. */
    static boolean isStopped(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return stat.startsWith("T", stat.lastIndexOf(')') + 2);
        } catch (IOException elsewhere) {
            return true;
        }
    }

    /** A system call that waits is told by its number, which is another on each machine, and its arguments: here a file. */
    private static boolean waits(ProcessHandle process, String thread, String file) {
        try (Stream<Path> tasks = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            for (Path task : tasks.toList()) {
                String[] call = Files.readString(task.resolve("syscall")).split(" ");
                if (call.length > 1
                        && call[1].equals(file)
                        && Files.readString(task.resolve("comm")).startsWith(thread)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }

    /** Takes the terminal away from the command, as closing its window does. */
    void hangUp() {
        hungUp = true;
        // Whose parent ends first is nobody's child afterwards.
        left.addAll(all());
        try {
            process.getOutputStream().close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private List<ProcessHandle> all() {
        return command.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
    }

    /** Ends what is still there and waits for it: afterwards nothing is written any more. */
    @Override
    public void close() {
        left.addAll(all());
        left.forEach(ProcessHandle::destroyForcibly);
        Await.until("end", Await.PATIENCE, () -> left.stream().allMatch(Pty::gone), () -> "it goes on");
    }

    @Override
    public String toString() {
        String ended = process.isAlive() ? "" : "it ended with " + process.exitValue() + "; ";
        return ended + "the screen:\n" + screen().replaceAll(" +\n", "\n").strip() + "\nwritten:\n" + transcript();
    }
}
