package adem.screen;

/** What somebody wants when a session is over. */
public enum Ending {
    /** The same once more. */
    AGAIN,
    /** On, with more breaths, to five minutes. */
    ON,
    /** A routine next. */
    ROUTINE,
    /** Nothing more. */
    DONE
}
