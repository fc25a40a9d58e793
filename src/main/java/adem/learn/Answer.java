package adem.learn;

import adem.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What a look-up found.
 *
 * @param matches the notes that may be meant, best first
 * @param words those of the typed words that the best of them was found by
 * @param elsewhere what was asked about, where adem is not about it; then there are no matches
 * @param language of what was typed, or the user's where that cannot be told
 */
public record Answer(List<Match> matches, String words, Optional<Elsewhere> elsewhere, Language language) {

    public Answer {
        matches = List.copyOf(matches);
    }
}
