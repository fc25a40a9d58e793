/**
 * Lets a session be heard while it goes on: by programs of this machine that play, or by the terminal's bell. It follows the
 * session as any other observer does, on threads of its own, and whatever fails here never stops the session. It draws nothing.
 */
package adem.sound.backend;
