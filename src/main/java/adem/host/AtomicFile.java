package adem.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file whole or not at all: beside it first, then in its place. */
public final class AtomicFile {

    /** Puts bytes in a stream. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes a file that is not there yet.
     *
     * @throws FileAlreadyExistsException when something of that name is there, also when it came meanwhile
     */
    public static void create(Path file, Content content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path draft = draft(file, content);
        try {
            putInPlace(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A link is made only where there is nothing; a move would take the place of what came meanwhile. */
    private static void putInPlace(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException there) {
            throw there;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(draft, file);
        }
    }

    /** Writes a file in the place of what is there. Where a link leads to it, the link stays; its permissions stay too. */
    public static void replace(Path file, Content content) throws IOException {
        Path target = target(file);
        Path draft = draft(target, content);
        try {
            copyPermissions(target, draft);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Not createTempFile: nobody else could read what comes of that. The name is short, so that every name has a draft. */
    private static Path draft(Path file, Content content) throws IOException {
        Path draft = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.write(out);
        } catch (IOException | RuntimeException problem) {
            Files.deleteIfExists(draft);
            throw problem;
        }
        return draft;
    }

    /** The file that takes the writing: where a link leads to it, what it leads to. */
    public static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        return Files.isSymbolicLink(file)
                ? file.resolveSibling(Files.readSymbolicLink(file)).normalize()
                : file;
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(from)) {
            permissions.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
