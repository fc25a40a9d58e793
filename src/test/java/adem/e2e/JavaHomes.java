package adem.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Homes of a Java that is a script. */
final class JavaHomes {

    private JavaHomes() {}

    /** Makes one in this folder, whose Java is a script of these lines; the home. */
    static Path script(Path folder, String... lines) throws IOException {
        Path java = folder.resolve("some java/bin/java");
        Files.createDirectories(java.getParent());
        ShellScript.write(java, lines);
        return java.getParent().getParent();
    }
}
