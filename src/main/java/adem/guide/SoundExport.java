package adem.guide;

import adem.host.Host;
import adem.session.SessionText;
import adem.session.Timeline;
import adem.sound.AudioRenderer;
import adem.sound.backend.AudioPlan;
import adem.sound.backend.SoundSettings;
import adem.sound.file.AudioTags;
import adem.sound.file.SoundFile;
import adem.sound.file.SoundFormat;
import adem.sound.speech.SpeechOnDemand;
import adem.sound.speech.Voice;
import adem.sound.speech.Voices;
import adem.text.BadInput;
import adem.text.Messages;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Writes a session to a file, to be followed without a screen. */
public final class SoundExport {

    private static final int FAILURE = 1;
    private static final Text WRITTEN = new Text("{0}: {1}, zo lang als de sessie", "{0}: {1}, as long as the session");

    private final Host host;
    private final Messages messages;
    private final boolean force;

    /** @param force true to replace a file that is there */
    public SoundExport(Host host, Messages messages, boolean force) {
        this.host = host;
        this.messages = messages;
        this.force = force;
    }

    /** Writes the timeline; the exit code. */
    public int write(Timeline timeline, String typed, SoundSettings listening) {
        Path file = Path.of(typed);
        SoundFormat format = SoundFile.format(typed)
                .orElseThrow(() -> new BadInput(new Text(
                                "\"{0}\" kan niet; kies een naam die eindigt op .opus of .wav",
                                "\"{0}\" will not do; choose a name that ends in .opus or .wav")
                        .with(SafeText.shownPath(typed))));
        if (Files.isDirectory(file)) {
            return fail(new Text("{0} is een map; kies een bestand", "{0} is a folder; choose a file"), file);
        }
        if (Files.exists(file) && !force) {
            return fail(
                    new Text("{0} is er al; met --force wordt het vervangen", "{0} is there; --force replaces it"),
                    file);
        }
        Optional<Voice> voice =
                listening.sound().hasVoice() ? new Voices(host.programs()).find(messages.language()) : Optional.empty();
        if (listening.sound().hasVoice() && voice.isEmpty()) {
            messages.complain((listening.sound().hasTones() ? SessionText.NO_VOICE : SessionText.NO_WORDS).text());
            if (!listening.sound().hasTones()) {
                return FAILURE;
            }
        }
        AudioRenderer recording = new AudioPlan(listening, voice.map(SpeechOnDemand::new)).recording(timeline);
        AudioTags tags = new AudioTags(
                timeline.info().title().in(messages.language()),
                messages.language().name().toLowerCase(Locale.ROOT));
        try {
            SoundFile.write(file, format, recording, tags, this::progress);
        } catch (UncheckedIOException silent) {
            return fail(
                    new Text("de stem viel weg; {0} is niet geschreven", "the voice failed; {0} was not written"),
                    file);
        } catch (IOException problem) {
            return fail(new Text("kan {0} niet schrijven", "cannot write {0}"), file);
        }
        messages.line(WRITTEN.with(file, TimeFormat.clock(timeline.length())));
        return 0;
    }

    private int fail(Text text, Path file) {
        clear();
        messages.complain(text.with(SafeText.shownPath(file)));
        return FAILURE;
    }

    /** Only for somebody who watches. */
    private void progress(int hundredths) {
        if (isWatched()) {
            host.out().print("\r" + hundredths + " %");
        }
        if (hundredths == 100) {
            clear();
        }
    }

    private void clear() {
        if (isWatched()) {
            host.out().print("\r     \r");
        }
    }

    private boolean isWatched() {
        return host.terminal().out() && !host.terminal().isDumb();
    }
}
