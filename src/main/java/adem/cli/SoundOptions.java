package adem.cli;

import adem.sound.Sound;
import adem.sound.backend.AudioBackends;
import adem.sound.backend.SoundSettings;
import adem.text.BadInput;
import adem.text.FileTrouble;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The options about sound, which all that can be heard has. */
public final class SoundOptions {

    /** Quiet enough for the night; a matter of taste (ours). */
    private static final int USUAL_VOLUME = 60;

    private static final Text REMEMBERED = new Text("Bewaard: {0} = {1}, in {2}", "Saved: {0} = {1}, in {2}");

    private final CommandContext context;
    private final Arguments arguments;

    public SoundOptions(CommandContext context, Arguments arguments) {
        this.context = context;
        this.arguments = arguments;
    }

    /** Adds them to a command's own. */
    public static CommandSpec options(CommandSpec spec) {
        return spec.addOption(Command.option("SOUND", "--sound"))
                .addOption(Command.option("VOLUME", "--volume"))
                .addOption(Command.flag("--count-aloud"));
    }

    /** What is to be heard of a session that goes on now. */
    public SoundSettings live() {
        Optional<Sound> asked = arguments.read("--sound", OptionValues::sound);
        return settings(asked.orElseGet(() -> canBeHeard() ? Sound.TONES : Sound.OFF), asked.isPresent());
    }

    /** What is to be heard of a file; what is remembered is meant for the room, not for a file. */
    public SoundSettings recorded() {
        Optional<Sound> asked =
                arguments.typed("--sound") ? arguments.read("--sound", OptionValues::sound) : Optional.empty();
        Sound sound = asked.orElse(Sound.BOTH);
        if (!sound.isPlayed()) {
            throw new BadInput(new Text(
                            "een bestand heeft geluid nodig; kies tones, voice of both",
                            "a file needs sound; choose tones, voice or both"))
                    .at("--sound");
        }
        return settings(sound, asked.isPresent());
    }

    /** To hear what there is. */
    public SoundSettings sample(Sound sound) {
        return new SoundSettings(sound, true, volume(), false, context.language());
    }

    private SoundSettings settings(Sound sound, boolean chosen) {
        return new SoundSettings(sound, chosen, volume(), arguments.has("--count-aloud"), context.language());
    }

    private double volume() {
        return arguments.read("--volume", OptionValues::volume).orElse(USUAL_VOLUME) / 100.0;
    }

    /**
     * Keeps a choice for the next time, where somebody made it at the keyboard. To be done last of all, right before the
     * session: what is refused after all is not to be remembered.
     */
    public void remember() {
        boolean atKeyboard = context.host().terminal().isInteractive();
        Optional<String> typed = arguments.typed("--sound") ? arguments.text("--sound") : Optional.empty();
        String key = arguments.settingOf("--sound").orElse("sound");
        if (typed.isEmpty() || !atKeyboard || typed.equals(context.settings().value(key))) {
            return;
        }
        String file = SafeText.shownPath(context.settings().file());
        try {
            context.settings().remember(key, typed.get());
            context.printer().line(REMEMBERED.with(key, typed.get(), file));
        } catch (IOException problem) {
            context.complain(new Text("kon je keus niet bewaren in {0}: {1}", "could not save your choice in {0}: {1}")
                    .with(file, FileTrouble.why(problem)));
        }
    }

    /** Where there is a player, on the machine of whoever listens; over ssh its sound would come out elsewhere. */
    private boolean canBeHeard() {
        return context.host().terminal().out()
                && context.host().variable("SSH_CONNECTION").isEmpty()
                && !AudioBackends.on(context.host().programs()).isEmpty();
    }
}
