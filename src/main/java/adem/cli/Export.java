package adem.cli;

import adem.language.Amounts;
import adem.language.BadInput;
import adem.language.Text;
import adem.session.Timeline;
import adem.sound.Recording;
import adem.sound.WavFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a session to a file, to be followed without a screen. */
final class Export {

    private static final int USUAL_VOLUME = 70;
    private static final Text WRITTEN = new Text("{1}: {0}, zo lang als de sessie", "{1}: {0}, as long as the session");

    private final Context context;

    Export(Context context) {
        this.context = context;
    }

    /** Writes the timeline; the exit code. */
    int write(Timeline timeline, String typed, Arguments arguments) {
        Path file = Path.of(typed);
        int volume = arguments.read("--volume", Export::volume).orElse(USUAL_VOLUME);
        if (!typed.toLowerCase(Locale.ROOT).endsWith(".wav")) {
            throw new BadInput(new Text(
                            "\"{0}\" kan niet; kies een naam die eindigt op .wav",
                            "\"{0}\" will not do; choose a name that ends in .wav")
                    .with(typed));
        }
        if (Files.isDirectory(file)) {
            return fail(new Text("{0} is een map; kies een bestand", "{0} is a folder; choose a file"), file);
        }
        if (Files.exists(file) && !arguments.has("--force")) {
            return fail(
                    new Text("{0} is er al; met --force wordt het vervangen", "{0} is there; --force replaces it"),
                    file);
        }
        try {
            WavFile.write(file, new Recording(timeline, volume / 100.0), this::progress);
        } catch (IOException problem) {
            return fail(new Text("kan {0} niet schrijven", "cannot write {0}"), file);
        }
        context.print(Printable.of(context.say(WRITTEN.with(Amounts.clock(timeline.length()), file))) + "\n");
        return 0;
    }

    private int fail(Text text, Path file) {
        context.complain(text.with(file));
        return Cli.FAILURE;
    }

    /** Only for somebody who watches. */
    private void progress(int hundredths) {
        if (context.world().terminal().out() && !context.isDumb()) {
            context.print("\r" + hundredths + " %" + (hundredths == 100 ? "\r     \r" : ""));
        }
    }

    private static int volume(String typed) {
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > 100) {
            throw new BadInput(
                    new Text("\"{0}\" kan niet; kies 0 tot 100", "\"{0}\" will not do; choose 0 to 100").with(typed));
        }
        return Integer.parseInt(typed);
    }
}
