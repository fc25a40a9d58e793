package adem.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Who has it may put a new file in the place of a log; who adds to one takes it too. Where no lock can be had in time, or at all,
 * as in some network folders, it is done without: adding to a file is safe by itself.
 */
final class LogLock {

    private static final int TRIES = 100;
    private static final int MILLIS = 10;

    private LogLock() {}

    /** What is done with the lock. */
    @FunctionalInterface
    interface Task {
        void run() throws IOException;
    }

    /** Does it with the lock; waits a second for that at most. */
    static void hold(Path folder, Task task) throws IOException {
        Optional<FileChannel> channel = open(folder.resolve(".lock"));
        try {
            for (int i = 0; channel.isPresent() && i < TRIES && !isLocked(channel.get()); i++) {
                pause();
            }
            task.run();
        } finally {
            if (channel.isPresent()) {
                channel.get().close();
            }
        }
    }

    private static Optional<FileChannel> open(Path file) {
        try {
            return Optional.of(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException noFolderOrReadOnly) {
            return Optional.empty(); // Whoever wants to write will find out why not.
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
