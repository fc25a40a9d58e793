package adem.learn;

import adem.text.Language;

/**
 * A note that may be meant.
 *
 * @param entry the note
 * @param language of the words that matched, both counted as the user's
 * @param score from 0 to 1, 1 for exactly the words
 * @param ambiguous true where the same words lead to another note with as much right
 */
public record Match(NoteSummary entry, Language language, double score, boolean ambiguous) {}
