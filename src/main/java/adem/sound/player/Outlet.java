package adem.sound.player;

import java.io.IOException;

/** A way for sound to get out: a program, found but not started. */
public interface Outlet {

    /** The program's name. */
    String name();

    /**
     * Starts it.
     *
     * @throws IOException when it cannot be started
     */
    Loudspeaker open() throws IOException;
}
