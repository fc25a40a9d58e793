package adem.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What was pressed and what the terminal told, in order; an end comes before all else. For any thread. Keys are commands of a
 * session, or, where something is chosen or asked, told as they were typed.
 */
final class KeyInbox {

    /** More than anybody types before a picture is painted; a flood beyond it is dropped (ours). */
    private static final int MOST = 256;

    /** Hears keys until there is nothing more to come. */
    @FunctionalInterface
    interface Listener {
        void listen() throws InterruptedException;
    }

    private final BlockingQueue<KeyPress> waiting = new LinkedBlockingQueue<>(MOST);
    private final BlockingQueue<TypedKey> typed = new LinkedBlockingQueue<>(MOST);
    private final CountDownLatch obeyed = new CountDownLatch(1);
    /** How it is to end; null while it is not. */
    private volatile KeyPress end;

    /** True where keys are told as they were typed. */
    private volatile boolean typing;

    /** True when nobody listens any more. */
    private volatile boolean deaf;

    private volatile int background = -1;

    /** Forgets that somebody asked for an end, to ask what they meant; not where nothing more can come. */
    void askAgain() {
        end = end == KeyPress.STOP && !deaf ? null : end;
    }

    /** From now on keys are told as they are typed, or again as commands; what was typed before is forgotten. */
    void typing(boolean now) {
        typing = now;
        typed.clear();
        waiting.clear();
    }

    /** Keeps the colour behind the text, {@code 0xRRGGBB}, which the terminal told. */
    void background(int colour) {
        background = colour;
        add(KeyPress.BACKGROUND);
    }

    /** The colour behind the text; below 0 while it is not known. */
    int background() {
        return background;
    }

    /** Has a thread of its own listen. Whatever it ends of, this key comes last, and no trace is printed into the picture. */
    void listen(Listener listener, KeyPress last) {
        Thread thread = new Thread(
                () -> {
                    try {
                        listener.listen();
                    } catch (InterruptedException | RuntimeException | Error ended) {
                        // The last key tells.
                    } finally {
                        deaf = true;
                        add(last);
                    }
                },
                "keys");
        thread.setDaemon(true);
        thread.start();
    }

    /** Adds what was pressed; where too much waits already, only an end counts. */
    void add(KeyPress key) {
        if (key.ends() && end == null) {
            end = key;
        }
        if (typing) {
            typed.offer(new TypedKey.Told(key));
        } else {
            waiting.offer(key);
        }
    }

    /** Adds a key of the keyboard; while it types, what letters mean to a session does not count. */
    void press(KeyPress key) {
        if (!typing || isAlwaysMeant(key)) {
            add(key);
        }
    }

    private static boolean isAlwaysMeant(KeyPress key) {
        return key == KeyPress.INTERRUPT || key == KeyPress.SUSPEND || key == KeyPress.REPAINT;
    }

    /** Adds a key as it was typed. */
    void type(TypedKey key) {
        if (typing) {
            typed.offer(key);
        }
    }

    /** Adds a key as it was typed, or as a command: never as an answer and then, because it was one, as a command too. */
    void hear(TypedKey key, KeyPress command) {
        if (!typing) {
            press(command);
        } else if (isAlwaysMeant(command)) {
            add(command);
        } else {
            type(key);
        }
    }

    /** The next key as it was typed; nothing, when none comes within this. An end is all there is. */
    TypedKey awaitTyped(Duration atMost) throws InterruptedException {
        TypedKey key = end != null ? null : typed.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        if (key == TypedKey.Named.ESCAPE_BEGUN) {
            TypedKey more = typed.poll(KeyParser.ESCAPE_NANOS, TimeUnit.NANOSECONDS);
            key = more == null ? TypedKey.Named.ESCAPE : more;
        }
        if (end != null) {
            obeyed.countDown();
            return new TypedKey.Told(end);
        }
        return key == null ? TypedKey.Named.NOTHING : key;
    }

    /** All that waits; something to come is waited for no longer than this. An end is all there is. */
    List<KeyPress> await(Duration atMost) throws InterruptedException {
        List<KeyPress> keys = new ArrayList<>();
        KeyPress first = end != null ? end : waiting.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        if (first != null) {
            keys.add(first);
            waiting.drainTo(keys);
        }
        if (end == null) {
            return keys;
        }
        obeyed.countDown();
        return List.of(end);
    }

    /** True while no command waits. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** True once Ctrl-C was pressed. */
    boolean interrupted() {
        return end == KeyPress.INTERRUPT;
    }

    /** Waits, but no longer than this, until an end was taken; whether it was. */
    boolean obeyed(int millis) throws InterruptedException {
        return obeyed.await(millis, TimeUnit.MILLISECONDS);
    }
}
