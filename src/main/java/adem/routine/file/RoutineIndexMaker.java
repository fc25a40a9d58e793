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
import java.util.Optional;
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
        Path routines = Path.of(args[0]);
        String index = index(routines, names);
        Files.writeString(to, index, StandardCharsets.UTF_8);
        Path courses = to.resolveSibling("courses.tsv");
        Files.writeString(courses, courses(routines.resolve("courses"), index), StandardCharsets.UTF_8);
    }

    /**
     * The index of the courses in a folder, which need not be there.
     *
     * @param index of the routines that they may name
     * @throws IllegalStateException with every mistake in them
     */
    static String courses(Path folder, String index) throws IOException {
        Map<String, RoutineSummary> routines = new HashMap<>();
        for (String line : index.split("\n")) {
            RoutineSummary routine = RoutineSummary.parse(line);
            routines.put(routine.id(), routine);
        }
        StringBuilder lines = new StringBuilder();
        List<String> problems = new ArrayList<>();
        for (Path file : Files.isDirectory(folder) ? files(folder) : List.<Path>of()) {
            CourseReader.Reading reading =
                    CourseReader.read(Files.readAllBytes(file), name -> Optional.ofNullable(routines.get(name)));
            add(reading.problems(), file, problems);
            reading.course().ifPresent(one -> lines.append(one.summary().line()).append('\n'));
        }
        refuse(problems);
        return lines.toString();
    }

    /**
     * The index of the routines in a folder.
     *
     * @throws IllegalStateException with every mistake in them
     */
    static String index(Path folder, Names names) throws IOException {
        List<Path> files = files(folder);
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
            add(reading.problems(), file, problems);
            reading.routine().map(RoutineSummary::of).ifPresent(routines::add);
        }
        refuse(problems);
        return routines;
    }

    private static void add(List<Problem> found, Path file, List<String> problems) {
        found.forEach(problem ->
                problems.add(file + ":" + problem.line() + ": " + problem.text().en()));
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> lines(Path file) throws IOException {
        return Set.copyOf(Files.readAllLines(file));
    }
}
