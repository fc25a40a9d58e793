package adem.routine.file;

import adem.text.BadInput;
import adem.text.FileTrouble;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of routines in the user's folder. What else is there, folders, pipes, links to nowhere, is passed over. */
final class OwnFiles {

    private static final int MOST_FILES = 500;
    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    private final Path folder;

    OwnFiles(Path folder) {
        this.folder = folder;
    }

    /** Where they are. */
    Path folder() {
        return folder;
    }

    /**
     * The files, by name; none when there is no folder.
     *
     * @throws IOException when the folder cannot be read
     */
    List<Path> list() throws IOException {
        // A link that leads in a circle is there, and is no folder; reading it says so.
        if (!Files.isDirectory(folder) && !Files.isSymbolicLink(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(OwnFiles::isRoutine).sorted().limit(MOST_FILES).toList();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
    }

    /** The files; none when the folder cannot be read, which only a list tells. */
    List<Path> listIfReadable() {
        try {
            return list();
        } catch (IOException told) {
            return List.of();
        }
    }

    /** Names that begin with a dot are an editor's, not the user's. */
    private static boolean isRoutine(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !baseName(name).equals(name) && Files.isRegularFile(file);
    }

    /** True when somebody means a file and no name: there is a folder in it, or it ends as files of routines do. */
    static boolean isFile(String typed) {
        return typed.indexOf('/') >= 0 || !baseName(typed).equals(typed);
    }

    /** The name of a file without its ending. */
    static String baseName(String file) {
        String small = file.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (small.endsWith(ending)) {
                return file.substring(0, file.length() - ending.length());
            }
        }
        return file;
    }

    /** The name of a file without its folder and its ending. */
    static String baseName(Path file) {
        return file.getFileName() == null ? "" : baseName(file.getFileName().toString());
    }

    /** The user's own file with this name, in any case. */
    Optional<Path> named(String baseName) {
        return listIfReadable().stream()
                .filter(file -> baseName(file).equalsIgnoreCase(baseName))
                .findFirst();
    }

    /**
     * The path that somebody typed.
     *
     * @throws BadInput when no file can be called so
     */
    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException notAPath) {
            throw new BadInput(
                    new Text("\"{0}\" is geen bestand", "\"{0}\" is not a file").with(SafeText.shownPath(typed)));
        }
    }

    /**
     * What is in a file, one byte more than a routine may have at most.
     *
     * @throws BadInput when it cannot be read
     */
    static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(RawText.MOST_BYTES + 1);
        } catch (NoSuchFileException none) {
            throw new BadInput(
                    new Text("er is geen bestand {0}", "there is no file {0}").with(SafeText.shownPath(file)));
        } catch (IOException problem) {
            throw new BadInput(new Text("kan {0} niet lezen: {1}", "cannot read {0}: {1}")
                    .with(SafeText.shownPath(file), why(file, problem)));
        }
    }

    private static Text why(Path file, IOException problem) {
        return Files.isDirectory(file) ? new Text("het is een map", "it is a folder") : FileTrouble.why(problem);
    }
}
