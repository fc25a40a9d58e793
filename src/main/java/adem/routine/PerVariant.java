package adem.routine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

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

    /** What comes of each value. */
    public <R> PerVariant<R> map(Function<T, R> change) {
        Map<String, R> changed = new HashMap<>();
        byVariant.forEach((variant, value) -> changed.put(variant, change.apply(value)));
        return new PerVariant<>(change.apply(usual), changed);
    }
}
