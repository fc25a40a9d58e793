package adem.sound;

import java.time.Duration;

/**
 * Words in their place on the timeline, in one language.
 *
 * @param words what to say
 * @param at when it begins
 * @param sentence true for what must be heard whole; false for a single word that may be left out while somebody speaks
 */
public record Utterance(String words, Duration at, boolean sentence) {}
