package adem.host;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What comes with the program, by its path such as {@code adem/version}. The launcher names the jar it lies in: asked for a resource, Java
 * looks through each of its own modules first, which takes as long as a look-up.
 */
public final class Resources {

    private Resources() {}

    /** The program's jar, open as long as the program runs; no bytes of it ever change. */
    private static final class Jar {
        private static final Optional<ZipFile> FILE = open(System.getProperty("adem.jar"));

        private static Optional<ZipFile> open(String path) {
            try {
                return path == null ? Optional.empty() : Optional.of(new ZipFile(path));
            } catch (IOException unreadable) {
                return Optional.empty(); // Java finds it, or tells.
            }
        }
    }

    /**
     * All of a file in UTF-8.
     *
     * @throws IllegalStateException when there is none
     */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /**
     * All bytes of a file.
     *
     * @throws IllegalStateException when there is none
     */
    public static byte[] bytes(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("no " + path));
    }

    /** All bytes of a file; empty when there is none. */
    public static Optional<byte[]> find(String path) {
        try {
            return Jar.FILE.isPresent() ? find(Jar.FILE.get(), path) : beside(path);
        } catch (IOException problem) {
            throw new UncheckedIOException(path, problem);
        }
    }

    static Optional<byte[]> find(ZipFile jar, String path) throws IOException {
        ZipEntry entry = jar.getEntry(path);
        if (entry == null) {
            return Optional.empty();
        }
        // Its size is known, so that nothing has to grow and be collected.
        byte[] bytes = new byte[(int) entry.getSize()];
        try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
            in.readFully(bytes);
        }
        return Optional.of(bytes);
    }

    /** Where no launcher was: in tests and in the build. */
    private static Optional<byte[]> beside(String path) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
