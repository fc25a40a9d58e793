package adem.routine.file;

import adem.host.Resources;
import adem.routine.CourseSummary;
import adem.routine.Routine;
import adem.routine.RoutineListing;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineReader.Destination;
import adem.routine.file.RoutineReader.Names;
import adem.routine.file.RoutineReader.Reading;
import adem.text.BadInput;
import adem.text.FileTrouble;
import adem.text.NearestWords;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The routines there are: those that come with adem, and the user's own, which take the place of adem's of the same id. A
 * routine is known by the id and the aliases that its file holds; an id goes before an alias, whosever it is, so that
 * what a list shows is what starts. Nothing in the user's folder stops what does not need it.
 */
public final class RoutineLibrary {

    private static final String FOLDER = "adem/routines/";
    private static final String INDEX = "index.tsv";

    private final OwnFiles files;
    private List<RoutineSummary> builtIn;
    private Names names;

    /** @param folder where the user's own routines are; it need not exist */
    public RoutineLibrary(Path folder) {
        this.files = new OwnFiles(folder);
    }

    /**
     * All that may be started.
     *
     * @param routines by their ids, the user's own in the place of adem's
     * @param troubles what of the user's cannot be read, a line each
     */
    public record Contents(List<RoutineListing> routines, List<Text> troubles) {
        public Contents {
            routines = List.copyOf(routines);
            troubles = List.copyOf(troubles);
        }
    }

    /** Where the user's own routines are. */
    public Path folder() {
        return files.folder();
    }

    /** The routines that come with adem, in the order of their names. */
    public List<RoutineSummary> builtIn() {
        if (builtIn == null) {
            List<RoutineSummary> listings = new ArrayList<>();
            for (String line : Resources.text(FOLDER + INDEX).split("\n")) {
                listings.add(RoutineSummary.parse(line));
            }
            builtIn = List.copyOf(listings);
        }
        return builtIn;
    }

    /** All routines, the shortest first, as who has to choose wants them. Reads every one of the user's files. */
    public Contents contents() {
        Map<String, RoutineListing> routines = new TreeMap<>();
        List<Text> troubles = new ArrayList<>();
        for (RoutineSummary one : builtIn()) {
            routines.put(one.id(), new RoutineListing(one, Optional.empty(), false));
        }
        try {
            for (Path file : files.list()) {
                add(file, routines, troubles);
            }
        } catch (IOException problem) {
            troubles.add(new Text("kan {0} niet lezen: {1}", "cannot read {0}: {1}")
                    .with(SafeText.shownPath(folder()), FileTrouble.why(problem)));
        }
        List<RoutineListing> byLength = new ArrayList<>(routines.values());
        byLength.sort(Comparator.comparing(listing -> listing.routine().length()));
        return new Contents(byLength, troubles);
    }

    private void add(Path file, Map<String, RoutineListing> routines, List<Text> troubles) {
        try {
            RoutineSummary own = RoutineSummary.of(read(file));
            RoutineListing there = routines.get(own.id());
            if (there != null && there.file().isPresent()) {
                troubles.add(new Text("{0}: de id \"{1}\" staat ook in {2}", "{0}: the id \"{1}\" is also in {2}")
                        .with(
                                SafeText.shownPath(file),
                                own.id(),
                                there.file().get().getFileName()));
            } else {
                routines.put(own.id(), new RoutineListing(own, Optional.of(file), there != null));
            }
        } catch (BrokenRoutine mistakes) {
            troubles.add(mistakes.lines().get(0));
        } catch (BadInput unreadable) {
            troubles.add(unreadable.text());
        }
    }

    /**
     * The routine that somebody means: a file, one of the user's own, or one that comes with adem. Of the user's files only
     * those are read in which the name can stand.
     *
     * @throws BadInput when there is none, with the nearest names
     * @throws BrokenRoutine when its file has mistakes
     */
    public Routine find(String name) {
        if (OwnFiles.isFile(name)) {
            Path file = OwnFiles.path(name);
            // Somebody who made one by its name may well ask for it with the name of its file.
            boolean byName = !Files.exists(file) && file.getNameCount() == 1;
            return read(byName ? files.named(OwnFiles.baseName(name)).orElse(file) : file);
        }
        List<Routine> own = own(name);
        return first(own, routine -> routine.id().equalsIgnoreCase(name))
                .or(() -> builtIn(listing -> listing.id().equalsIgnoreCase(name)))
                .or(() -> first(own, routine -> RoutineSummary.of(routine).hasAlias(name)))
                .or(() -> builtIn(listing -> listing.hasAlias(name)))
                .or(() -> files.named(name).map(this::read))
                .orElseThrow(() -> unknown(name));
    }

