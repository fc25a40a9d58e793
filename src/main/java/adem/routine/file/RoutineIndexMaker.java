package adem.routine.file;

import adem.routine.RoutineSummary;
import adem.routine.file.RoutineReader.Destination;
import adem.routine.file.RoutineReader.Names;
import adem.routine.file.RoutineReader.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Run by the build: reads every routine that comes with adem and writes what a list tells of them. */
public final class RoutineIndexMaker {

    private RoutineIndexMaker() {}

    /** Takes the folder of the routines and the folder of the resources poses.txt and topics.txt, and the index to write. */
    public static void main(String[] args) throws IOException {
        Path resources = Path.of(args[1]);
        Names names =
                new Names(lines(resources.resolve("poses.txt")), lines(resources.resolve("topics.txt")), Map.of());
        Path to = Path.of(args[2]);
        Files.createDirectories(to.getParent());
        Files.writeString(to, index(Path.of(args[0]), names), StandardCharsets.UTF_8);
    }

    /**
     * The index of the routines in a folder.
     *
     * @throws IllegalStateException with every mistake in them
     */
    static String index(Path folder, Names names) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        Map<String, Destination> destinations = new HashMap<>();
        for (Path file : files) {
            destinations.put(file.getFileName().toString().replace(".yaml", ""), Destination.UNREAD);
        }
        // Where a gate leads can be judged only when all have been read.
        read(files, with(names, destinations)).forEach(one -> destinations.put(one.id(), Destination.of(one)));
        StringBuilder index = new StringBuilder();
        for (RoutineSummary one : read(files, with(names, destinations))) {
            index.append(one.line()).append('\n');
        }
        return index.toString();
    }

    private static Names with(Names names, Map<String, Destination> destinations) {
        return new Names(names.poses(), names.topics(), destinations);
    }

    private static List<RoutineSummary> read(List<Path> files, Names names) throws IOException {
        List<RoutineSummary> routines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            Reading reading = RoutineReader.read(Files.readAllBytes(file), names);
            reading.problems()
                    .forEach(problem -> problems.add(
                            file + ":" + problem.line() + ": " + problem.text().en()));
            reading.routine().map(RoutineSummary::of).ifPresent(routines::add);
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        return routines;
    }

    private static Set<String> lines(Path file) throws IOException {
        return Set.copyOf(Files.readAllLines(file));
    }
}
