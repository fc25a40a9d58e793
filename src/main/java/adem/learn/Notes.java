package adem.learn;

import adem.host.Resources;
import adem.text.Language;

/** The notes that come with adem. */
public final class Notes {

    private Notes() {}

    /** The note of an entry, in this language. */
    public static Note of(NoteSummary entry, Language language) {
        return NoteReader.read(
                Resources.text("adem/learn/notes/" + language.code() + "/" + entry.id() + ".md"), language);
    }
}
