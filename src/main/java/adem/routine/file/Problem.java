package adem.routine.file;

import adem.text.Text;

/**
 * A mistake in a routine file.
 *
 * @param line from 1
 * @param column from 1
 * @param text what was found and what was expected
 */
public record Problem(int line, int column, Text text) {}
