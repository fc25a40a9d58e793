package adem.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A place of its own to run the program in.
 *
 * @param folder the home folder
 * @param launcher what is started
 * @param environment all that the program sees of its surroundings
 */
record Sandbox(Path folder, Path launcher, Map<String, String> environment) {

    /** As {@code mvn package} left it. */
    static final Path PROGRAM = Path.of(System.getProperty("adem.e2e.program"));

    static final Path JAVA_HOME = Path.of(System.getProperty("adem.e2e.javaHome"));

    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "infocmp",
            "find",
            "grep",
            "head",
            "kill",
            "less",
            "mkdir",
            "mv",
            "nice",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "setsid",
            "sleep",
            "stty",
            "sync",
            "touch",
            "tr",
            "true",
            "bash",
            "env",
            "ls",
            "chmod",
            "cksum",
            "cp",
            "grep",
            "ln",
            "printf",
            "tail",
            "wc",
            "more");

    /** It takes a processor some seconds, and a busy one many. */
    static final Duration ARCHIVE_PATIENCE = Duration.ofMinutes(5);

    /** A sandbox in an empty folder: English, UTF-8, many colours, an empty cache. */
    static Sandbox in(Path folder) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("HOME", folder.toString());
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        environment.put("JAVA_HOME", JAVA_HOME.toString());
        environment.put("PATH", tools().toString());
        environment.put("LANG", "C.UTF-8");
        environment.put("TERM", "xterm-256color");
        practisedBefore(folder);
        return new Sandbox(folder, PROGRAM.resolve("bin/adem"), environment);
    }

    /** Somebody who has practised before is not told where that is kept. */
    private static void practisedBefore(Path home) {
        try {
            Path log = Files.createDirectories(home.resolve(".local/share/adem/log"));
            Files.write(log.resolve("other.jsonl"), new byte[0]);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The programs that the launcher and the tests use, and none that makes a sound, whatever this machine has. */
    private static Path tools() {
        return Tools.FOLDER;
    }

    /** Made once, by whichever test comes first: others run beside it. */
    private static final class Tools {
        private static final Path FOLDER = linked();
    }

    private static Path linked() {
        try {
            Path bin = Files.createDirectories(PROGRAM.resolveSibling("e2e-tools"));
            for (String name : TOOLS) {
                Path link = bin.resolve(name);
                for (String place : List.of("/usr/bin", "/bin")) {
                    if (Files.isExecutable(Path.of(place, name)) && !Files.exists(link)) {
                        Files.createSymbolicLink(link, Path.of(place, name));
                    }
                }
            }
            return bin;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** With one more program, a shell script of these lines. */
    Sandbox withProgram(String name, String... lines) {
        try {
            Path folder = Files.createDirectories(this.folder.resolve("programs"));
            Path file = folder.resolve(name);
            ShellScript.write(file, lines);
            return with("PATH", folder + ":" + tools());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Sandbox with(String name, Object value) {
        Map<String, String> changed = new TreeMap<>(environment);
        changed.put(name, value.toString());
        return new Sandbox(folder, launcher, changed);
    }

    Sandbox without(String name) {
        Map<String, String> changed = new TreeMap<>(environment);
        changed.remove(name);
        return new Sandbox(folder, launcher, changed);
    }

    /** With a cache that cannot be, so that nothing goes on in the background. */
    Sandbox withoutCache() {
        return with("XDG_CACHE_HOME", "/dev/null");
    }

    Sandbox launching(Path other) {
        return new Sandbox(folder, other, environment);
    }

    /** With something else in the archive maker's place: a script of these lines that knows the file as "$draft". */
    Sandbox withMaker(String... lines) {
        String find = "for word; do case $word in *.draft.*) draft=${word#*=} ;; esac; done";
        return withProgram("nice", find, String.join("\n", lines));
    }

    /** Runs the program to its end, away from any terminal. */
    Outcome run(String... arguments) {
        return Outcome.of(folder, environment, command(arguments));
    }

    /** Starts the program as the only process of a terminal. */
    Pty open(String... arguments) {
        return Pty.start(folder, environment, command(arguments));
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts a shell in a terminal; it knows the program as {@code "$ADEM"}. */
    Pty shell(String... arguments) {
        List<String> command = new ArrayList<>(List.of("/bin/sh"));
        command.addAll(List.of(arguments));
        return Pty.start(folder, with("ADEM", launcher).environment, command);
    }

    /** Starts a shell that runs this line and tells the terminal's modes before and after, and the exit code. */
    Pty around(String line) {
        return shell("-c", "echo MODES=$(stty -g); " + line + "; echo EXIT=$?; echo MODES=$(stty -g); echo END");
    }

    /** The class archives in the cache, finished ones only. */
    List<Path> archives() {
        return cached().stream()
                .filter(file -> file.toString().matches(".*\\.(jsa|aot)"))
                .toList();
    }

    /** Waits until the archive is made and whoever made it is done. */
    Path awaitArchive() {
        Await.until(
                "class archive",
                ARCHIVE_PATIENCE,
                () -> archives().size() == 1 && atRest(),
                () -> "the cache holds " + cached());
        return archives().get(0);
    }

    /** Nobody is making an archive: each has its key, and there is no lock and no draft. */
    private boolean atRest() {
        return cached().size() == 2 * archives().size()
                && archives().stream().allMatch(archive -> Files.exists(key(archive)));
    }

    /** What tells the launcher what the archive was made of. */
    static Path key(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".key");
    }

    /** Fills the cache. */
    Path warmUp() {
        run("--version");
        return awaitArchive();
    }

    /** Takes everything out of the cache, which is there then and is trusted. */
    Sandbox emptyCache() {
        try {
            Files.createDirectories(cache());
            for (Path file : cached()) {
                Files.deleteIfExists(file);
            }
            Files.setAttribute(cache(), "unix:mode", 01700);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Where the program keeps its archives. */
    Path cache() {
        return Path.of(environment.get("XDG_CACHE_HOME")).resolve("adem/start");
    }

    /** All that is in the cache, finished or not. */
    List<Path> cached() {
        try (Stream<Path> files = Files.list(cache())) {
            return files.toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
