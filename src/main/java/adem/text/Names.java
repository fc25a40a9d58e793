package adem.text;

import java.util.List;

/** What to type for what has a name in each language. */
public final class Names {

    private Names() {}

    /** Of what comes with adem: its id is English, and the first of its other names, where it has any, is Dutch. */
    public static Text of(String id, List<String> aliases) {
        return new Text(aliases.isEmpty() ? id : aliases.get(0), id);
    }
}
