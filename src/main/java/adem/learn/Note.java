package adem.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * A short text on one topic, in one language.
 *
 * @param id of the topic and its note, the same in both languages
 * @param title at most 40 characters
 * @param about what it is, on one line of at most 60 characters
 * @param words what people type to find it, the likeliest first
 * @param articles where the facts come from: numbers such as {@code 002}; empty where no article speaks of it
 * @param related ids of other notes, the most useful first
 * @param practices what to do with adem, what fits best first
 * @param acute true where somebody may need the first of them at once, before any explanation
 * @param brief the note in two sentences; a word between stars is stressed, here and in all parts
 * @param contraindications who should not do it, and when: paragraphs, empty where no rule asks for it
 * @param advice what the reader can do: paragraphs
 * @param calls when to call whom: paragraphs, empty where no rule asks for it
 * @param claims what the articles say of it and how sure that is: paragraphs
 */
public record Note(
        String id,
        String title,
        String about,
        Category category,
        List<String> words,
        List<String> articles,
        Evidence evidence,
        List<String> related,
        List<Practice> practices,
        boolean acute,
        String brief,
        List<String> contraindications,
        List<String> advice,
        List<String> calls,
        List<String> claims) {

    public Note {
        words = List.copyOf(words);
        articles = List.copyOf(articles);
        related = List.copyOf(related);
        practices = List.copyOf(practices);
        contraindications = List.copyOf(contraindications);
        advice = List.copyOf(advice);
        calls = List.copyOf(calls);
        claims = List.copyOf(claims);
    }

    /** All of it below the title as one plain text, for a program to read. */
    public String plain() {
        List<String> paragraphs = new ArrayList<>(List.of(brief));
        paragraphs.addAll(contraindications);
        paragraphs.addAll(advice);
        paragraphs.addAll(calls);
        paragraphs.addAll(claims);
        return String.join("\n\n", paragraphs).replace("*", "");
    }
}
