package adem.screen;

/** What somebody wants when a session is over. */
public enum Ending {
    /** The same once more. */
    AGAIN,
    /** A routine next. */
    ROUTINE,
    /** Nothing more. */
    DONE
}
