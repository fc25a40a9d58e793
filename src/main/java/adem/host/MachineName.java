package adem.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * A name for this machine that no other has: what it is called, and some letters by chance, because many machines have the
 * same name. The letters are kept in the folder of what is only for this machine.
 */
public final class MachineName implements Supplier<String> {

    private static final Path KERNEL = Path.of("/proc/sys/kernel/hostname");
    private static final int LONGEST = 32;
    private static final int LETTERS = 6;

    private final Map<String, String> environment;
    private final Path state;

    /**
     * A name that is found when somebody asks for it.
     *
     * @param state the folder for what is only for this machine
     */
    public MachineName(Map<String, String> environment, Path state) {
        this.environment = environment;
        this.state = state;
    }

    /** The name, in small letters, digits and hyphens. Where the letters cannot be kept it has none. */
    @Override
    public String get() {
        String called = called(environment);
        Path file = state.resolve("machine");
        try {
            return called + "-" + kept(file);
        } catch (IOException notKept) {
            return called;
        }
    }

    private static String kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            String letters = Integer.toString(ThreadLocalRandom.current().nextInt(1 << 30) + (1 << 30), 36);
            try {
                AtomicFile.create(
                        file,
                        out -> out.write((letters.substring(0, LETTERS) + "\n").getBytes(StandardCharsets.US_ASCII)));
            } catch (FileAlreadyExistsException somebodyElse) {
                // Another adem was quicker; its letters are ours.
            }
        }
        String letters = clean(new String(UserFile.read(file, 1024), StandardCharsets.ISO_8859_1));
        if (letters.isEmpty()) {
            throw new IOException("nothing in " + file);
        }
        return letters;
    }

    private static String called(Map<String, String> environment) {
        String name = "";
        try {
            name = clean(Files.readString(KERNEL));
        } catch (IOException notLinux) {
            // Other systems tell it in the environment, if at all.
        }
        for (String variable : new String[] {"HOSTNAME", "COMPUTERNAME"}) {
            name = name.isEmpty() ? clean(environment.getOrDefault(variable, "")) : name;
        }
        return name.isEmpty() ? "machine" : name;
    }

    /** What may stand in the name of a file, of the name before its first dot. */
    private static String clean(String name) {
        String first = name.strip().split("\\.", 2)[0].toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
        return first.substring(0, Math.min(LONGEST, first.length()));
    }
}
