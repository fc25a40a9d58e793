package adem.routine.file;

import adem.routine.RoutineSummary;
import adem.routine.file.RoutineReader.Names;
import adem.routine.file.RoutineReader.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Run by the build: reads every routine that comes with adem and writes what a list tells of them. */
public final class RoutineIndexMaker {

    private RoutineIndexMaker() {}

    /** Takes the folder of the routines and the folder of the resources poses.txt and topics.txt, and the index to write. */
    public static void main(String[] args) throws IOException {
        Path resources = Path.of(args[1]);
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(args[0]))) {
            files = found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .collect(Collectors.toList());
        }
        Set<String> ids = files.stream()
                .map(file -> file.getFileName().toString().replace(".yaml", ""))
                .collect(Collectors.toSet());
        Names names = new Names(lines(resources.resolve("poses.txt")), lines(resources.resolve("topics.txt")), ids);
        StringBuilder index = new StringBuilder();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            Reading reading = RoutineReader.read(Files.readAllBytes(file), names);
            reading.problems()
                    .forEach(problem -> problems.add(
                            file + ":" + problem.line() + ": " + problem.text().en()));
            reading.routine()
                    .ifPresent(routine ->
                            index.append(RoutineSummary.of(routine).line()).append('\n'));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        Path to = Path.of(args[2]);
        Files.createDirectories(to.getParent());
        Files.writeString(to, index, StandardCharsets.UTF_8);
    }

    private static Set<String> lines(Path file) throws IOException {
        return Set.copyOf(Files.readAllLines(file));
    }
}
