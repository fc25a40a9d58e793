/**
 * Sound as files: WAV, and Opus in Ogg. It knows bytes. It must not know what is in them.
 */
package adem.sound.file;
