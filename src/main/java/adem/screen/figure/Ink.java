package adem.screen.figure;

/** What a dot belongs to, the most telling last. */
public enum Ink {
    /** What stands or lies there. */
    PROP,
    /** The body. */
    BODY,
    /** What moves with the breath. */
    BREATH
}
