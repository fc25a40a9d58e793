package adem.routine.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The routines of the articles as files, and the names that they use. */
final class RoutineFiles {

    private static final Pattern POSE = Pattern.compile("(?m)^ *pose: (\\S+)");
    private static final Pattern TOPICS = Pattern.compile("(?m)^topics: \\[(.*)]");

    private RoutineFiles() {}

    static List<Path> paths() {
        return in(Path.of("routines"));
    }

    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the files refer to counts as known. */
    static RoutineReader.Names names() {
        Set<String> poses = new TreeSet<>();
        Set<String> topics = new TreeSet<>();
        Map<String, RoutineReader.Destination> routines = new HashMap<>();
        for (Path file : paths()) {
            String text = text(file);
            for (Matcher pose = POSE.matcher(text); pose.find(); ) {
                poses.add(pose.group(1));
            }
            for (Matcher line = TOPICS.matcher(text); line.find(); ) {
                topics.addAll(Arrays.asList(line.group(1).split(", *")));
            }
            routines.put(file.getFileName().toString().replace(".yaml", ""), RoutineReader.Destination.UNREAD);
        }
        return new RoutineReader.Names(poses, topics, routines);
    }
}
