/**
 * Turns words into samples, by a program of this machine that speaks, before they are needed or when they are. It knows
 * voices, their commands and WAV files. It does not know when words are due.
 */
package adem.sound.speech;
