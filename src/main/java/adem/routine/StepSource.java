package adem.routine;

/**
 * Whose the numbers of a step are.
 *
 * @param amount how long or how often
 * @param shortest the least that the user may make of a time
 * @param longest the most
 */
public record StepSource(PerVariant<NumberSource> amount, NumberSource shortest, NumberSource longest) {

    /** One source for the amount in every variant, for a step whose time is fixed. */
    static StepSource of(NumberSource amount) {
        return new StepSource(PerVariant.always(amount), NumberSource.NOT_GIVEN, NumberSource.NOT_GIVEN);
    }

    /** Whose the amount in a variant is. */
    public NumberSource in(String variant) {
        return amount.in(variant);
    }
}
