package adem.host;

import java.io.File;

/**
 * The class archive that this program was started with. The launcher leaves a mark beside it before each start: one that
 * outlives its process says that Java died, perhaps of the archive.
 *
 * @param file the archive; the launcher knows it by the file of this name with {@code .key} added
 * @param bytes its size when it was made
 * @param mark the launcher's mark
 */
public record ClassArchive(File file, long bytes, File mark) {

    /**
     * Thirty days, ours. Java does not tell whether it refused the archive, which makes each start slow and is no other
     * harm; so each is made anew once in a while.
     */
    private static final long LONGEST_USE_MILLIS = 30 * 86_400_000L;

    /** This process has begun, with an archive or without. */
    public static void started() {
        String file = System.getProperty("adem.archive");
        String mark = System.getProperty("adem.archive.mark");
        if (file != null && mark != null) {
            long bytes = Long.getLong("adem.archive.bytes", 0);
            new ClassArchive(new File(file), bytes, new File(mark)).runs(System.currentTimeMillis());
        }
    }

    /**
     * Gives no further start to the archive that this process has, where classes do not fit each other: a bit of it may have
     * turned, and Java does not look.
     */
    public static void distrust(Throwable problem) {
        String file = System.getProperty("adem.archive");
        if (file != null) {
            distrust(problem, new File(file));
        }
    }

    static void distrust(Throwable problem, File archive) {
        if (problem instanceof LinkageError || problem instanceof InternalError) {
            @SuppressWarnings("unused")
            boolean gone = new File(archive.getPath() + ".key").delete();
        }
    }

    /**
     * Gives no further start to an archive that was cut short or is old, or that Java dies of before it ends.
     *
     * @param now in milliseconds since 1970
     */
    void runs(long now) {
        // Damage may show late. Whoever ends with it in use, by whatever signal, has not died of it.
        mark.deleteOnExit();
        File key = new File(file.getPath() + ".key");
        if (file.length() != bytes || now - key.lastModified() > LONGEST_USE_MILLIS) {
            // In a cache that cannot be written it stays; the next start does as well as this one.
            @SuppressWarnings("unused")
            boolean gone = key.delete();
        }
    }
}
