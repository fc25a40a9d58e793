package adem.learn;

import adem.text.Text;
import java.util.Locale;

/** What a note is about, roughly, in the order in which lists show it. */
public enum Category {
    ANATOMY("anatomie", "anatomy"),
    MUSCLES("spieren", "muscles"),
    ORGANS("organen", "organs"),
    NERVOUS_SYSTEM("zenuwstelsel", "nervous system"),
    REFLEXES("reflexen", "reflexes"),
    BREATHING("adem", "breathing"),
    EMOTION("gevoel", "emotion"),
    CAUSES("oorzaken", "causes"),
    COMPLAINTS("klachten", "symptoms"),
    EXERCISES("oefeningen", "exercises"),
    THERAPIES("therapieën", "therapies"),
    LIFESTYLE("leefstijl", "lifestyle"),
    TRADITION("traditie", "tradition"),
    SCIENCE("wetenschap", "science");

    private final Text word;

    Category(String nl, String en) {
        this.word = new Text(nl, en);
    }

    /** Its name for people. */
    public Text word() {
        return word;
    }

    /** As files write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
