package adem.guide;

import adem.host.ExitCode;
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
import adem.text.FileTrouble;
import adem.text.Messages;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Writes a session to a file, to be followed without a screen. */
public final class SoundExport {

    private static final Text WRITTEN = new Text("{0}: {1}, zo lang als de sessie", "{0}: {1}, as long as the session");

    private static final Text A_FOLDER = new Text("{0} is een map; kies een bestand", "{0} is a folder; choose a file");
    private static final Text THERE =
            new Text("{0} bestaat al; --force vervangt het", "{0} already exists; --force replaces it");

    private final Host host;
    private final Messages messages;
    private final boolean force;
    /** The hundredths on the screen; -1 while there are none. */
    private int shown = -1;

    /** @param force true to replace a file that is there */
    public SoundExport(Host host, Messages messages, boolean force) {
        this.host = host;
        this.messages = messages;
        this.force = force;
    }

    /**
     * Writes the timeline; the exit code.
     *
     * @param typed the name of the file, which tells the format too
     * @throws BadInput when the name cannot be one
     */
    public int write(Timeline timeline, String typed, SoundSettings settings) {
        SoundFormat format = SoundFile.format(typed)
                .orElseThrow(() -> new BadInput(new Text(
                                "\"{0}\" kan niet; kies een naam die eindigt op .opus of .wav",
                                "\"{0}\" is not valid; choose a name that ends in .opus or .wav")
                        .with(SafeText.shownPath(typed))));
        Path file = FileTrouble.path(typed);
        // Before the work is done, and again when the file gets its name: it may have come meanwhile.
        if (Files.isDirectory(file)) {
            return fail(A_FOLDER.with(SafeText.shownPath(file)));
        }
        if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return fail(THERE.with(SafeText.shownPath(file)));
        }
        Optional<Voice> voice =
                settings.sound().hasVoice() ? new Voices(host.programs()).find(messages.language()) : Optional.empty();
        if (settings.sound().hasVoice() && voice.isEmpty()) {
            messages.complain((settings.sound().hasTones() ? SessionText.NO_VOICE : SessionText.NO_WORDS).text());
            if (!settings.sound().hasTones()) {
                return ExitCode.FAILURE;
            }
        }
        AudioRenderer renderer = new AudioPlan(settings, voice.map(SpeechOnDemand::new))
                .renderers()
                .apply(timeline);
        AudioTags tags = new AudioTags(
                timeline.info().title().in(messages.language()),
                messages.language().name().toLowerCase(Locale.ROOT));
        try {
            SoundFile.write(file, force, format, renderer, tags, this::progress);
        } catch (UncheckedIOException silent) {
            return fail(new Text("de stem viel weg; {0} is niet geschreven", "the voice failed; {0} was not written")
                    .with(SafeText.shownPath(file)));
        } catch (FileAlreadyExistsException meanwhile) {
            return fail(THERE.with(SafeText.shownPath(file)));
        } catch (IOException problem) {
            return fail(FileTrouble.writing(file, problem));
        }
        clear();
        messages.line(WRITTEN.with(file, TimeFormat.clock(timeline.length())));
        return ExitCode.OK;
    }

    private int fail(Text text) {
        clear();
        messages.complain(text);
        return ExitCode.FAILURE;
    }

    /** Only for somebody who watches. */
    private void progress(int hundredths) {
        if (isWatched() && hundredths != shown) {
            shown = hundredths;
            host.out().print("\r" + hundredths + " %");
        }
    }

    private void clear() {
        if (shown >= 0) {
            shown = -1;
            host.out().print("\r     \r");
        }
    }

    private boolean isWatched() {
        return host.terminal().out() && !host.terminal().isDumb();
    }
}
