package adem.remind;

import adem.host.AtomicFile;
import adem.host.UserFile;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that somebody else wrote and that has a block of ours in it, or one of ours. Bytes that are not ours are never changed.
 *
 * @param path where it is, by way of a link too
 * @param ours true where nobody else has a file of this name, so that none is left empty
 */
record MarkedFile(Path path, boolean ours) {

    /** No file of a shell is larger (ours). */
    private static final int MOST = 4 << 20;

    private static final Pattern WHAT = Pattern.compile("(?m)^# adem remind (.+?)\r?$");

    private static final Text BROKEN = new Text(
            "{0}:{1}: hier staat maar één van de twee markeringen van adem remind; haal die weg en probeer het opnieuw",
            "{0}:{1}: this is a marker of adem remind without the other one; remove it and try again");

    static MarkedFile ofOurs(Path path) {
        return new MarkedFile(path, true);
    }

    static MarkedFile ofOthers(Path path) {
        return new MarkedFile(path, false);
    }

    /** What the block is, as {@code first-prompt}; empty where there is none. */
    Optional<String> what() throws IOException {
        Optional<String> text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return MarkedBlock.of(text.get(), WHAT);
        } catch (MarkedBlock.BrokenMarksException broken) {
            throw mistake(broken);
        }
    }

    /**
     * Puts a block in it, in the place of the one that is there.
     *
     * @throws BadInput when the marks in it are broken
     */
    void put(String body) throws IOException {
        Optional<String> before = text();
        try {
            String after = MarkedBlock.with(before, before.isEmpty() ? MadeFolders.missing(path) : 0, body);
            Files.createDirectories(path.toAbsolutePath().getParent());
            write(after);
        } catch (MarkedBlock.BrokenMarksException broken) {
            throw mistake(broken);
        }
    }

    /**
     * Takes the block out; whether there was one.
     *
     * @param made told of the folders that were made for it
     * @throws BadInput when the marks in it are broken
     */
    boolean remove(MadeFolders made) throws IOException {
        Optional<String> before = text();
        if (before.isEmpty()
                || !before.get().contains(MarkedBlock.BEGIN) && !before.get().contains(MarkedBlock.END)) {
            return false;
        }
        try {
            MarkedBlock.Rest rest = MarkedBlock.without(before.get());
            if (rest.text().equals(before)) {
                return false;
            }
            if (rest.text().filter(text -> !ours || !text.isBlank()).isPresent()) {
                write(rest.text().get());
            } else {
                Files.deleteIfExists(AtomicFile.target(path));
                made.add(path, rest.folders());
            }
            return true;
        } catch (MarkedBlock.BrokenMarksException broken) {
            throw mistake(broken);
        }
    }

    private BadInput mistake(MarkedBlock.BrokenMarksException broken) {
        return new BadInput(BROKEN.with(SafeText.shownPath(path), broken.line()));
    }

    /** A character for each byte, whatever its encoding is. */
    private Optional<String> text() throws IOException {
        try {
            return Optional.of(new String(UserFile.read(path, MOST), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private void write(String text) throws IOException {
        Path target = AtomicFile.target(path);
        // To replace it would take no permission of the file itself.
        if (Files.exists(target) && (!Files.isWritable(target) || isReadOnly(target))) {
            throw new AccessDeniedException(path.toString());
        }
        AtomicFile.replace(path, out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static boolean isReadOnly(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return posix != null && !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
    }
}
