package adem.routine;

import java.util.Map;

/**
 * A value that may differ from variant to variant.
 *
 * @param usual the value where a variant has none of its own
 * @param byVariant the others, by the variant's name
 */
public record Varied<T>(T usual, Map<String, T> byVariant) {

    public Varied {
        byVariant = Map.copyOf(byVariant);
    }

    /** The same value for every variant. */
    public static <T> Varied<T> always(T value) {
        return new Varied<>(value, Map.of());
    }

    /** The value in a variant. */
    public T in(String variant) {
        return byVariant.getOrDefault(variant, usual);
    }
}
