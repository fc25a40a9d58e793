package adem.host;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a file whole or not at all: a draft beside it first, which then takes its name. The draft is gone again whatever
 * happens, short of the program being killed.
 */
public final class AtomicFile {

    /** As many links as Linux follows. */
    private static final int MOST_LINKS = 40;

    /** Puts bytes in a stream. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Gives a file a second name, if nothing has that name. */
    @FunctionalInterface
    interface Linker {
        void link(Path name, Path file) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes a file that is not there yet. A link that leads nowhere counts as there.
     *
     * @throws FileAlreadyExistsException when something of that name is there, also when it came while the content was made
     */
    public static void create(Path file, Content content) throws IOException {
        create(file, content, Files::createLink);
    }

    static void create(Path file, Content content, Linker linker) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path draft = draft(file);
        try {
            write(draft, content);
            name(draft, file, linker);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A link is made only where there is nothing; a move would take the place of what came meanwhile. */
    private static void name(Path draft, Path file, Linker linker) throws IOException {
        try {
            linker.link(file, draft);
        } catch (FileAlreadyExistsException | NoSuchFileException noNameOrNoDraft) {
            throw noNameOrNoDraft;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            // An empty file holds the name: who else wants it now is refused.
            Files.createFile(file);
            try {
                // Atomic: otherwise the name would be free for a moment.
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException problem) {
                Files.deleteIfExists(file);
                throw problem;
            }
        }
    }

    /**
     * Writes a file in the place of what is there, or where nothing is. Where a link leads to it, the link stays; its
     * permissions stay too.
     *
     * @throws FileSystemException when something else than a file is there: a folder, a pipe, a device
     */
    public static void replace(Path file, Content content) throws IOException {
        Path target = target(file);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file.toString(), null, "Not a regular file");
        }
        Path draft = draft(target);
        try {
            write(draft, content);
            copyPermissions(target, draft);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Not createTempFile: nobody else could read what comes of that. The name is short, so that whatever name is allowed has
     * a draft.
     */
    private static Path draft(Path file) throws IOException {
        Path draft = file.resolveSibling("." + UUID.randomUUID() + ".part");
        goneAtExit(draft);
        return draft;
    }

    /**
     * Has a file deleted when the program ends: a signal ends it without coming back to whoever made the file.
     *
     * @throws IOException when the program is ending already
     */
    static void goneAtExit(Path file) throws IOException {
        try {
            file.toFile().deleteOnExit();
        } catch (IllegalStateException ending) {
            throw new IOException("the program is ending", ending);
        }
    }

    /** On the disk, too, before it gets its name: after a power cut the name must not lead to an empty file. */
    private static void write(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }

    /** The file that takes the writing: where a link leads to it, what it leads to. */
    public static Path target(Path file) throws IOException {
        Path target = file;
        for (int links = 0; links < MOST_LINKS; links++) {
            if (!Files.isSymbolicLink(target)) {
                return target;
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        throw new FileSystemLoopException(file.toString());
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(from)) {
            permissions.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
