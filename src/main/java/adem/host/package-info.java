/**
 * The machine: its streams, environment, folders, other programs, signals and clocks, and files that are written whole.
 * It knows the operating system and nothing of breathing. Nobody else in the program asks the system for these.
 */
package adem.host;
