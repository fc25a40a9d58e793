package adem.host;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Programs that are ended together, also one that is just being started: none of them outlives the group. For any thread.
 */
public final class ProgramGroup implements AutoCloseable {

    /** Starting a program takes a few milliseconds; whoever ends the group does not wait longer (ours). */
    private static final int MILLIS_TO_START = 100;

    private final List<Process> running = new ArrayList<>();
    private int starting;
    private boolean closed;

    /**
     * Starts a program whose output nobody reads.
     *
     * @throws IOException when it cannot be started, or the group has been closed
     */
    public Process start(ProcessBuilder program) throws IOException {
        begin();
        Process process = null;
        try {
            process = Programs.start(program);
        } finally {
            started(process);
        }
        return process;
    }

    private synchronized void begin() throws IOException {
        if (closed) {
            throw new IOException("no program is started any more");
        }
        starting++;
    }

    private synchronized void started(Process process) {
        starting--;
        running.removeIf(program -> !program.isAlive());
        if (process != null) {
            running.add(process);
        }
        if (closed) {
            kill();
        }
        notifyAll();
    }

    private void kill() {
        running.forEach(Process::destroyForcibly);
        running.clear();
    }

    /** Ends all of them at once; waits no longer than a tenth of a second for one that is being started. */
    @Override
    public synchronized void close() {
        closed = true;
        kill();
        long begun = System.nanoTime();
        long left = MILLIS_TO_START;
        try {
            while (starting > 0 && left > 0) {
                wait(left);
                left = MILLIS_TO_START - (System.nanoTime() - begun) / 1_000_000;
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
