package adem.routine.file;

import java.util.List;

/** The keys of each mapping of the format, in the order in which they are written. */
final class RoutineFormat {
    static final List<String> ROUTINE = List.of(
            "id",
            "title",
            "aliases",
            "about",
            "articles",
            "position",
            "needs",
            "often",
            "topics",
            "cautions",
            "stop",
            "gate",
            "variants",
            "steps");
    static final List<String> GATE = List.of("conditions", "otherwise");
    static final List<String> STEP = List.of(
            "title", "do", "say", "more", "caution", "pose", "side", "only", "time", "range", "breaths", "times",
            "every", "pace", "hold", "in", "out", "ready", "source");
    static final List<String> REPEAT = List.of("repeat", "source", "steps");
    static final List<String> TEXT = List.of("nl", "en");

    private RoutineFormat() {}
}
