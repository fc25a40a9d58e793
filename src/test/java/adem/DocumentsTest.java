package adem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the pages for people point to is there: files, headings, classes, packages, and commands that adem understands. */
class DocumentsTest {

    private static final Path ARCHITECTURE = Path.of("src/site/markdown/architecture.md");

    private static List<Document> documents() {
        List<Path> paths = new ArrayList<>(List.of(Path.of("README.md")));
        paths.addAll(Document.files(Path.of("src/site/markdown"), ".md"));
        paths.addAll(Document.files(Path.of(".github"), ".md"));
        return paths.stream().map(Document::of).toList();
    }

    private static Document page(String text) {
        return new Document(Path.of("page.md"), text);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(documents())
                .allSatisfy(document -> assertThat(document.brokenLinks())
                        .as(document.path().toString())
                        .isEmpty());
        assertThat(documents().stream().flatMap(document -> document.links().stream()))
                .hasSizeGreaterThan(20);
    }

    @Test
    void aLinkToNowhereIsFound() {
        Document page = page("# A `b`, c\n[1](pom.xml) [2](nowhere.md) [3](#a-b-c) [4](#d) [5](README.md#adem)"
                + " [6](README.md#nowhere) [7](https://example.org) `[8](code)`\n\n    [9](block)\n\n```\n# d\n```\n");
        assertThat(page.brokenLinks()).containsExactly("nowhere.md", "#d", "README.md#nowhere");
    }

    @Test
    void everyFileThatIsNamedIsThere() {
        assertThat(documents())
                .allSatisfy(document -> assertThat(document.missingFiles())
                        .as(document.path().toString())
                        .isEmpty());
    }

    @Test
    void aFileThatIsNotThereIsFound() {
        Document page =
                page("`src/main/java` `java src/bench/No.java` `routines/ID.yaml` src/not-code\n\n    cat .ci/no\n");
        assertThat(page.missingFiles()).containsExactly("src/bench/No.java", ".ci/no");
    }

    @Test
    void everyClassAndPackageOfTheArchitectureIsThere() {
        Document architecture = Document.of(ARCHITECTURE);
        assertThat(architecture.missingClasses()).isEmpty();
        assertThat(architecture.code()).containsAll(Document.packages());
        assertThat(architecture.code().stream().filter(Document.CLASS.asMatchPredicate()))
                .hasSizeGreaterThan(80);
    }

    @Test
    void aClassThatIsNotThereIsFound() {
        Document page =
                page("`Session` `Session.after` `Session.nowhere` `Session.Change` `Sesion` `DocumentsTest` `NoTest`"
                        + " `adem.session` `adem.sesion` `NO_COLOR` `Session session`");
        assertThat(page.missingClasses()).containsExactly("Session.nowhere", "Sesion", "NoTest", "adem.sesion");
    }

    @Test
    void everyCommandIsUnderstood() {
        assertThat(documents())
                .allSatisfy(document -> assertThat(document.wrongCommands())
                        .as(document.path().toString())
                        .isEmpty());
        assertThat(documents().stream().flatMap(document -> document.commands().stream()))
                .hasSizeGreaterThan(50);
    }

    @Test
    void aCommandThatIsNotUnderstoodIsFound() {
        Document page = page("`adem brethe`, `adem learn \"a b\"` and `adem breathe … --export FILE`\n\n"
                + "    adem ademen -n 3  --no is explained\n"
                + "    x && target/adem/bin/adem breathe --no\n"
                + "    command -v adem >/dev/null && source <(adem completion)\n");
        assertThat(page.commands())
                .containsExactly(
                        "brethe",
                        "learn \"a b\"",
                        "breathe … --export FILE",
                        "ademen -n 3",
                        "breathe --no",
                        "completion");
        assertThat(page.wrongCommands())
                .containsExactly(
                        "brethe: there is no command \"brethe\"; did you mean breathe?",
                        "breathe --no: Unknown option: '--no'");
    }
}
