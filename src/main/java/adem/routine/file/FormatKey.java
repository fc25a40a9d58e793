package adem.routine.file;

import adem.text.Text;
import java.util.List;

/**
 * A key of the format.
 *
 * @param name as a file writes it
 * @param kind what its value may be
 * @param required true where it cannot be left out
 * @param beside the keys of which one must stand beside it; empty where it stands by itself
 * @param leftOut what is taken where it is left out; empty where nothing is
 * @param about what it is for
 */
record FormatKey(String name, ValueKind kind, boolean required, List<String> beside, Text leftOut, Text about) {

    private static final Text NOTHING = Text.same("");

    FormatKey {
        beside = List.copyOf(beside);
    }

    /** A key that cannot be left out. */
    static FormatKey required(String name, ValueKind kind, String nl, String en) {
        return new FormatKey(name, kind, true, List.of(), NOTHING, new Text(nl, en));
    }

    /** A key that may be left out. */
    static FormatKey optional(String name, ValueKind kind, String nl, String en) {
        return new FormatKey(name, kind, false, List.of(), NOTHING, new Text(nl, en));
    }

    /** The same key, beside one of these. */
    FormatKey beside(String... keys) {
        return new FormatKey(name, kind, required, List.of(keys), leftOut, about);
    }

    /** The same key, with what is taken where it is left out. */
    FormatKey or(String nl, String en) {
        return new FormatKey(name, kind, required, beside, new Text(nl, en), about);
    }

    /** A key of the same kind, by another name and for something else. */
    FormatKey as(String other, String nl, String en) {
        return new FormatKey(other, kind, required, beside, leftOut, new Text(nl, en));
    }

    /** Its kind, which whoever reads it knows. */
    <T extends ValueKind> T kind(Class<T> known) {
        return known.cast(kind);
    }
}
