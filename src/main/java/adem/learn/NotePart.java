package adem.learn;

import adem.text.Language;
import adem.text.Text;

/** The parts of a note, in the order in which all notes have them: what helps the reader first, the articles last. */
public enum NotePart {
    BRIEF("In het kort", "In short"),
    CONTRAINDICATIONS("Niet doen als", "Do not do this if"),
    ADVICE("Wat kun je doen?", "What you can do"),
    CALLS("Wanneer bel je?", "When to call"),
    CLAIMS("Wat zeggen de artikelen?", "What the articles say");

    private final Text heading;

    NotePart(String nl, String en) {
        this.heading = new Text(nl, en);
    }

    /** As it stands above the part, on the page and in the file. */
    public Text heading() {
        return heading;
    }

    /** The part under a heading; an {@link IllegalArgumentException} for one that no note has. */
    static NotePart of(String heading, Language language) {
        for (NotePart part : values()) {
            if (part.heading.in(language).equals(heading)) {
                return part;
            }
        }
        throw new IllegalArgumentException("unknown heading \"" + heading + "\"");
    }
}
