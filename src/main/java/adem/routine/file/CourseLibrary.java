package adem.routine.file;

import adem.host.Resources;
import adem.routine.Course;
import adem.routine.CourseListing;
import adem.routine.CourseSummary;
import adem.routine.RoutineSummary;
import adem.text.BadInput;
import adem.text.FileTrouble;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The courses there are: those that come with adem, and the user's own beside the routines, which take the place of adem's of
 * the same id. An own routine goes before a course of adem's, and every own course before a routine.
 */
public final class CourseLibrary {

    private static final String FOLDER = "adem/routines/courses/";
    private static final String INDEX = "adem/routines/courses.tsv";

    private final RoutineLibrary routines;
    private final OwnFiles files;

    /** The courses beside these routines. */
    public CourseLibrary(RoutineLibrary routines) {
        this.routines = routines;
        this.files = new OwnFiles(routines.folder().resolve("courses"));
    }

    /**
     * All that may be followed.
     *
     * @param courses by their ids, the user's own in the place of adem's
     * @param troubles what of the user's cannot be read, a line each
     */
    public record Contents(List<CourseListing> courses, List<Text> troubles) {
        public Contents {
            courses = List.copyOf(courses);
            troubles = List.copyOf(troubles);
        }
    }

    /** The courses that come with adem. */
    public static List<CourseSummary> builtIn() {
        List<CourseSummary> courses = new ArrayList<>();
        for (String line : Resources.text(INDEX).split("\n")) {
            courses.add(CourseSummary.parse(line));
        }
        return courses;
    }

    /** All courses. Reads every one of the user's files. */
    public Contents contents() {
        Map<String, CourseListing> courses = new TreeMap<>();
        List<Text> troubles = new ArrayList<>();
        for (CourseSummary one : builtIn()) {
            courses.put(one.id(), new CourseListing(one, Optional.empty()));
        }
        try {
            for (Path file : files.list()) {
                add(file, courses, troubles);
            }
        } catch (IOException problem) {
            troubles.add(new Text("kan {0} niet lezen: {1}", "cannot read {0}: {1}")
                    .with(SafeText.shownPath(files.folder()), FileTrouble.why(problem)));
        }
        return new Contents(new ArrayList<>(courses.values()), troubles);
    }

    private void add(Path file, Map<String, CourseListing> courses, List<Text> troubles) {
        try {
            CourseSummary own = read(file).summary();
            courses.put(own.id(), new CourseListing(own, Optional.of(file)));
        } catch (BrokenRoutine mistakes) {
            troubles.add(mistakes.lines().get(0));
        } catch (BadInput unreadable) {
            troubles.add(unreadable.text());
        }
    }

    /**
     * The course that somebody means by a name, or by a file with a course in it; nothing where that is no course.
     *
     * @throws BrokenRoutine when its file has mistakes
     */
    public Optional<Course> find(String name) {
        if (OwnFiles.isFile(name)) {
            Path file = OwnFiles.path(name);
            boolean byName = !Files.exists(file) && file.getNameCount() == 1;
            return byName ? files.named(OwnFiles.baseName(name)).map(this::read) : ofFile(file);
        }
        Optional<Course> own = own(name);
        if (own.isPresent()) {
            return own;
        }
        for (CourseSummary course : builtIn()) {
            if (course.isCalled(name)) {
                return routines.hasOwn(name) ? Optional.empty() : Optional.of(builtIn(course.id()));
            }
        }
        return Optional.empty();
    }

    private Optional<Course> ofFile(Path file) {
        return Files.isRegularFile(file) && CourseReader.isCourse(OwnFiles.bytes(file))
                ? Optional.of(read(file))
                : Optional.empty();
    }

    /** Of the user's files only those are read in which the name stands. One called so that cannot be read is told. */
    private Optional<Course> own(String name) {
        Optional<Path> named = files.named(name);
        if (named.isPresent()) {
            return named.map(this::read);
        }
        for (Path file : files.listIfReadable()) {
            Optional<Course> course =
                    quietly(file, name).filter(own -> own.summary().isCalled(name));
            if (course.isPresent()) {
                return course;
            }
        }
        return Optional.empty();
    }

    private Optional<Course> quietly(Path file, String name) {
        try {
            byte[] bytes = OwnFiles.bytes(file);
            return RoutineLibrary.mentions(bytes, name)
                    ? CourseReader.read(bytes, this::routine).course()
                    : Optional.empty();
        } catch (BadInput unreadable) {
            return Optional.empty();
        }
    }

    private Course builtIn(String id) {
        byte[] bytes = Resources.text(FOLDER + id + ".yaml").getBytes(StandardCharsets.UTF_8);
        return CourseReader.read(bytes, this::routine).course().orElseThrow();
    }

    private Course read(Path file) {
        CourseReader.Reading reading = CourseReader.read(OwnFiles.bytes(file), this::routine);
        return reading.course().orElseThrow(() -> new BrokenRoutine(file.toString(), reading.problems()));
    }

    /** The routine that a course names; one of the user's that is broken counts as none. */
    private Optional<RoutineSummary> routine(String name) {
        try {
            return Optional.of(routines.summary(name));
        } catch (BadInput | BrokenRoutine none) {
            return Optional.empty();
        }
    }
}
