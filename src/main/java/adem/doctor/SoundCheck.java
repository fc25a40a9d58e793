package adem.doctor;

import adem.doctor.DoctorReport.Finding;
import adem.host.Programs;
import adem.sound.AudioRenderer;
import adem.sound.backend.AudioBackend;
import adem.sound.backend.AudioBackends;
import adem.sound.backend.SpeechDispatcherSink;
import adem.sound.speech.Speaker;
import adem.sound.speech.Voice;
import adem.sound.speech.Voices;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tries the programs that play and speak, all at the same time, so that several that hang take no longer than one.
 *
 * @param players what is wrong with each, in the order in which a session tries them
 * @param voices who speaks which language
 */
record SoundCheck(List<Finding> players, Map<Language, Finding> voices) {

    /** No sound, but long enough to find out that it cannot be played. */
    private static final short[] SILENCE = new short[AudioRenderer.RATE / 5];

    /** A program that works has answered long before (ours); a little more than a single one is waited for. */
    private static final long PATIENCE_MILLIS = 3_300;

    /** A program that was told to end is gone long before (ours). */
    private static final long TIDYING_MILLIS = 1_000;

    private static final Text HANGS = new Text("reageert niet", "does not answer");
    private static final Text BROKEN = new Text("doet het niet", "does not work");

    /** Tries those among these programs. */
    static SoundCheck of(Programs programs) {
        ExecutorService together = Executors.newCachedThreadPool(SoundCheck::thread);
        try {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            Map<AudioBackend, Future<Optional<Text>>> attempts = new LinkedHashMap<>();
            for (AudioBackend backend : AudioBackends.on(programs)) {
                attempts.put(backend, together.submit(() -> backend.attempt(SILENCE)));
            }
            Map<Language, Future<Optional<Finding>>> speakers = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                speakers.put(language, together.submit(voice(programs, language)));
            }
            List<Finding> players = players(attempts, together, end);
            Map<Language, Finding> voices = new EnumMap<>(Language.class);
            speakers.forEach((language, speaker) -> result(
                            speaker, end, Optional.of(new Finding(nameOf(programs), Optional.of(HANGS))))
                    .ifPresent(finding -> voices.put(language, finding)));
            return new SoundCheck(players, voices);
        } finally {
            end(together);
        }
    }

    /** Ends the programs that are still waited for, and lets what waits put its drafts away. */
    private static void end(ExecutorService together) {
        together.shutdownNow();
        try {
            together.awaitTermination(TIDYING_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "check");
        thread.setDaemon(true);
        return thread;
    }

    /** A program that can play in two ways stands here once, with the way that works. */
    private static List<Finding> players(
            Map<AudioBackend, Future<Optional<Text>>> attempts, ExecutorService together, long end) {
        List<Finding> findings = new ArrayList<>();
        attempts.forEach((backend, attempt) -> {
            Optional<Text> trouble = result(attempt, end, Optional.of(HANGS));
            if (trouble.isPresent()) {
                // It may only have found another one at the same device.
                trouble = result(together.submit(() -> backend.attempt(SILENCE)), end, trouble);
            }
            Finding finding = new Finding(backend.name(), trouble);
            findings.removeIf(before -> before.program().equals(finding.program()) && !before.works());
            if (findings.stream().noneMatch(before -> before.program().equals(finding.program()))) {
                findings.add(finding);
            }
        });
        return findings;
    }

    private static <T> T result(Future<T> attempt, long end, T late) {
        try {
            return attempt.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException problem) {
            return late;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return late;
        }
    }

    private static Callable<Optional<Finding>> voice(Programs programs, Language language) {
        return () -> {
            Speaker speaker = new Voices(programs).speaker(language);
            if (speaker.voice().isPresent()) {
                Voice voice = speaker.voice().get();
                return Optional.of(new Finding(voice.name(), trouble(voice)));
            }
            return speaker.dispatcher()
                    .map(program -> SpeechDispatcherSink.at(program, language, timeline -> List.of()))
                    .map(backend -> new Finding(backend.name(), backend.attempt(SILENCE)));
        };
    }

    /** What hangs before it could be asked for its name. */
    private static String nameOf(Programs programs) {
        for (String name : new String[] {"espeak-ng", "espeak", "say"}) {
            if (programs.find(name).isPresent()) {
                return name;
            }
        }
        return "spd-say";
    }

    private static Optional<Text> trouble(Voice voice) {
        try {
            return voice.say("adem").length > 0
                    ? Optional.empty()
                    : Optional.of(new Text("zegt niets", "says nothing"));
        } catch (IOException problem) {
            return Optional.of(BROKEN);
        }
    }
}
