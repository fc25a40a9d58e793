package adem.host;

import java.io.File;

/**
 * The class archive that this program was started with. The launcher leaves a mark beside it before each start: one that
 * outlives its process says that Java died of the archive.
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

    /** Takes back the mark of this process, at this time in milliseconds since 1970. Nothing without an archive. */
    public static void started(long now) {
        String file = System.getProperty("adem.archive");
        String mark = System.getProperty("adem.archive.mark");
        if (file != null && mark != null) {
            long bytes = Long.getLong("adem.archive.bytes", 0);
            new ClassArchive(new File(file), bytes, new File(mark)).runs(now);
        }
    }

    /** Java runs. An archive that was cut short or is old gets no further start. */
    void runs(long now) {
        File key = new File(file.getPath() + ".key");
        if (file.length() != bytes || now - key.lastModified() > LONGEST_USE_MILLIS) {
            discard(key);
        }
        discard(mark);
    }

    /** What cannot be deleted is in a cache that cannot be written: the next start does as well as this one. */
    private static void discard(File file) {
        @SuppressWarnings("unused")
        boolean gone = file.delete();
    }
}
