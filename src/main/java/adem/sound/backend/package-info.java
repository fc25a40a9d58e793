/**
 * Sound in the room: the programs that play it, and the observers that follow a session with tones, voice or bell. It
 * knows how such programs fail and hang. It must not know what the terminal shows, nor keep a time of its own.
 */
package adem.sound.backend;
