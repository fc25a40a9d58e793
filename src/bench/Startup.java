import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long adem takes to start, against a bare JVM in the same run: {@code java src/bench/Startup.java [JAVA_HOME…]}.
 * Build first. Each round runs each program once, so that a machine that gets slower slows all alike; medians are shown.
 */
public class Startup {

    private static final int ROUNDS = 15;
    private static final Path ADEM = Path.of("target/adem/bin/adem");

    public static void main(String[] homes) throws Exception {
        if (!Files.isExecutable(ADEM)) {
            System.err.println("There is no " + ADEM + " here; run mvn package first.");
            System.exit(1);
        }
        Path folder = Files.createTempDirectory("adem-bench");
        Files.writeString(folder.resolve("Hello.java"),
                "public class Hello { public static void main(String[] a) { System.out.println(\"Hello\"); } }");
        for (String home : homes.length > 0 ? homes : new String[] {System.getProperty("java.home")}) {
            measure(home, folder);
        }
    }

    private static void measure(String home, Path folder) throws Exception {
        time(home, folder, "", List.of(home + "/bin/javac", "-d", folder.toString(), folder + "/Hello.java"));
        Map<String, Run> runs = new LinkedHashMap<>();
        runs.put("java Hello", new Run("", List.of(home + "/bin/java", "-cp", folder.toString(), "Hello")));
        runs.put("adem --version", new Run("", List.of(ADEM.toString(), "--version")));
        runs.put("adem learn diafragma", new Run("", List.of(ADEM.toString(), "learn", "diafragma")));
        runs.put("adem learn, a question", new Run("",
                List.of(ADEM.toString(), "learn", "waarom", "doet", "mijn", "onderrug", "altijd", "pijn")));
        runs.put("adem routine list", new Run("", List.of(ADEM.toString(), "routine", "list")));
        // script gives adem a terminal; the phase word or the step is the first frame.
        runs.put("adem breathe, first frame", new Run("Breathe in", terminal("breathe --lang en --settle 0")));
        runs.put("adem routine, first frame", new Run("step 1", terminal("routine start qigong --lang en")));
        time(home, folder, "", List.of(ADEM.toString(), "--version"));
        awaitArchive(folder);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            for (Map.Entry<String, Run> run : runs.entrySet()) {
                times.computeIfAbsent(run.getKey(), key -> new ArrayList<>())
                        .add(time(home, folder, run.getValue().until, run.getValue().command));
            }
        }
        System.out.printf(Locale.ROOT, "%s%n", home);
        times.forEach((what, millis) -> print(what, millis, times.get("java Hello")));
    }

    /** A command, and what it writes when it has done what is measured; empty for its end. */
    private record Run(String until, List<String> command) {}

    private static List<String> terminal(String arguments) {
        return List.of("script", "-qec", ADEM + " " + arguments, "/dev/null");
    }

    private static void print(String what, List<Double> millis, List<Double> bare) {
        System.out.printf(
                Locale.ROOT, "  %-26s %6.1f ms  %4.2f x%n", what, median(millis), median(millis) / median(bare));
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The first start makes the class archive in the background; the ones after it use it. */
    private static void awaitArchive(Path folder) throws Exception {
        File cache = folder.resolve("adem/start").toFile();
        for (int i = 0; i < 300; i++) {
            String[] names = cache.list();
            if (names != null && Arrays.stream(names).anyMatch(name -> name.matches(".*\\.(jsa|aot)"))
                    && Arrays.stream(names).noneMatch(name -> name.endsWith(".lock"))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("no class archive appeared in " + cache);
    }

    /** Milliseconds until the program printed this text, or ended where the text is empty. */
    private static double time(String home, Path cache, String text, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("TERM", "xterm-256color");
        long start = System.nanoTime();
        Process process = builder.start();
        StringBuilder printed = new StringBuilder();
        try (InputStream out = process.getInputStream()) {
            byte[] bytes = new byte[8192];
            for (int n = out.read(bytes); n > 0; n = out.read(bytes)) {
                printed.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
                if (!text.isEmpty() && printed.indexOf(text) >= 0) {
                    break;
                }
            }
        }
        double millis = (System.nanoTime() - start) / 1e6;
        process.destroy();
        process.waitFor();
        return millis;
    }
}
