package adem.routine.file;

import adem.text.Text;
import java.util.List;
import java.util.Map;

/**
 * A group of keys of the format.
 *
 * @param name what it is a group of
 * @param keys in the order in which they are written
 * @param former keys that were known once, by name
 */
record FormatMapping(String name, List<FormatKey> keys, Map<String, Former> former) {

    FormatMapping {
        keys = List.copyOf(keys);
        former = Map.copyOf(former);
    }

    /** A group of keys that has always been so. */
    FormatMapping(String name, List<FormatKey> keys) {
        this(name, keys, Map.of());
    }

    /**
     * A key that is not known any more.
     *
     * @param now the key in its place
     * @param what to say to whoever still writes it
     */
    record Former(String now, Text what) {}

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
