package adem.learn;

import adem.text.Text;
import java.util.Locale;

/** How well the main point of a note is supported, after a careful reading; not a clinical review. */
public enum Evidence {
    ESTABLISHED("staat vast", "established"),
    PLAUSIBLE("aannemelijk", "plausible"),
    CONTESTED("omstreden", "contested"),
    TRADITION("traditie", "tradition");

    private final Text word;

    Evidence(String nl, String en) {
        this.word = new Text(nl, en);
    }

    /** The word for people. */
    public Text word() {
        return word;
    }

    /** As files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
