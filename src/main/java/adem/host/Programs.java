package adem.host;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
            return folder.isAbsolute() && Files.isDirectory(folder) && Files.isWritable(folder)
                    ? folder
                    : Path.of(usual);
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

    /**
     * Makes an empty file in the folder for drafts that only this user can read, to be deleted by whoever asked for it, and
     * gone when the program ends in any case.
     *
     * @param ending of its name, such as {@code .wav}
     * @throws IOException when it cannot be made
     */
    public Path draft(String ending) throws IOException {
        Path draft = Files.createTempFile(drafts, "adem", ending);
        try {
            AtomicFile.goneAtExit(draft);
        } catch (IOException late) {
            Files.deleteIfExists(draft);
            throw late;
        }
        return draft;
    }

    /** Starts a program whose output nobody reads. */
    public static Process start(ProcessBuilder program) throws IOException {
        return withUsersLocale(program)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Starts a program that is soon done, and ends with this one at the latest. */
    public static Process startBriefly(ProcessBuilder program) throws IOException {
        return endedWithUs(start(program));
    }

    /** Has a program that runs end with this one at the latest. */
    private static Process endedWithUs(Process process) throws IOException {
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

    /**
     * What a program prints that is soon done; what it prints later, or beyond the limit, is left out.
     *
     * @param most bytes to read
     * @throws IOException when it cannot be started
     */
    public String output(List<String> command, int most, Duration atMost) throws IOException, InterruptedException {
        Path printed = draft(".txt");
        Process process = null;
        try {
            // Not a pipe: a program that neither prints nor ends would be waited for.
            process = endedWithUs(withUsersLocale(new ProcessBuilder(command))
                    .redirectOutput(printed.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
            process.getOutputStream().close();
            process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
            try (InputStream in = Files.newInputStream(printed)) {
                return new String(in.readNBytes(most), StandardCharsets.UTF_8);
            }
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(printed);
        }
    }

    /** Gives a program its input on a thread of its own, because it may not read; its exit code tells what came of it. */
    public static void feed(Process process, byte[] input) {
        Threads.daemon("input", () -> {
                    try (OutputStream in = process.getOutputStream()) {
                        in.write(input);
                    } catch (IOException refused) {
                        // It has ended, or does not want it.
                    }
                })
                .start();
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
        return environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
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
