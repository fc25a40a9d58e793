package adem.sound.backend;

import adem.session.Session;
import java.io.IOException;
import java.time.Duration;

/** Something that lets a session be heard. For one thread, but for {@link #close}. */
public interface AudioSink extends AutoCloseable {

    /**
     * Lets be heard what the session is at now.
     *
     * @return how long until it has to be called again
     * @throws IOException when it will not be heard any more
     */
    Duration play(Session session) throws IOException, InterruptedException;

    /** Lets be heard to the end what it was given, and ends it then, soon. */
    void finish() throws InterruptedException;

    /** Ends it at once, and any program it uses; from any thread, any number of times. */
    @Override
    void close();
}
