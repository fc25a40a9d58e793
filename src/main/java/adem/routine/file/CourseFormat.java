package adem.routine.file;

import static adem.routine.file.FormatKey.optional;
import static adem.routine.file.FormatKey.required;

import adem.routine.file.ValueKind.Count;
import adem.routine.file.ValueKind.Days;
import adem.routine.file.ValueKind.Name;
import adem.routine.file.ValueKind.PracticeLine;
import adem.routine.file.ValueKind.Words;
import java.util.List;

/** The format of a course file, once, for the reader, the schema and the page about it. Every limit in it is ours. */
final class CourseFormat {

    /** The key by which a file is known for a course. */
    static final String COURSE_KEY = "course";

    /** The most days of a course, with those that repeat. */
    static final int MOST_DAYS = 366;

    /** How a day of breathing alone begins. */
    static final String BREATHE = "breathe";

    /** The longest that a day of breathing alone may last. */
    static final String LONGEST = "1h";

    static final FormatMapping COURSE = new FormatMapping(
            "course",
            List.of(
                    required(
                            COURSE_KEY,
                            new Name(),
                            "Wat je typt om de cursus te volgen; meestal ook de naam van het bestand.",
                            "What to type to follow it; usually also the name of the file."),
                    RoutineFormat.ROUTINE.key("lang"),
                    RoutineFormat.ROUTINE.key("title"),
                    RoutineFormat.ROUTINE.key("aliases"),
                    RoutineFormat.ROUTINE.key("about"),
                    RoutineFormat.ROUTINE.key("purpose"),
                    RoutineFormat.ROUTINE.key("articles"),
                    required(
                            "days",
                            new Days(100),
                            "De dagen, van de eerste tot de laatste. Het zijn geen datums: wie een dag overslaat, gaat verder waar die gebleven was.",
                            "The days, from the first to the last. They are not dates: after a missed day, the course goes on where it was.")));

    static final FormatMapping DAY = new FormatMapping(
            "day",
            List.of(
                    required(
                            "do",
                            new PracticeLine(),
                            "Wat je die dag doet: één routine, met of zonder variant, of alleen ademen. Dat mag vooraf niets vragen en je adem niet laten vasthouden.",
                            "What to do that day: one routine, with or without a variant, or breathing alone. It must not ask questions first or hold the breath."),
                    required(
                            "say",
                            new Words(200),
                            "Eén zin: waarom je dit vandaag doet, of wat er nieuw is.",
                            "One sentence: why today, or what is new."),
                    optional(
                                    "times",
                                    new Count(100, false),
                                    "Hoeveel dagen achter elkaar je dit doet.",
                                    "How many days this is for.")
                            .or("1", "1"),
                    RoutineFormat.ROUTINE
                            .key("often-source")
                            .as(
                                    "source",
                                    "Waar het vandaan komt dat je dit zo doet.",
                                    "Where the practice of this day, and its amount, come from.")));

    private CourseFormat() {}
}
