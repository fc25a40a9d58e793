/**
 * What this machine can do, tried out and not guessed, and what helps where something is missing. It knows every room
 * that can fail. It must not mend anything.
 */
package adem.doctor;
