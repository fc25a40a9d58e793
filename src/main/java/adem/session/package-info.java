/**
 * A practice in time: an immutable timeline, the playhead on it, actions in, new state and events out. It knows steps,
 * breaths and the words that every observer says alike. It must not keep time of its own, draw, play or read a file.
 */
package adem.session;
