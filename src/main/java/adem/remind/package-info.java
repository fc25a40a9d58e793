/**
 * Reminders: what is put in a shell's file or a timer so that a line comes at the right moment, how it is taken away without a
 * trace, and when the line may be said. It must not know how a command was typed, nor how a session is guided.
 */
package adem.remind;
