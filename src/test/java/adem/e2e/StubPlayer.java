package adem.e2e;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A player that plays nothing: it writes down what it reads, and when. A process of its own, as players are. */
final class StubPlayer {

    private static final int HEADER = Long.BYTES + Integer.BYTES;

    private StubPlayer() {}

    /** Each read becomes one write, so that a player that is killed leaves whole entries: time, length, bytes. */
    public static void main(String[] arguments) throws IOException {
        byte[] some = new byte[65_536];
        try (FileInputStream in = new FileInputStream(FileDescriptor.in);
                OutputStream log = new FileOutputStream(arguments[0])) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                ByteBuffer entry = ByteBuffer.allocate(HEADER + count);
                entry.putLong(System.nanoTime()).putInt(count).put(some, 0, count);
                log.write(entry.array());
            }
        }
    }

    /** The line of a shell script that becomes this player. */
    static String line(Path log) {
        try {
            Path classes = Path.of(StubPlayer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return "exec '" + Sandbox.JAVA_HOME + "/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + classes
                    + "' " + StubPlayer.class.getName() + " '" + log + "'";
        } catch (URISyntaxException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Puts it in a folder under a player's name. */
    static void install(Path folder, String name, Path log) throws IOException {
        Path file = Files.createDirectories(folder).resolve(name);
        ShellScript.write(file, line(log));
    }
}
