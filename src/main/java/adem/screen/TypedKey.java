package adem.screen;

/** A key as it was typed, where something is chosen or asked, or what the terminal told meanwhile. */
sealed interface TypedKey {

    /** A letter, a sign or a space. */
    record Sign(String text) implements TypedKey {}

    /** What asks for more than a letter: an end, another size, a program that was stopped and goes on. */
    record Told(KeyPress press) implements TypedKey {}

    /** A key with a name. */
    enum Named implements TypedKey {
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        FIRST,
        LAST,
        ENTER,
        BACKSPACE,
        ESCAPE,
        /** Enter behind other keys, where keys are typed in lines. */
        LINE_END,
        /** A key that means nothing to a choice or a question: Tab, an arrow to the side. */
        OTHER,
        /** Perhaps the key Escape, perhaps the beginning of another. */
        ESCAPE_BEGUN,
        /** It was the beginning of another, or no key at all. */
        NOTHING
    }
}