    /**
     * What a list tells of the routine that somebody means by a name. Where the user has no files of routines, none is read.
     *
     * @throws BadInput when there is none
     * @throws BrokenRoutine when its file has mistakes
     */
    public RoutineSummary summary(String name) {
        return files.listIfReadable().isEmpty()
                ? hiddenBy(name).orElseThrow(() -> unknown(name))
                : RoutineSummary.of(find(name));
    }

    /** True when one of the user's own routines, or the file of one, is called so. */
    boolean hasOwn(String name) {
        return files.named(name).isPresent()
                || own(name).stream()
                        .anyMatch(routine -> RoutineSummary.of(routine).isCalled(name));
    }

    /** The user's routines in whose files a name stands. A file called so that cannot be read is told, others are not. */
    private List<Routine> own(String name) {
        List<Routine> found = new ArrayList<>();
        for (Path file : files.listIfReadable()) {
            boolean meant = OwnFiles.baseName(file).equalsIgnoreCase(name);
            try {
                byte[] bytes = OwnFiles.bytes(file);
                if (meant || mentions(bytes, name)) {
                    Reading reading = RoutineReader.read(bytes, names());
                    if (meant && reading.routine().isEmpty()) {
                        throw new BrokenRoutine(file.toString(), reading.problems());
                    }
                    reading.routine().ifPresent(found::add);
                }
            } catch (BadInput unreadable) {
                if (meant) {
                    throw unreadable;
                }
            }
        }
        return found;
    }

    /** True where the file may hold the name; a backslash may spell it in another way. */
    static boolean mentions(byte[] bytes, String name) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(name.toLowerCase(Locale.ROOT)) || text.indexOf('\\') >= 0;
    }

    private static Optional<Routine> first(List<Routine> routines, Predicate<Routine> which) {
        return routines.stream().filter(which).findFirst();
    }

    private Optional<Routine> builtIn(Predicate<RoutineSummary> which) {
        return builtIn().stream()
                .filter(which)
                .findFirst()
                .flatMap(listing -> RoutineReader.read(Resources.text(FOLDER + listing.id() + ".yaml"), names())
                        .routine());
    }

    private BadInput unknown(String name) {
        List<String> known = new ArrayList<>();
        List<RoutineListing> listings = contents().routines();
        listings.forEach(listing -> known.add(listing.routine().id()));
        listings.forEach(listing -> known.addAll(listing.routine().aliases()));
        for (CourseSummary course : CourseLibrary.builtIn()) {
            known.add(course.id());
            known.addAll(course.aliases());
        }
        List<String> nearest = NearestWords.several(name, known, 3);
        Text advice = nearest.isEmpty()
                ? new Text("zie adem routine list", "see adem routine list")
                : new Text("bedoel je {0}?", "did you mean {0}?")
                        .with(new Text(String.join(" of ", nearest), String.join(" or ", nearest)));
        return new BadInput(new Text("er is geen routine \"{0}\"; {1}", "there is no routine \"{0}\"; {1}")
                .with(SafeText.shown(name), advice));
    }

    /** The routine of adem's own that an own one of this name hides, or whose other name it takes. */
    public Optional<RoutineSummary> hiddenBy(String name) {
        return builtIn().stream().filter(listing -> listing.isCalled(name)).findFirst();
    }

    /** True when the user has a file with this name already, whatever its ending. */
    public Optional<Path> ownFile(String name) {
        return files.named(name);
    }

    private Routine read(Path file) {
        Reading reading = RoutineReader.read(OwnFiles.bytes(file), names());
        return reading.routine().orElseThrow(() -> new BrokenRoutine(file.toString(), reading.problems()));
    }

    /** What a routine may refer to. */
    private Names names() {
        if (names == null) {
            Map<String, Destination> routines = new HashMap<>();
            builtIn().forEach(listing -> routines.put(listing.id(), Destination.of(listing)));
            names = new Names(lines("adem/routine/poses.txt"), lines("adem/routine/topics.txt"), routines);
        }
        return names;
    }

    /** The names of all poses, in order. */
    public static List<String> poses() {
        return List.copyOf(new TreeSet<>(lines("adem/routine/poses.txt")));
    }

    private static Set<String> lines(String resource) {
        return new HashSet<>(List.of(Resources.text(resource).split("\n")));
    }
}
