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
 * @param articles where the facts come from: numbers such as {@code 002}
 * @param related ids of other notes, the most useful first
 * @param routines ids of routines that fit
 * @param text paragraphs; a word between stars is stressed
 * @param sure how sure it is: paragraphs
 * @param contraindications who should not do it, and when: paragraphs, empty where no rule asks for it
 * @param calls when to call whom: paragraphs, empty where no rule asks for it
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
        List<String> routines,
        List<String> text,
        List<String> sure,
        List<String> contraindications,
        List<String> calls) {

    public Note {
        words = List.copyOf(words);
        articles = List.copyOf(articles);
        related = List.copyOf(related);
        routines = List.copyOf(routines);
        text = List.copyOf(text);
        sure = List.copyOf(sure);
        contraindications = List.copyOf(contraindications);
        calls = List.copyOf(calls);
    }

    /** All of it below the title as one plain text, for a program to read. */
    public String plain() {
        List<String> paragraphs = new ArrayList<>(contraindications);
        paragraphs.addAll(text);
        paragraphs.addAll(sure);
        paragraphs.addAll(calls);
        return String.join("\n\n", paragraphs).replace("*", "");
    }
}
