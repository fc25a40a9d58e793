package adem.host;

/** What the system tells this process. A signal that this machine does not know is never told. */
public interface Signals {

    /** Nothing is ever told. */
    Signals NONE = new Signals() {
        // Not a lambda: the first of those costs a tenth of a whole start.
        @Override
        public Registration on(String name, Runnable action) {
            return () -> {};
        }
    };

    /** Takes a handler back. */
    @FunctionalInterface
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** Loads what is needed to answer signals, which takes a while; answers none yet. */
    default void prepare() {}

    /** Has this done when the signal of this name, such as {@code CONT}, comes; on a thread of its own. */
    Registration on(String name, Runnable action);

    /**
     * Lets signals of this name pass: they are meant for another program that has the terminal now. Programs that are
     * started meanwhile still get them.
     */
    default Registration ignore(String name) {
        return on(name, () -> {});
    }

    /**
     * Has the system itself drop signals of this name, for this process and for the programs it starts. After {@code TTOU} and {@code TTIN} a
     * process in the background is not stopped: its reads fail, and what it sets of the terminal is set.
     */
    default void drop(String name) {}

    /** Sends a signal of this name to this process. */
    default void raise(String name) {}

    /** False while a shell has the terminal and this process is in the background; true where nobody can tell. */
    default boolean foreground() {
        return true;
    }

    /** The signals of this process. A small runtime may be without them; then nothing is ever told. */
    static Signals real() {
        return new SystemSignals();
    }
}
