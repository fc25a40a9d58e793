package adem.routine.file;

import java.util.List;

/**
 * A group of keys of the format.
 *
 * @param name what it is a group of
 * @param keys in the order in which they are written
 */
record FormatMapping(String name, List<FormatKey> keys) {

    FormatMapping {
        keys = List.copyOf(keys);
    }

    /** The names of the keys. */
    List<String> names() {
        return keys.stream().map(FormatKey::name).toList();
    }

    /** The key with this name, which there must be. */
    FormatKey key(String name) {
        for (FormatKey key : keys) {
            if (key.name().equals(name)) {
                return key;
            }
        }
        throw new IllegalArgumentException(name + " is no key of a " + this.name);
    }
}
