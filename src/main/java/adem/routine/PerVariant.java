package adem.routine;

import java.util.Map;

/**
 * A value that may differ from variant to variant.
 *
 * @param usual the value where a variant has none of its own
 * @param byVariant the others, by the variant's name
 */
public record PerVariant<T>(T usual, Map<String, T> byVariant) {

    public PerVariant {
        byVariant = Map.copyOf(byVariant);
    }

    /** The same value for every variant. */
    public static <T> PerVariant<T> always(T value) {
        return new PerVariant<>(value, Map.of());
    }

    /** The value in a variant. */
    public T in(String variant) {
        return byVariant.getOrDefault(variant, usual);
    }
}
