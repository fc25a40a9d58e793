/**
 * Voices: the programs that speak, what they have said, and saying it in time. It knows their options and the sound
 * that they write. It must not pass words through a shell, nor know what they are for.
 */
package adem.sound.speech;
