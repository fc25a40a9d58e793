/**
 * Routines: named series of steps with variants, gates and the origin of every number, laid out on a timeline. It
 * knows the steps of {@link adem.session}. It must not know how a file is written, nor where one lies.
 */
package adem.routine;
