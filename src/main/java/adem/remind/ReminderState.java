package adem.remind;

import adem.host.AtomicFile;
import adem.host.UserFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Until when nothing is to be said: seconds since 1970, on the first line of a small file that a shell reads without us. The
 * second line tells how many folders were made for it.
 */
final class ReminderState {

    private static final int MOST = 256;
    private static final String DIGITS = "\\d{1,12}";

    private final Path file;

    /** @param folder where adem keeps its state */
    ReminderState(Path folder) {
        this.file = folder.resolve("reminded");
    }

    /** Until when; long ago where nothing was said yet, or nobody can read it. */
    Instant silentUntil() {
        try {
            String first = lines()[0].strip();
            return first.matches(DIGITS) ? Instant.ofEpochSecond(Long.parseLong(first)) : Instant.EPOCH;
        } catch (IOException unreadable) {
            return Instant.EPOCH;
        }
    }

    /** Keeps until when. */
    void write(Instant until) throws IOException {
        int folders = Files.exists(file) ? folders() : MadeFolders.missing(file);
        Files.createDirectories(file.getParent());
        String text = until.getEpochSecond() + "\n" + folders + "\n";
        AtomicFile.replace(file, out -> out.write(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private int folders() throws IOException {
        String[] lines = lines();
        return lines.length > 1 && lines[1].strip().matches("\\d") ? Integer.parseInt(lines[1].strip()) : 0;
    }

    private String[] lines() throws IOException {
        return new String(UserFile.read(file, MOST), StandardCharsets.US_ASCII).split("\n");
    }

    /** Takes it away. */
    void delete(MadeFolders made) throws IOException {
        try {
            int folders = folders();
            Files.delete(file);
            made.add(file, folders);
        } catch (NoSuchFileException none) {
            // Nothing was ever said.
        }
    }
}
