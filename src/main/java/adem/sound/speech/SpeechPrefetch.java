package adem.sound.speech;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;

/** Has words spoken before they are needed, on a thread of its own. */
public final class SpeechPrefetch implements Function<String, short[]>, AutoCloseable {

    private static final int MILLIS_TO_END = 300;

    private final Voice voice;
    private final SpeechCache spoken = new SpeechCache();
    private final LinkedBlockingDeque<String> wanted = new LinkedBlockingDeque<>();
    private final Thread thread = new Thread(this::speak, "voice");
    private volatile boolean failed;

    /** Begins to listen to what is wanted. */
    public SpeechPrefetch(Voice voice) {
        this.voice = voice;
        thread.setDaemon(true);
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
            while (true) {
                String words = wanted.take();
                if (spoken.get(words) == null) {
                    spoken.put(words, voice.say(words));
                }
            }
        } catch (IOException problem) {
            failed = true;
            spoken.close();
        } catch (InterruptedException over) {
            // Nothing is wanted any more.
        }
    }

    /** Ends it, and any program it waits for. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(MILLIS_TO_END);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
