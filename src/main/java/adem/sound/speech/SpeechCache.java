package adem.sound.speech;

import adem.sound.AudioRenderer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a voice has said, kept while there is room; what was not asked for longest goes first. For any thread. */
final class SpeechCache {

    /** Two minutes of speech. */
    private static final int ROOM = 120 * AudioRenderer.RATE;

    private final Map<String, short[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int samples;
    private boolean silent;

    /** The samples of these words; null where they were never said, or have gone. */
    synchronized short[] get(String words) {
        return kept.get(words);
    }

    /** Waits until these words have been said, but not for ever. */
    synchronized void await(String words, Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toMillis(); left > 0 && !silent && !kept.containsKey(words); ) {
            wait(left);
            left = (until - System.nanoTime()) / 1_000_000;
        }
    }

    /** Nothing more will be said. */
    synchronized void close() {
        silent = true;
        notifyAll();
    }

    synchronized void put(String words, short[] said) {
        short[] before = kept.put(words, said);
        notifyAll();
        samples += said.length - (before == null ? 0 : before.length);
        while (samples > ROOM && kept.size() > 1) {
            String oldest = kept.keySet().iterator().next();
            samples -= kept.remove(oldest).length;
        }
    }
}
