package adem.routine;

import java.util.Optional;

/**
 * Where a number comes from.
 *
 * @param written as a file writes it: {@code ours}, {@code article 002}; empty where it does not say
 */
public record NumberSource(String written) {

    /** A number whose file does not say where it comes from. */
    public static final NumberSource NOT_GIVEN = new NumberSource("");

    /** A number that whoever wrote the file chose. */
    public static final NumberSource OURS = new NumberSource("ours");

    private static final String ARTICLE = "article ";

    /** A number of the article with this number, such as {@code 002}. */
    public static NumberSource article(String number) {
        return new NumberSource(ARTICLE + number);
    }

    /** True where the file says it. */
    public boolean isGiven() {
        return !written.isEmpty();
    }

    /** The number of the article that gives it; empty where none does. */
    public Optional<String> article() {
        return written.startsWith(ARTICLE) ? Optional.of(written.substring(ARTICLE.length())) : Optional.empty();
    }
}
