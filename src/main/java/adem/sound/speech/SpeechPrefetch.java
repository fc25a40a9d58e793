package adem.sound.speech;

import adem.host.Threads;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;

/** Has words spoken before they are needed, on a thread of its own. */
public final class SpeechPrefetch implements Function<String, short[]>, AutoCloseable {

    private static final Duration TIME_TO_END = Duration.ofMillis(300);

    private final Voice voice;
    private final SpeechCache spoken = new SpeechCache();
    private final LinkedBlockingDeque<String> wanted = new LinkedBlockingDeque<>();
    private final Thread thread = Threads.daemon("voice", this::speak);
    private volatile boolean failed;
    private volatile boolean over;

    /** Begins to wait for words. */
    public SpeechPrefetch(Voice voice) {
        this.voice = voice;
        thread.start();
    }

    /** These words will be needed, in this order, and none of those wanted before. */
    public void prepare(List<String> words) {
        wanted.clear();
        for (String one : words) {
            if (spoken.get(one) == null) {
                wanted.add(one);
            }
        }
    }

    /** Waits until these words are ready, but not for ever. */
    public void await(String words, Duration atMost) throws InterruptedException {
        spoken.await(words, atMost);
    }

    /** The samples of these words; null where they are not ready. */
    @Override
    public short[] apply(String words) {
        return spoken.get(words);
    }

    /** True when the voice failed; it is not asked again. */
    public boolean hasFailed() {
        return failed;
    }

    private void speak() {
        try {
            while (!over) {
                String words = wanted.take();
                if (spoken.get(words) == null) {
                    spoken.put(words, voice.say(words));
                }
            }
        } catch (InterruptedException ended) {
            // Nothing is wanted any more.
        } catch (Throwable broken) {
            // Whatever it was, memory included: the session goes on without words, and its user is told.
            failed = !over;
            spoken.close();
        }
    }

    /** Ends it, and any program it waits for, without waiting for that; from any thread. */
    public void abandon() {
        over = true;
        thread.interrupt();
    }

    /** Waits for its end after {@link #abandon}, but no longer than this. */
    public void end(Duration atMost) {
        try {
            thread.join(Math.max(1, atMost.toMillis()));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it, and any program it waits for. */
    @Override
    public void close() {
        abandon();
        end(TIME_TO_END);
    }
}
