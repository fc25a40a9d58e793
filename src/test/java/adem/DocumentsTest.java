package adem;

import static org.assertj.core.api.Assertions.assertThat;

import adem.cli.Command;
import adem.cli.CommandPath;
import adem.cli.command.AdemCommand;
import adem.text.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the pages for people point to is there: files, headings, classes, packages, and commands that adem understands. */
class DocumentsTest {

    private static final Path ARCHITECTURE = Path.of("src/site/markdown/architecture.md");
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$|^ {4,}\\S[^\\n]*$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern FILE = Pattern.compile("(?:src|routines|\\.ci|\\.github)/[\\w./-]*\\w");

    /** A class, perhaps with something of it, and perhaps called; what is all capitals is no class. */
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");

    /** Words with one space between them: with two, an explanation begins. */
    private static final Pattern COMMAND =
            Pattern.compile("(?m)(?:^ *|&& |<\\()(?:target/adem/bin/)?adem((?: [^\\s)]+)+)");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** A page, and where it lies. */
    private record Document(Path path, String text) {

        static Document of(Path path) {
            try {
                return new Document(path, Files.readString(path));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        /** What is between the blocks of code. */
        private String prose() {
            return BLOCK.matcher(text).replaceAll("");
        }

        /** What stands between backticks. */
        List<String> code() {
            return found(CODE, prose())
                    .map(code -> code.replaceAll("\\s+", " "))
                    .toList();
        }

        private List<String> blocks() {
            return BLOCK.matcher(text).results().map(MatchResult::group).toList();
        }

        /** The links to this page and to other files. */
        List<String> links() {
            return found(LINK, CODE.matcher(prose()).replaceAll(""))
                    .filter(link -> !link.contains("://"))
                    .toList();
        }

        /** The names by which its headings can be linked to, as GitHub makes them. */
        Set<String> anchors() {
            return found(HEADING, prose())
                    .map(heading -> heading.toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} -]", "")
                            .replace(' ', '-'))
                    .collect(Collectors.toSet());
        }

        List<String> brokenLinks() {
            return links().stream().filter(link -> !leadsSomewhere(link)).toList();
        }

        private boolean leadsSomewhere(String link) {
            String[] parts = link.split("#", 2);
            Path file =
                    parts[0].isEmpty() ? path : path.resolveSibling(parts[0]).normalize();
            boolean there = parts[0].isEmpty() || Files.exists(file);
            if (!there || parts.length == 1) {
                return there;
            }
            return (parts[0].isEmpty() ? this : of(file)).anchors().contains(parts[1]);
        }

        /** Files of this project that are named and are not there; what stands for any name has capitals. */
        List<String> missingFiles() {
            return Stream.concat(code().stream(), blocks().stream())
                    .flatMap(code -> Arrays.stream(code.split("[\\s`'\"]+")))
                    .filter(word ->
                            FILE.matcher(word).matches() && !word.contains("ID") && !Files.exists(Path.of(word)))
                    .toList();
        }

        /** Classes, what belongs to them, and packages that are named and are not there. */
        List<String> missingClasses() {
            List<String> missing = new ArrayList<>();
            for (String code : code()) {
                Matcher named = CLASS.matcher(code);
                boolean isClass = named.matches() && !isThere(named.group(1), named.group(2));
                boolean isPackage =
                        code.matches("adem(\\.[a-z]+)*") && !packages().contains(code);
                if (isClass || isPackage) {
                    missing.add(code);
                }
            }
            return missing;
        }

        /** What is typed to start adem, without {@code adem} itself. */
        List<String> commands() {
            return Stream.concat(code().stream(), blocks().stream())
                    .flatMap(code -> found(COMMAND, code))
                    .map(String::strip)
                    .toList();
        }

        List<String> wrongCommands() {
            return commands().stream()
                    .flatMap(typed -> mistake(typed).map(why -> typed + ": " + why).stream())
                    .toList();
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    /** Tests are named too; nothing else of theirs is. */
    private static boolean isThere(String name, String member) {
        for (Path folder : name.endsWith("Test") || name.endsWith("IT") ? List.of(TESTS) : List.of(MAIN)) {
            for (Path file : sources(folder)) {
                if (file.getFileName().toString().equals(name + ".java")) {
                    return member == null
                            || Pattern.compile("\\b" + member + "\\b")
                                    .matcher(COMMENT.matcher(Document.of(file).text())
                                            .replaceAll(""))
                                    .find();
                }
            }
        }
        return false;
    }

    private static Set<String> packages() {
        return sources(MAIN).stream()
                .map(file -> MAIN.relativize(file.getParent()).toString().replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources(Path folder) {
        return files(folder, ".java");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What is wrong with a command, as far as can be told without doing it. */
    private static Optional<String> mistake(String typed) {
        List<String> words = WORD.matcher(typed.replace("…", ""))
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
        try {
            List<CommandSpec> specs = new ArrayList<>();
            for (Command command :
                    CommandPath.of(new AdemCommand(null), words).known().commands()) {
                CommandSpec spec = command.spec();
                if (!specs.isEmpty()) {
                    specs.get(specs.size() - 1).addSubcommand(spec.name(), spec);
                }
                specs.add(spec);
            }
            new CommandLine(specs.get(0)).parseArgs(words.toArray(String[]::new));
            return Optional.empty();
        } catch (BadInput mistake) {
            return Optional.of(mistake.text().en());
        } catch (CommandLine.ParameterException mistake) {
            return Optional.of(mistake.getMessage());
        }
    }

    private static List<Document> documents() {
        List<Path> paths = new ArrayList<>(List.of(Path.of("README.md")));
        paths.addAll(files(Path.of("src/site/markdown"), ".md"));
        paths.addAll(files(Path.of(".github"), ".md"));
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
        assertThat(architecture.code()).containsAll(packages());
        assertThat(architecture.code().stream().filter(CLASS.asMatchPredicate()))
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
