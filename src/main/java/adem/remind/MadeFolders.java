package adem.remind;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeSet;

/** Folders that were made for files of ours: taken away in the end, as far as nobody else has something in them. */
final class MadeFolders {

    /** The deepest first. */
    private final TreeSet<Path> folders =
            new TreeSet<>(Comparator.comparing(Path::getNameCount).reversed().thenComparing(Comparator.naturalOrder()));

    /** How many folders above a file are not there yet. */
    static int missing(Path file) {
        int missing = 0;
        for (Path folder = file.toAbsolutePath().getParent();
                folder != null && !Files.exists(folder);
                folder = folder.getParent()) {
            missing++;
        }
        return missing;
    }

    /** Remembers so many folders above a file. */
    void add(Path file, int count) {
        Path folder = file.toAbsolutePath().getParent();
        for (int i = 0; i < count && folder != null; i++) {
            folders.add(folder);
            folder = folder.getParent();
        }
    }

    /** Takes away those with nothing in them. */
    void remove() throws IOException {
        for (Path folder : folders) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException used) {
                // By others.
            }
        }
    }
}
