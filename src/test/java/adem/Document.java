package adem;

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
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A page for people, and what in it can be checked.
 *
 * @param path where it lies
 * @param text in Markdown
 */
record Document(Path path, String text) {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$|^ {4,}\\S[^\\n]*$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
    private static final Pattern FILE = Pattern.compile("(?:src|routines|\\.ci|\\.github)/[\\w./-]*\\w");

    /** A class, perhaps with something of it, and perhaps called; what is all capitals is no class. */
    static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");

    /** Words with one space between them: with two, an explanation begins. */
    private static final Pattern COMMAND =
            Pattern.compile("(?m)(?:^ *|&& |<\\()(?:target/adem/bin/)?adem((?: [^\\s)|]+)+)");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

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
        return found(CODE, prose()).map(code -> code.replaceAll("\\s+", " ")).toList();
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
        Path file = parts[0].isEmpty() ? path : path.resolveSibling(parts[0]).normalize();
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
                .filter(word -> FILE.matcher(word).matches() && !word.contains("ID") && !Files.exists(Path.of(word)))
                .toList();
    }

    /** Classes, what belongs to them, and packages that are named and are not there. */
    List<String> missingClasses() {
        List<String> missing = new ArrayList<>();
        for (String code : code()) {
            Matcher named = CLASS.matcher(code);
            boolean isClass = named.matches() && !isThere(named.group(1), named.group(2));
            boolean isPackage = code.matches("adem(\\.[a-z]+)*") && !packages().contains(code);
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

    /** The names of all packages of the program. */
    static Set<String> packages() {
        return sources(MAIN).stream()
                .map(file -> MAIN.relativize(file.getParent()).toString().replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources(Path folder) {
        return files(folder, ".java");
    }

    /** The files below a folder whose names end so, in order. */
    static List<Path> files(Path folder, String ending) {
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
}
