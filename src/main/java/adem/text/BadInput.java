package adem.text;

/** Something a user gave us that we cannot use. The message says what was wrong, where, and what would be right. */
public final class BadInput extends RuntimeException {

    private final transient Text text;

    /** A mistake, told in both languages in one line. */
    public BadInput(Text text) {
        super(text.en(), null, false, false);
        this.text = text;
    }

    /** What to tell the user. */
    public Text text() {
        return text;
    }

    /** The same mistake with the place where it stands in front: an option, a file and line. */
    public BadInput at(String place) {
        return new BadInput(new Text(place + ": " + text.nl(), place + ": " + text.en()));
    }
}
