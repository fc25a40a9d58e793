package adem.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a small file that somebody wrote. Whatever stands in its place, this neither waits nor takes much memory. */
public final class UserFile {

    private UserFile() {}

    /** Something is there that is no file with text: a folder, a device, a pipe. */
    public static final class NotAFileException extends FileSystemException {
        NotAFileException(Path file) {
            super(file.toString(), null, "not a regular file");
        }
    }

    /** The file is larger than whoever reads it can use. */
    public static final class TooLargeException extends FileSystemException {
        TooLargeException(Path file) {
            super(file.toString(), null, "file too large");
        }
    }

    /**
     * All that is in the file.
     *
     * @param most bytes that it may have
     * @throws NoSuchFileException when nothing is there, also where what should be a folder above it is none
     * @throws NotAFileException when it is no ordinary file
     * @throws TooLargeException when it has more than {@code most} bytes
     * @throws IOException when it cannot be read
     */
    public static byte[] read(Path file, int most) throws IOException {
        BasicFileAttributes attributes = attributes(file);
        if (!attributes.isRegularFile()) {
            throw new NotAFileException(file);
        }
        if (attributes.size() > most) {
            throw new TooLargeException(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            // No more than it says to have: what the system makes up while it is read, as in /proc, has a size of 0.
            return in.readNBytes((int) attributes.size());
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException none) {
            throw none;
        } catch (FileSystemException problem) {
            throw isBelowAFile(file) ? new NoSuchFileException(file.toString()) : problem;
        }
    }

    /** With a home of /dev/null nothing can be below it. */
    private static boolean isBelowAFile(Path file) {
        for (Path above = file.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return !Files.isDirectory(above);
            }
        }
        return false;
    }
}
