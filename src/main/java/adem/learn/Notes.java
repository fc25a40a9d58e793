package adem.learn;

import adem.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The notes that come with adem. */
public final class Notes {

    private Notes() {}

    /** The note of an entry, in this language. */
    public static Note of(NoteSummary entry, Language language) {
        String name = "/adem/learn/notes/" + language.code() + "/" + entry.id() + ".md";
        try (InputStream in = Notes.class.getResourceAsStream(name)) {
            return NoteReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), language);
        } catch (IOException problem) {
            throw new IllegalStateException("cannot read " + name, problem);
        }
    }
}
