package adem.routine.file;

import adem.routine.Gate;
import adem.routine.file.RoutineReader.Destination;
import adem.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a gate. What it leads to must be there, and must ask nothing itself: a gate never leads to another gate. */
final class GateReader {

    private static final Text SEE_ROUTINES = new Text("zie adem routine list", "see adem routine list");

    private final Map<String, Destination> routines;
    private final String id;
    private final List<String> variants;
    private final TextReader texts;
    private final Problems problems;
    private final YamlScalars values;

    /** @param variants of this routine, whose name is {@code id} */
    GateReader(RoutineReader.Names names, String id, List<String> variants, TextReader texts, Problems problems) {
        this.routines = names.routines();
        this.id = id;
        this.variants = variants;
        this.texts = texts;
        this.problems = problems;
        this.values = new YamlScalars(problems);
    }

    /** The gate. */
    Optional<Gate> read(Node node, FormatKey key) {
        return values.mapping(node, key.name()).map(mapping -> {
            YamlFields fields =
                    YamlFields.of(mapping, key.kind(ValueKind.Keys.class).mapping(), problems);
            List<Text> conditions = fields.read("conditions", texts::texts).orElse(List.of());
            if (fields.value("conditions").filter(YamlScalars::isEmptyList).isPresent()) {
                fields.problem(
                        "conditions",
                        new Text(
                                "\"conditions\" is leeg; zet er minstens één zin in waar \"ja\" betekent dat het goed is",
                                "\"conditions\" is empty; put in at least one sentence to which \"yes\" means fine"));
            }
            String[] words =
                    fields.read("otherwise", this::otherwise).orElse("").split(" ", 2);
            return new Gate(conditions, words[0], words.length > 1 ? words[1] : "");
        });
    }

    /** A routine, and a variant where one is named. */
    private Optional<String> otherwise(Node node, FormatKey key) {
        Optional<String> written = values.word(node, key.name());
        written.flatMap(this::mistake).ifPresent(mistake -> problems.add(node, mistake));
        return written;
    }

    private Optional<Text> mistake(String written) {
        String[] words = written.split(" ", 2);
        String variant = words.length > 1 ? words[1] : "";
        boolean itself = words[0].equals(id);
        if (!itself && !routines.containsKey(words[0])) {
            TreeSet<String> known = new TreeSet<>(routines.keySet());
            known.add(id);
            known.remove("");
            return Optional.of(ProblemText.unknown(
                    new Text("onbekende routine", "unknown routine"), words[0], known, SEE_ROUTINES));
        }
        Destination destination = itself ? new Destination(variants, written) : routines.get(words[0]);
        if (destination.equals(Destination.UNREAD)) {
            return Optional.empty();
        }
        if (!variant.isEmpty() && !destination.variants().contains(variant)) {
            return Optional.of(ProblemText.unknown(VariantReader.UNKNOWN, variant, destination.variants()));
        }
        return destination.asksIn(words[0], variant)
                ? Optional.of(new Text(
                                "\"{0}\" begint zelf ook met vragen; kies een routine of variant die niets vraagt",
                                "\"{0}\" asks something itself before it starts; choose a routine or variant that asks"
                                        + " nothing")
                        .with(ProblemText.shown(written)))
                : Optional.empty();
    }
}
