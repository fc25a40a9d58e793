/**
 * The command line: the tree of commands, their arguments, the settings, help, and from a mistake to one line and an
 * exit code. It knows picocli. It must not know how anything is timed, drawn or played.
 */
package adem.cli;
