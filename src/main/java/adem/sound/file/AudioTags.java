package adem.sound.file;

/**
 * What a file tells of itself.
 *
 * @param title for people
 * @param language {@code nl} or {@code en}
 */
public record AudioTags(String title, String language) {}
