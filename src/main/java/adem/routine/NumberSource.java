package adem.routine;

/**
 * Where a number comes from.
 *
 * @param article the number of the article, such as {@code 002}; empty where it is ours
 */
public record NumberSource(String article) {

    /** A number that we chose. */
    public static final NumberSource OURS = new NumberSource("");

    /** True where an article gives the number. */
    public boolean isArticle() {
        return !article.isEmpty();
    }
}
