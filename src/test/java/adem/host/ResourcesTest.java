package adem.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {

    @TempDir
    private Path folder;

    @Test
    void whatThereIsIsReadWhole() {
        assertThat(Resources.text("adem/routine/topics.txt")).contains("psoas\n");
    }

    @Test
    void whatThereIsNotIsEmptyOrToldByName() {
        assertThat(Resources.find("adem/nothing.txt")).isEmpty();
        assertThatThrownBy(() -> Resources.bytes("adem/nothing.txt")).hasMessageContaining("adem/nothing.txt");
    }

    @Test
    void aJarIsReadByItsOwnPaths() throws IOException {
        Path jar = folder.resolve("some.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("adem/one.txt"));
            zip.write("één".getBytes(StandardCharsets.UTF_8));
        }
        try (ZipFile file = new ZipFile(jar.toFile())) {
            assertThat(Resources.find(file, "adem/one.txt").map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                    .contains("één");
            assertThat(Resources.find(file, "/adem/one.txt")).isEmpty();
            assertThat(Resources.find(file, "adem/two.txt")).isEmpty();
        }
    }
}
