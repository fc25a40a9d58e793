package adem.routine.file;

import adem.routine.Alternative;
import adem.routine.Gate;
import adem.routine.file.RoutineReader.Destination;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a gate. What it leads to must be there, and must ask nothing itself: a gate never leads to another gate. It may lead
 * to a variant of its own routine, where no question is left unasked by that.
 */
final class GateReader {

    private static final Text SEE_ROUTINES = new Text("zie adem routine list", "see adem routine list");
    private static final Text EMPTY = new Text(
            "\"{0}\" is leeg; zet er minstens één vraag in waarop \"nee\" betekent dat het goed is",
            "\"{0}\" is empty; add at least one question where \"no\" means that all is well");
    private static final Text NO_QUESTION = new Text(
            "dit is geen vraag; eindig met een vraagteken, en vraag zo dat \"nee\" betekent dat het goed is",
            "this is not a question; end it with a question mark, and ask it so that \"no\" means that all is well");
    private static final Text ASKS = new Text(
            "\"{0}\" begint zelf ook met vragen; kies een routine of variant zonder vragen",
            "\"{0}\" has questions of its own; choose a routine or variant without questions");
    private static final Text SKIPS = new Text(
            "\"{0}\" zou de vragen hierna overslaan; zet wat erheen leidt achteraan",
            "\"{0}\" would skip the questions that come after; put those that lead to it last");

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

    /**
     * Where something leads, and the place in the file that says so.
     *
     * @param written empty where it is not written, or wrongly
     */
    private record Lead(Node node, String written) {}

    /**
     * A question as it stands in the file.
     *
     * @param first the safety rule that comes before anything is offered
     * @param own where it leads; empty where it leaves that to the gate
     */
    private record Asked(Text words, Optional<Text> first, Optional<Lead> own) {
        Lead lead(Lead otherwise) {
            return own.orElse(otherwise);
        }
    }

    /** The gate. */
    Optional<Gate> read(Node node, FormatKey key) {
        return values.mapping(node, key.name()).map(mapping -> {
            YamlFields fields =
                    YamlFields.of(mapping, key.kind(ValueKind.Keys.class).mapping(), problems);
            List<Asked> asked = fields.read("questions", this::questions).orElse(List.of());
            if (fields.value("questions").filter(YamlScalars::isEmptyList).isPresent()) {
                fields.problem("questions", EMPTY.with("questions"));
            }
            Lead otherwise = fields.read("otherwise", (value, known) -> Optional.of(lead(value, known.name())))
                    .orElse(new Lead(node, ""));
            List<String> leads = asked.stream()
                    .map(question -> question.lead(otherwise).written())
                    .toList();
            List<Gate.Question> questions = new ArrayList<>();
            for (int i = 0; i < asked.size(); i++) {
                asked.get(i).own().ifPresent(lead -> tellSkipping(lead, leads));
                questions.add(
                        new Gate.Question(asked.get(i).words(), asked.get(i).first(), Alternative.parse(leads.get(i))));
            }
            tellSkipping(otherwise, leads);
            return new Gate(questions, Alternative.parse(otherwise.written()));
        });
    }

    private Optional<List<Asked>> questions(Node node, FormatKey key) {
        int most = key.kind(ValueKind.Questions.class).most();
        List<Asked> questions = new ArrayList<>();
        for (Node item : values.list(node, key)) {
            Optional<Lead> own = Optional.empty();
            Optional<Text> first = Optional.empty();
            Text words;
            if (item instanceof MappingNode mapping) {
                YamlFields fields = YamlFields.ofQuestion(mapping, problems);
                words = texts.text(fields, key.name(), most);
                first = fields.value(RoutineFormat.SAFETY).map(value -> texts.rule(value));
                own = fields.value(GateFormat.INSTEAD).map(value -> lead(value, GateFormat.INSTEAD));
            } else {
                words = texts.text(item, key.name(), most);
            }
            if (isStatement(words.nl()) || isStatement(words.en())) {
                problems.add(item, NO_QUESTION);
            }
            questions.add(new Asked(words, first, own));
        }
        return Optional.of(questions);
    }

    /** True for words to which a no may mean the contrary of what it should. */
    private static boolean isStatement(String words) {
        return !words.isEmpty() && !words.endsWith("?");
    }

    /** A routine, and a variant where one is named. */
    private Lead lead(Node node, String key) {
        String written = values.word(node, key).orElse("");
        Optional<Text> mistake = written.isEmpty() ? Optional.empty() : mistake(written);
        mistake.ifPresent(text -> problems.add(node, text));
        return new Lead(node, mistake.isPresent() ? "" : written);
    }

    private Optional<Text> mistake(String written) {
        if (written.equals(Alternative.CRISIS)) {
            String after = Alternative.parse(written).routine();
            return after.equals(id) ? Optional.of(ASKS.with(after)) : Optional.empty();
        }
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
        Destination destination = itself ? new Destination(variants, List.of()) : routines.get(words[0]);
        if (destination.equals(Destination.UNREAD)) {
            return Optional.empty();
        }
        if (!variant.isEmpty() && !destination.variants().contains(variant)) {
            return Optional.of(ProblemText.unknown(VariantReader.UNKNOWN, variant, destination.variants()));
        }
        boolean asks = itself ? variant.isEmpty() : destination.asksIn(words[0], variant);
        return asks ? Optional.of(ASKS.with(ProblemText.shown(written))) : Optional.empty();
    }

    /** Tells where a yes leads to a variant of this routine before every question has been asked. */
    private void tellSkipping(Lead lead, List<String> leads) {
        boolean own = lead.written().startsWith(id + " ");
        int first = leads.indexOf(lead.written());
        if (own
                && first >= 0
                && leads.subList(first, leads.size()).stream().anyMatch(later -> !later.equals(lead.written()))) {
            problems.add(lead.node(), SKIPS.with(ProblemText.shown(lead.written())));
        }
    }
}
