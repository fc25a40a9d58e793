package adem.host;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The programs of this machine: those on the path.
 *
 * @param path folders, separated as this machine does it
 * @param windows true where programs end in {@code .exe}
 * @param drafts a folder for files that are gone again soon
 */
public record Programs(String path, boolean windows, Path drafts) {

    /**
     * Those that these environment variables tell of.
     *
     * @param temporary the folder for drafts where {@code TMPDIR} names none that is there
     */
    public static Programs of(Map<String, String> environment, String temporary) {
        return new Programs(
                path(environment),
                environment.getOrDefault("OS", "").startsWith("Windows"),
                folder(environment.getOrDefault("TMPDIR", ""), temporary));
    }

    private static Path folder(String named, String usual) {
        try {
            Path folder = Path.of(named);
            return folder.isAbsolute() && Files.isDirectory(folder) ? folder : Path.of(usual);
        } catch (InvalidPathException notHere) {
            return Path.of(usual);
        }
    }

    /**
     * Has a program begin with the locale that the user has, not with the one that Java needs.
     *
     * @return the same program
     */
    public static ProcessBuilder withUsersLocale(ProcessBuilder program) {
        giveBackLocale(program.environment(), System.getProperty("adem.lc_all"));
        return program;
    }

    /** @param lcAll what {@code LC_ALL} was before the launcher set it, empty when it was not set; null when it is as it was */
    static void giveBackLocale(Map<String, String> environment, String lcAll) {
        if (lcAll != null && lcAll.isEmpty()) {
            environment.remove("LC_ALL");
        } else if (lcAll != null) {
            environment.put("LC_ALL", lcAll);
        }
    }

    /** Starts a program whose words nobody reads. */
    public static Process start(ProcessBuilder program) throws IOException {
        return withUsersLocale(program)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Starts a program that is soon done, and ends with this one at the latest. */
    public static Process startBriefly(ProcessBuilder program) throws IOException {
        Process process = start(program);
        Thread hook = new Thread(process::destroyForcibly);
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            process.destroyForcibly();
            throw new IOException(ending);
        }
        process.onExit().thenRun(() -> forget(hook));
        return process;
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It has been used.
        }
    }

    /** Windows calls it Path. */
    private static String path(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable ->
                        variable.getKey().equals("PATH") || variable.getKey().equals("Path"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Where the first program of this name is. */
    public Optional<Path> find(String name) {
        for (String folder : List.of(path.split(File.pathSeparator))) {
            try {
                Path file = Path.of(folder).resolve(windows ? name + ".exe" : name);
                // A relative folder would let whoever made the present folder choose the program.
                if (file.isAbsolute() && Files.isExecutable(file) && !Files.isDirectory(file)) {
                    return Optional.of(file);
                }
            } catch (InvalidPathException nowhere) {
                // The next one, then.
            }
        }
        return Optional.empty();
    }
}
