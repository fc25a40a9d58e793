import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How long adem takes to start, and how much processor time, as ratios to a bare JVM in the same run:
 * {@code java src/bench/Startup.java [--against FOLDER] [JAVA_HOME…]}. FOLDER is another checkout, built too, which is then
 * measured in turn. Build first. Each round runs each program once, so that a machine that gets slower slows all alike; medians are
 * shown. Processor time is told by bash.
 */
public class Startup {

    private static final int ROUNDS = 15;

    /** What is measured to its end, and what to its first frame: arguments, and what is written then. */
    private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("--version", "");
        COMMANDS.put("--help", "");
        COMMANDS.put("learn diafragma", "");
        COMMANDS.put("learn waarom doet mijn onderrug altijd pijn", "");
        COMMANDS.put("now kan niet slapen", "");
        COMMANDS.put("now", "");
        COMMANDS.put("routine list", "");
        COMMANDS.put("breathe --lang en --settle 0", "Breathe in");
        COMMANDS.put("routine start qigong --lang en", "step 1");
    }

    /** One run: wall time, and processor time or 0 where it was not run to its end; milliseconds. */
    private record Cost(double wall, double processor) {}

    public static void main(String[] arguments) throws Exception {
        List<String> left = new ArrayList<>(List.of(arguments));
        Map<String, Path> builds = new LinkedHashMap<>();
        builds.put("adem", program(Path.of("")));
        if (!left.isEmpty() && left.get(0).equals("--against")) {
            builds.put("other", program(Path.of(left.get(1))));
            left.subList(0, 2).clear();
        }
        Path folder = Files.createTempDirectory("adem-bench");
        Files.writeString(folder.resolve("Hello.java"),
                "public class Hello { public static void main(String[] a) { System.out.println(\"Hello\"); } }");
        for (String home : left.isEmpty() ? List.of(System.getProperty("java.home")) : left) {
            measure(home, folder, builds);
        }
    }

    private static Path program(Path checkout) {
        Path program = checkout.toAbsolutePath().resolve("target/adem/bin/adem");
        if (!Files.isExecutable(program)) {
            System.err.println("There is no " + program + "; run mvn package there first.");
            System.exit(1);
        }
        return program;
    }

    private static void measure(String home, Path folder, Map<String, Path> builds) throws Exception {
        toEnd(home, folder, List.of(home + "/bin/javac", "-d", folder.toString(), folder + "/Hello.java"));
        List<String> hello = List.of(home + "/bin/java", "-cp", folder.toString(), "Hello");
        for (Map.Entry<String, Path> build : builds.entrySet()) {
            Path cache = folder.resolve(build.getKey());
            toEnd(home, cache, List.of(build.getValue().toString(), "--version"));
            awaitArchive(cache);
        }
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            costs.computeIfAbsent("java Hello", key -> new ArrayList<>()).add(toEnd(home, folder, hello));
            for (Map.Entry<String, String> command : COMMANDS.entrySet()) {
                for (Map.Entry<String, Path> build : builds.entrySet()) {
                    String words = build.getValue() + " " + command.getKey();
                    Path cache = folder.resolve(build.getKey());
                    Cost cost = command.getValue().isEmpty()
                            ? toEnd(home, cache, List.of(words.split(" ")))
                            : toFrame(home, cache, command.getValue(), words);
                    costs.computeIfAbsent(build.getKey() + " " + command.getKey(), key -> new ArrayList<>()).add(cost);
                }
            }
        }
        Cost bare = median(costs.get("java Hello"));
        System.out.printf(Locale.ROOT, "%s%n  %-50s %16s %16s%n", home, "", "wall", "processor");
        costs.forEach((what, all) -> print(what, median(all), bare));
    }

    private static void print(String what, Cost cost, Cost bare) {
        System.out.printf(Locale.ROOT, "  %-50s %6.1f ms %4.2f x", what, cost.wall, cost.wall / bare.wall);
        String processor = cost.processor == 0
                ? ""
                : String.format(Locale.ROOT, "  %6.1f ms %4.2f x", cost.processor, cost.processor / bare.processor);
        System.out.println(processor);
    }

    private static Cost median(List<Cost> costs) {
        return new Cost(
                median(costs.stream().mapToDouble(Cost::wall)), median(costs.stream().mapToDouble(Cost::processor)));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The first start makes the class archive in the background; the ones after it use it. */
    private static void awaitArchive(Path cache) throws Exception {
        for (int i = 0; i < 300; i++) {
            Thread.sleep(100);
            try (Stream<Path> files = Files.walk(cache)) {
                List<String> names = files.map(Path::toString).toList();
                if (names.stream().anyMatch(name -> name.matches(".*\\.(jsa|aot)"))
                        && names.stream().noneMatch(name -> name.endsWith(".lock"))) {
                    return;
                }
            } catch (IOException | UncheckedIOException gone) {
                continue; // A draft went away while it was listed.
            }
        }
        throw new IOException("no class archive appeared in " + cache);
    }

    private static Cost toEnd(String home, Path cache, List<String> command) throws Exception {
        List<String> timed = new ArrayList<>(
                List.of("bash", "-c", "TIMEFORMAT='%3R %3U %3S'; time \"$@\" >/dev/null 2>&1", "bash"));
        timed.addAll(command);
        Process process = builder(home, cache, timed).start();
        String[] told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim().split(" ");
        double[] millis = Arrays.stream(told).mapToDouble(seconds -> 1000 * Double.parseDouble(seconds.replace(',', '.'))).toArray();
        return new Cost(millis[0], millis[1] + millis[2]);
    }

    /** script gives adem a terminal; the phase word or the step is the first frame. */
    private static Cost toFrame(String home, Path cache, String text, String command) throws Exception {
        long start = System.nanoTime();
        Process process = builder(home, cache, List.of("script", "-qec", command, "/dev/null")).start();
        StringBuilder printed = new StringBuilder();
        try (InputStream out = process.getInputStream()) {
            byte[] bytes = new byte[8192];
            // Asked before it reads on: what waits for a key writes no more.
            while (printed.indexOf(text) < 0) {
                int n = out.read(bytes);
                if (n < 0) {
                    throw new IOException("no \"" + text + "\" in what " + command + " wrote");
                }
                printed.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
            }
        }
        double millis = (System.nanoTime() - start) / 1e6;
        process.destroy();
        process.waitFor();
        return new Cost(millis, 0);
    }

    private static ProcessBuilder builder(String home, Path cache, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("TERM", "xterm-256color");
        return builder;
    }
}
