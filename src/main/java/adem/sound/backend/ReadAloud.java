package adem.sound.backend;

import adem.host.Programs;
import adem.host.Threads;
import adem.sound.speech.Voice;
import adem.sound.speech.Voices;
import adem.text.Text;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Reads single sentences aloud where no session goes on yet. Who hears nothing can read them: what fails, fails without a
 * word. For one thread.
 */
public final class ReadAloud implements AutoCloseable {

    private static final long MILLIS_TO_STOP = 300;

    /** Longer than a few sentences take (ours). */
    private static final int MOST_LOOKS = 200;

    private static final long MILLIS_TO_LOOK = 100;

    private final Programs programs;
    private final SoundSettings settings;
    private final Optional<Voice> voice;
    private Thread reading = Threads.daemon("reads aloud", () -> {});

    /** Reads as these settings say: nothing, where they have no voice in them. */
    public ReadAloud(SoundSettings settings, Programs programs) {
        this.programs = programs;
        this.settings = settings;
        this.voice = settings.sound().hasVoice() ? new Voices(programs).find(settings.language()) : Optional.empty();
    }

    /** Begins to read this, in the place of what is being read. */
    public void read(String words) {
        close();
        voice.ifPresent(speaking -> {
            reading = Threads.daemon("reads aloud", () -> play(speaking, words));
            reading.start();
        });
    }

    /** Waits until it is read to its end, twenty seconds at most, and no longer than until somebody is hurried. */
    public void finish(BooleanSupplier hurried) throws InterruptedException {
        for (int look = 0; look < MOST_LOOKS && reading.isAlive() && !hurried.getAsBoolean(); look++) {
            reading.join(MILLIS_TO_LOOK);
        }
    }

    private void play(Voice speaking, String words) {
        try {
            short[] samples = speaking.say(words);
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (short) (samples[i] * settings.volume());
            }
            for (AudioBackend backend : AudioBackends.on(programs)) {
                Optional<Text> problem = backend.attempt(samples);
                if (problem.isEmpty() || Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
        } catch (IOException silent) {
            // It can be read.
        }
    }

    /** Ends what is being read, and any program that it takes. */
    @Override
    public void close() {
        reading.interrupt();
        try {
            reading.join(MILLIS_TO_STOP);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
