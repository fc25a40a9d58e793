package adem.host;

/** Makes the threads of the program. */
public final class Threads {

    private Threads() {}

    /**
     * A thread that does not keep the program alive, not started yet. What its task fails to catch ends it without a word: a
     * stack trace would land in the middle of the screen. Whoever needs to know has to catch it.
     *
     * @param name for whoever looks at the threads of a program that hangs
     */
    public static Thread daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((dead, problem) -> {});
        return thread;
    }
}
