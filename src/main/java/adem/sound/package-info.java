/**
 * What is to be heard of a timeline: tones, bowls and words, each in its place, and their samples. All of it is computed from
 * the timeline alone, so that a file and a live session sound the same. It starts no program and knows no clock.
 */
package adem.sound;
