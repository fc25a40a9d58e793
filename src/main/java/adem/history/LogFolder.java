package adem.history;

import adem.host.AtomicFile;
import adem.host.Host;
import adem.host.MachineName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The folder of the log. Each machine adds to a file of its own, so whatever synchronises the folder has nothing to merge;
 * what is read is all files together. A session that runs has a small file beside them, and that counts as a line.
 */
public final class LogFolder {

    static final String LOG = ".jsonl";
    static final String RUNNING = ".running";

    /** More than a hundred years of five sessions a day; a larger file is not read (ours). */
    private static final long LARGEST = 64L << 20;

    private final LogFormat format = new LogFormat();
    private final Path folder;
    private final Supplier<String> machine;
    private final boolean posix;

    /**
     * A folder, which need not be there yet.
     *
     * @param machine gives a name that no other machine has
     */
    public LogFolder(Path folder, Supplier<String> machine) {
        this.folder = folder;
        this.machine = machine;
        this.posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** The log of this user on this machine. Looks at nothing yet. */
    public static LogFolder of(Host host) {
        return new LogFolder(
                host.folders().data().resolve("log"),
                new MachineName(host.environment(), host.folders().state()));
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /** The file that this machine adds to. */
    public Path file() {
        return folder.resolve(machine.get() + LOG);
    }

    /** All of it. What cannot be read is told in it; never throws but for a folder that cannot be listed. */
    public History read() throws IOException {
        return readSince(LocalDate.MIN);
    }

    /** The sessions since a day, and maybe some of before, which need not be understood to be passed over. */
    public History readSince(LocalDate day) throws IOException {
        LogMerge merge = new LogMerge();
        List<UnreadableLine> unreadable = new ArrayList<>();
        for (Path file : files(name -> name.endsWith(LOG) || name.endsWith(RUNNING))) {
            byte[] bytes;
            try {
                bytes = bytes(file);
            } catch (NoSuchFileException gone) {
                continue; // A session that ended meanwhile; its line is in a log.
            } catch (IOException notThisOne) {
                unreadable.add(new UnreadableLine(file, 0));
                continue;
            }
            LogLines lines = new LogLines(bytes, format);
            lines.since(day).forEach(merge::add);
            lines.unreadable().forEach(line -> unreadable.add(new UnreadableLine(file, line)));
        }
        return merge.history(unreadable);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file) && Files.exists(file) || Files.size(file) > LARGEST) {
            throw new IOException(file + " is no log");
        }
        return Files.readAllBytes(file);
    }

    private List<Path> files(Predicate<String> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".") && wanted.test(name)) {
                    files.add(file);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException none) {
            // Nothing was kept yet.
        }
        files.sort(null);
        return files;
    }

    /** Adds a line to this machine's file: whole, on the disk, and after what others add at the same time. */
    public void append(LogLine line) throws IOException {
        append(format.write(line, Optional.empty()));
    }

    private void append(byte[] line) throws IOException {
        create();
        LogLock.hold(folder, () -> add(line));
    }

    private void add(byte[] line) throws IOException {
        try (FileChannel to = FileChannel.open(
                file(), Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), permissions("rw-------"))) {
            ByteBuffer bytes = ByteBuffer.allocate(line.length + 1);
            if (!endsALine()) {
                bytes.put((byte) '\n'); // Somebody was cut off in the middle of a line.
            }
            bytes.put(line).flip();
            while (bytes.hasRemaining()) {
                to.write(bytes);
            }
            to.force(true);
        }
    }

    private boolean endsALine() throws IOException {
        try (FileChannel from = FileChannel.open(file(), StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return from.size() == 0 || from.read(last, from.size() - 1) < 1 || last.get(0) == '\n';
        }
    }

    /** Writes down how far a session is, in the place of what was written of it before. */
    void running(LoggedSession session, long process) throws IOException {
        create();
        byte[] line = format.write(new LogLine.OfSession(session), Optional.of(process));
        AtomicFile.replace(runningFile(session.id()), out -> out.write(line));
    }

    /** A session is over: its line, and then no file of its own. */
    void over(LoggedSession session) throws IOException {
        append(new LogLine.OfSession(session));
        Files.deleteIfExists(runningFile(session.id()));
    }

    private Path runningFile(String id) {
        return folder.resolve(machine.get() + "." + id + RUNNING);
    }

    /**
     * Makes lines of the sessions of this machine that ended without a word.
     *
     * @param alive tells of a process whether it may still be going on
     */
    void adopt(Predicate<Long> alive) throws IOException {
        String mine = machine.get() + ".";
        for (Path file : files(name -> name.startsWith(mine) && name.endsWith(RUNNING))) {
            byte[] bytes = Files.readAllBytes(file);
            Optional<LogLine> line = format.read(bytes, 0, bytes.length);
            boolean goesOn = format.process(bytes).filter(alive).isPresent();
            if (!goesOn && line.isPresent() && line.get() instanceof LogLine.OfSession of) {
                append(new LogLine.OfSession(of.session().orKilled()));
                Files.deleteIfExists(file);
            }
        }
    }

    /** Drafts of those who were killed while they wrote; younger ones may be somebody's. */
    void tidy(Instant now) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".*.part")) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(now.minus(Duration.ofHours(1)))) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    /** Takes sessions out of all files of the folder, and keeps only that they are to be forgotten elsewhere too. */
    public void forget(Set<String> ids) throws IOException {
        LogLock.hold(folder, () -> remove(ids));
        for (String id : ids) {
            append(new LogLine.OfForgotten(id));
        }
    }

    private void remove(Set<String> ids) throws IOException {
        for (Path file : files(name -> name.endsWith(LOG))) {
            byte[] before = bytes(file);
            ByteArrayOutputStream kept = new LogLines(before, format).without(ids);
            if (kept.size() < before.length) {
                AtomicFile.replace(file, kept::writeTo);
            }
        }
        for (Path file : files(name -> name.endsWith(RUNNING))) {
            if (new LogLines(bytes(file), format).without(ids).size() == 0) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Takes all of it away, what could not be read too. */
    public void forgetAll() throws IOException {
        LogLock.hold(folder, () -> {
            for (Path file : files(name -> name.endsWith(LOG) || name.endsWith(RUNNING))) {
                Files.deleteIfExists(file);
            }
        });
    }

    /** True where no session was ever kept. */
    boolean isNew() throws IOException {
        return files(name -> name.endsWith(LOG)).isEmpty();
    }

    /** What is in it is nobody else's business. */
    private void create() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectories(folder, permissions("rwx------"));
        }
    }

    private FileAttribute<?>[] permissions(String allowed) {
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(allowed))
                }
                : new FileAttribute<?>[0];
    }
}
