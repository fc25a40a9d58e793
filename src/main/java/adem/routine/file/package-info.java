/**
 * Routine files: the format as one table, the reader that finds every mistake at once, and the library of built-in and
 * own files. It knows YAML, and it treats every file as hostile. It must not know what a routine is used for.
 */
package adem.routine.file;
