package adem.routine.file;

import adem.routine.Routine;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineReader.Names;
import adem.routine.file.RoutineReader.Reading;
import adem.text.BadInput;
import adem.text.NearestWords;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The routines there are: those that come with adem, and the user's own, which come first. */
public final class RoutineLibrary {

    private static final String FOLDER = "/adem/routines/";
    static final String INDEX = "index.tsv";
    private static final int MOST_FILES = 500;

    private final Path folder;

    /** @param folder where the user's own routines are; it need not exist */
    public RoutineLibrary(Path folder) {
        this.folder = folder;
    }

    /** Where the user's own routines are. */
    public Path folder() {
        return folder;
    }

    /** The routines that come with adem, in the order of their names. */
    public List<RoutineSummary> builtIn() {
        List<RoutineSummary> listings = new ArrayList<>();
        for (String line : resource(FOLDER + INDEX).split("\n")) {
            listings.add(RoutineSummary.parse(line));
        }
        return listings;
    }

    /** The user's own files, by name; none when there is no folder. */
    public List<Path> ownFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .limit(MOST_FILES)
                    .collect(Collectors.toList());
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
    }

    /**
     * The routine that somebody means: a file, one of the user's own, or one that comes with adem.
     *
     * @throws BadInput when there is none, with the nearest names
     * @throws BrokenRoutine when its file has mistakes
     */
    public Routine find(String name) throws IOException {
        if (name.endsWith(".yaml") || name.contains("/")) {
            return read(file(name));
        }
        for (Path file : ownFiles()) {
            Reading reading = reading(file);
            boolean named = file.getFileName().toString().equals(name + ".yaml");
            if (reading.routine()
                    .map(own -> RoutineSummary.of(own).isCalled(name))
                    .orElse(named)) {
                return read(file);
            }
        }
        Optional<RoutineSummary> known =
                builtIn().stream().filter(listing -> listing.isCalled(name)).findFirst();
        return builtIn(known.orElseThrow(() -> unknown(name)).id());
    }

    private Routine builtIn(String id) {
        return RoutineReader.read(resource(FOLDER + id + ".yaml"), names())
                .routine()
                .orElseThrow(() -> new IllegalStateException("built-in routine " + id));
    }

    private BadInput unknown(String name) {
        List<String> names = new ArrayList<>();
        builtIn().forEach(listing -> names.add(listing.id()));
        builtIn().forEach(listing -> names.addAll(listing.aliases()));
        List<String> nearest = NearestWords.several(name, names, 3);
        Text advice = nearest.isEmpty()
                ? new Text("zie adem routine list", "see adem routine list")
                : new Text("bedoel je {0}?", "did you mean {0}?")
                        .with(new Text(String.join(" of ", nearest), String.join(" or ", nearest)));
        return new BadInput(new Text("er is geen routine \"{0}\"; {1}", "there is no routine \"{0}\"; {1}")
                .with(SafeText.shown(name), advice));
    }

    private static Path file(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException notAPath) {
            throw new BadInput(
                    new Text("\"{0}\" is geen bestand", "\"{0}\" is not a file").with(SafeText.shownPath(name)));
        }
    }

    /**
     * Reads a file.
     *
     * @throws BadInput when it cannot be read at all
     * @throws BrokenRoutine when it has mistakes
     */
    public Routine read(Path file) {
        Reading reading = reading(file);
        return reading.routine().orElseThrow(() -> new BrokenRoutine(file.toString(), reading.problems()));
    }

    private Reading reading(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return RoutineReader.read(in.readNBytes(RawText.MOST_BYTES + 1), names());
        } catch (NoSuchFileException none) {
            throw new BadInput(
                    new Text("er is geen bestand {0}", "there is no file {0}").with(SafeText.shownPath(file)));
        } catch (IOException problem) {
            throw new BadInput(new Text("kan {0} niet lezen", "cannot read {0}").with(SafeText.shownPath(file)));
        }
    }

    /** What a routine may refer to. */
    private Names names() {
        Set<String> routines = new HashSet<>();
        builtIn().forEach(listing -> routines.add(listing.id()));
        return new Names(lines("/adem/routine/poses.txt"), lines("/adem/routine/topics.txt"), routines);
    }

    /** The names of all poses, in order. */
    public static List<String> poses() {
        return List.copyOf(new TreeSet<>(lines("/adem/routine/poses.txt")));
    }

    private static Set<String> lines(String resource) {
        return new HashSet<>(List.of(resource(resource).split("\n")));
    }

    private static String resource(String name) {
        try (InputStream in = RoutineLibrary.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
