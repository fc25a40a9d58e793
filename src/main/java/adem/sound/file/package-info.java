/**
 * Puts the sound of a timeline in a file, as WAV or as Opus in Ogg, with its title and language. It knows the formats. It
 * does not know what is heard in them.
 */
package adem.sound.file;
