package adem.routine.file;

import adem.text.NearestWords;
import adem.text.SafeText;
import adem.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What is said about mistakes, where several readers say the same. */
final class ProblemText {

    /** For words that are few enough to be named all. */
    static final Text LISTED = Text.same("");

    private static final int MOST_LISTED = 25;
    private static final int MOST_NEAREST = 3;

    private ProblemText() {}

    /** A typed value, short enough to stand in a sentence. */
    static String shown(String typed) {
        return SafeText.shown(oneLine(typed));
    }

    /** Text with its line ends and runs of spaces made one space. */
    static String oneLine(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** What somebody wrote: a text in quotes, or of what kind it is. */
    static Text found(Node node) {
        if (node instanceof MappingNode) {
            return new Text("een groep sleutels", "a mapping");
        }
        if (node instanceof SequenceNode) {
            return new Text("een lijst", "a list");
        }
        String value = ((ScalarNode) node).getValue();
        return value.isBlank() ? new Text("niets", "nothing") : Text.same("\"" + shown(value) + "\"");
    }

    /** A value of the wrong kind. */
    static Text expected(String key, Text expected, Node node) {
        return new Text("bij \"{0}\" hoort {1}; hier staat {2}", "\"{0}\" must be {1}; found {2}")
                .with(key, expected, found(node));
    }

    /** The known word that is near the typed one; no number is near another. */
    static Optional<String> nearest(String typed, Collection<String> known) {
        return nearest(typed, known, 1).stream().findFirst();
    }

    private static List<String> nearest(String typed, Collection<String> known, int most) {
        boolean isNumber = typed.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return isNumber || typed.isBlank()
                ? List.of()
                : NearestWords.several(typed.strip(), new TreeSet<>(known), most);
    }

    /** A word that is none of a few known ones. */
    static Text unknown(Text unknown, String typed, Collection<String> known) {
        return unknown(unknown, typed, known, LISTED);
    }

    /**
     * A word that is none of the known ones.
     *
     * @param unknown what it is not, such as "unknown pose"
     * @param see where to find the known ones, when there are too many to name
     */
    static Text unknown(Text unknown, String typed, Collection<String> known, Text see) {
        boolean few = known.size() <= MOST_LISTED;
        List<String> near = nearest(typed, known, few ? 1 : MOST_NEAREST);
        Text advice = near.isEmpty()
                ? few ? choice(known) : see
                : new Text("bedoel je {0}?", "did you mean {0}?")
                        .with(or(near.stream().map(word -> "\"" + word + "\"").toList()));
        return Text.same("{0} \"{1}\"; {2}").with(unknown, shown(typed), advice);
    }

    private static Text choice(Collection<String> known) {
        if (known.isEmpty()) {
            return new Text("er zijn er geen", "there are none");
        }
        List<String> inOrder = List.copyOf(known instanceof List ? known : new TreeSet<>(known));
        return new Text("verwacht: {0}", "expected {0}").with(or(inOrder));
    }

    /** {@code a, b or c}. */
    static Text or(List<String> words) {
        int last = words.size() - 1;
        if (last == 0) {
            return Text.same(words.get(0));
        }
        return new Text("{0} of {1}", "{0} or {1}").with(String.join(", ", words.subList(0, last)), words.get(last));
    }
}
