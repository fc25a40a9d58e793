package adem.routine;

import adem.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is asked before a routine starts. It starts only after a clear no to every question.
 *
 * @param questions in the order in which they are asked, the gravest first
 * @param otherwise where a yes leads to that has no place of its own to lead to
 */
public record Gate(List<Question> questions, Alternative otherwise) {

    public Gate {
        questions = List.copyOf(questions);
    }

    /**
     * One condition, asked.
     *
     * @param words to which no means that it is fine
     * @param first the safety rule that is told after any other answer, before anything is offered
     * @param instead where any other answer leads
     */
    public record Question(Text words, Optional<Text> first, Alternative instead) {}

    /** Where its questions lead, each once, as files write it. */
    public List<String> leads() {
        return questions.stream()
                .map(question -> question.instead().written())
                .distinct()
                .toList();
    }

    /**
     * The questions of a variant of the routine: all but those that lead to this very variant, or asking would go round in
     * a circle.
     */
    List<Question> in(String id, List<String> variants, String variant) {
        return questions.stream()
                .filter(question -> !Alternative.leadsTo(question.instead().written(), id, variants, variant))
                .toList();
    }

    /**
     * True when a variant of a routine asks something.
     *
     * @param leads of its gate, as {@link #leads()} tells them; none where it has no gate
     * @param id of the routine
     * @param variants of the routine, the usual one first
     * @param variant empty for the usual one
     */
    public static boolean asks(Collection<String> leads, String id, List<String> variants, String variant) {
        return leads.stream().anyMatch(lead -> !Alternative.leadsTo(lead, id, variants, variant));
    }
}
