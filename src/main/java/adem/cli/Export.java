package adem.cli;

import adem.language.Amounts;
import adem.language.BadInput;
import adem.language.Phrase;
import adem.language.Text;
import adem.session.Timeline;
import adem.sound.Programs;
import adem.sound.Recording;
import adem.sound.file.SoundFile;
import adem.sound.file.SoundFormat;
import adem.sound.file.Tags;
import adem.sound.player.Arrangement;
import adem.sound.player.Listening;
import adem.sound.voice.Reader;
import adem.sound.voice.Voice;
import adem.sound.voice.Voices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Writes a session to a file, to be followed without a screen. */
final class Export {

    private static final Text WRITTEN = new Text("{1}: {0}, zo lang als de sessie", "{1}: {0}, as long as the session");

    private final Context context;

    Export(Context context) {
        this.context = context;
    }

    /** Writes the timeline; the exit code. */
    int write(Timeline timeline, String typed, Listening listening, Arguments arguments) {
        Path file = Path.of(typed);
        SoundFormat format = SoundFile.format(typed)
                .orElseThrow(() -> new BadInput(new Text(
                                "\"{0}\" kan niet; kies een naam die eindigt op .opus of .wav",
                                "\"{0}\" will not do; choose a name that ends in .opus or .wav")
                        .with(typed)));
        if (Files.isDirectory(file)) {
            return fail(new Text("{0} is een map; kies een bestand", "{0} is a folder; choose a file"), file);
        }
        if (Files.exists(file) && !arguments.has("--force")) {
            return fail(
                    new Text("{0} is er al; met --force wordt het vervangen", "{0} is there; --force replaces it"),
                    file);
        }
        Optional<Voice> voice = listening.sound().hasVoice()
                ? new Voices(Programs.of(context.world().environment())).find(context.language())
                : Optional.empty();
        if (listening.sound().hasVoice() && voice.isEmpty()) {
            context.complain((listening.sound().hasTones() ? Phrase.NO_VOICE : Phrase.NO_WORDS).text());
            if (!listening.sound().hasTones()) {
                return Cli.FAILURE;
            }
        }
        Recording recording = new Arrangement(listening, voice.map(Reader::new)).recording(timeline);
        Tags tags = new Tags(
                context.say(timeline.heading().title()),
                context.language().name().toLowerCase(Locale.ROOT));
        try {
            SoundFile.write(file, format, recording, tags, this::progress);
        } catch (UncheckedIOException silent) {
            return fail(
                    new Text("de stem viel weg; {0} is niet geschreven", "the voice failed; {0} was not written"),
                    file);
        } catch (IOException problem) {
            return fail(new Text("kan {0} niet schrijven", "cannot write {0}"), file);
        }
        context.print(Printable.of(context.say(WRITTEN.with(Amounts.clock(timeline.length()), file))) + "\n");
        return 0;
    }

    private int fail(Text text, Path file) {
        clear();
        context.complain(text.with(file));
        return Cli.FAILURE;
    }

    /** Only for somebody who watches. */
    private void progress(int hundredths) {
        if (isWatched()) {
            context.print("\r" + hundredths + " %");
        }
        if (hundredths == 100) {
            clear();
        }
    }

    private void clear() {
        if (isWatched()) {
            context.print("\r     \r");
        }
    }

    private boolean isWatched() {
        return context.world().terminal().out() && !context.isDumb();
    }
}
