package adem.routine.file;

import adem.routine.Course;
import adem.routine.CourseDay;
import adem.routine.RoutineSummary;
import adem.session.PracticeId;
import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a course file, as strictly as {@link RoutineReader} reads a routine, and with the same words about mistakes. */
public final class CourseReader {

    private static final Text KIND = new Text("een cursus", "a course");
    private static final Text NO_DAYS = new Text(
            "\"days\" is leeg; een cursus heeft minstens één dag", "\"days\" is empty; a course has at least one day");
    private static final Text TOO_MANY =
            new Text("de cursus heeft {0} dagen; hooguit {1}", "the course has {0} days; at most {1}");

    private final Problems problems;
    private final YamlScalars values;
    private final PracticeReader practices;

    private CourseReader(Problems problems, PracticeReader practices) {
        this.problems = problems;
        this.values = new YamlScalars(problems);
        this.practices = practices;
    }

    /**
     * What became of a file.
     *
     * @param course there exactly when there are no problems
     * @param problems in the order of the file
     */
    public record Reading(Optional<Course> course, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** True where the bytes are YAML of a course and not of a routine. */
    public static boolean isCourse(byte[] bytes) {
        Problems unheeded = new Problems();
        return RawText.decode(bytes, unheeded)
                .flatMap(text -> RawText.check(text, unheeded))
                .flatMap(text -> YamlScan.read(text, unheeded))
                .filter(root -> root instanceof MappingNode keys
                        && YamlFields.has(keys, CourseFormat.COURSE_KEY)
                        && !YamlFields.has(keys, "id"))
                .isPresent();
    }

    /**
     * Reads the bytes of a file, at most 256 KiB of UTF-8. Never throws.
     *
     * @param routines what a list tells of a routine that is there, by any name
     */
    public static Reading read(byte[] bytes, Function<String, Optional<RoutineSummary>> routines) {
        Problems problems = new Problems();
        Optional<Course> course = RawText.decode(bytes, problems)
                .flatMap(text -> RawText.check(text, problems))
                .flatMap(text -> RoutineReader.nodes(text, KIND, CourseFormat.COURSE_KEY, problems))
                .map(root -> new CourseReader(problems, new PracticeReader(routines, problems)).read(root));
        return new Reading(problems.isEmpty() ? course : Optional.empty(), problems.inOrder());
    }

    private Course read(MappingNode root) {
        YamlFields fields = YamlFields.of(root, CourseFormat.COURSE, problems);
        Optional<Language> language = fields.read("lang", values::oneOf).flatMap(Language::of);
        TextReader texts = new TextReader(problems, language);
        List<String> articles = fields.read("articles", values::someOf).orElse(List.of());
        SourceReader sources = new SourceReader(articles, problems);
        return new Course(
                fields.read(CourseFormat.COURSE_KEY, values::name).orElse(""),
                language,
                fields.read("title", texts::text).orElse(Text.same("")),
                fields.read("aliases", values::names).orElse(List.of()),
                fields.read("about", texts::text),
                fields.read("purpose", texts::text),
                articles,
                fields.read("days", (node, key) -> Optional.of(days(node, key, texts, sources)))
                        .orElse(List.of()));
    }

    private List<CourseDay> days(Node node, FormatKey key, TextReader texts, SourceReader sources) {
        if (YamlScalars.isEmptyList(node)) {
            problems.add(node, NO_DAYS);
        }
        List<CourseDay> days = new ArrayList<>();
        for (Node item : values.list(node, key)) {
            values.mapping(item, key.name()).ifPresent(day -> add(day, texts, sources, days));
        }
        if (days.size() > CourseFormat.MOST_DAYS) {
            problems.add(node, TOO_MANY.with(days.size(), CourseFormat.MOST_DAYS));
        }
        return days;
    }

    private void add(MappingNode node, TextReader texts, SourceReader sources, List<CourseDay> days) {
        YamlFields fields = YamlFields.of(node, CourseFormat.DAY, problems);
        Optional<PracticeReader.Practised> practised = fields.read("do", practices::read);
        Text say = fields.read("say", texts::text).orElse(Text.same(""));
        int times = fields.read("times", values::count).orElse(1);
        CourseDay day = new CourseDay(
                practised.map(PracticeReader.Practised::practice).orElse(PracticeId.NONE),
                practised.flatMap(PracticeReader.Practised::time),
                say,
                sources.read("source", fields));
        for (int i = 0; i < times; i++) {
            days.add(day);
        }
    }
}
