/**
 * What a timeline sounds like: cues, tones, words in their places, samples. It knows time only as a place on the
 * timeline, so that a room and a file hear the same. It must not know any program, file or terminal.
 */
package adem.sound;
