package adem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is released says one version of itself; the build refuses to pack man pages that say another ({@code src/dist/Pack.java}). */
class ReleaseTest {

    private static final Path POM = Path.of("pom.xml");

    private static List<String> found(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @Test
    void theChangelogBeginsWithTheVersion() throws IOException {
        String version =
                found(POM, "<artifactId>adem</artifactId>\\s*<version>([^<]+)").get(0);
        assertThat(found(Path.of("src/site/markdown/changelog.md"), "(?m)^## (\\S+)"))
                .first()
                .isEqualTo(version);
    }

    /** JBang fetches the libraries itself. */
    @Test
    void jbangGetsTheLibrariesOfTheBuild() throws IOException {
        String pom = Files.readString(POM)
                .replace(
                        "${picocli.version}",
                        found(POM, "<picocli.version>([^<]+)").get(0))
                .replace(
                        "${jline.version}", found(POM, "<jline.version>([^<]+)").get(0));
        String program = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("<!-- Tests. -->"));
        List<String> libraries = Pattern.compile(
                        "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)")
                .matcher(program)
                .results()
                .map(library -> library.group(1) + ":" + library.group(2) + ":" + library.group(3))
                .toList();
        assertThat(libraries).hasSizeGreaterThan(5);
        assertThat(found(Path.of("src/dist/managers/jbang-catalog.json"), "\"([\\w.]+:[\\w-]+:[\\w.]+)\""))
                .containsExactlyInAnyOrderElementsOf(libraries);
    }
}
