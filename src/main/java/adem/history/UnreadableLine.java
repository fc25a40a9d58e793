package adem.history;

import java.nio.file.Path;

/**
 * A place in the log that cannot be read. It is kept as it is.
 *
 * @param file of the log
 * @param line counted from 1; 0 where no line of the file can be read
 */
public record UnreadableLine(Path file, int line) {}
