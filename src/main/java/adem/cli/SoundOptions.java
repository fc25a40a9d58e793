package adem.cli;

import adem.host.Programs;
import adem.sound.Sound;
import adem.sound.backend.AudioBackends;
import adem.sound.backend.SoundSettings;
import adem.sound.speech.Voices;
import adem.text.BadInput;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options about sound, which all that can be heard has. */
public final class SoundOptions {

    /** Quiet enough for the night; a matter of taste (ours). */
    private static final int USUAL_VOLUME = 60;

    private static final Text REMEMBERED =
            new Text("Onthouden: sound = {0}, in {1}", "Remembered: sound = {0}, in {1}");

    private final CommandContext context;
    private final Arguments arguments;

    public SoundOptions(CommandContext context, Arguments arguments) {
        this.context = context;
        this.arguments = arguments;
    }

    /** Adds them to a command's own. */
    public static CommandSpec options(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("--sound")
                        .paramLabel("SOUND")
                        .type(String.class)
                        .completionCandidates(Arrays.stream(Sound.values())
                                .map(sound -> sound.name().toLowerCase(Locale.ROOT))
                                .toList())
                        .build())
                .addOption(Command.option("VOLUME", "--volume"))
                .addOption(Command.flag("--count-aloud"));
    }

    /** What is to be heard of a session that goes on now. */
    public SoundSettings live() {
        Optional<Sound> asked = arguments.read("--sound", SoundOptions::sound);
        return listening(asked.orElseGet(() -> canBeHeard() ? Sound.TONES : Sound.OFF), asked.isPresent());
    }

    /** What is to be heard of a file; what is remembered is meant for the room, not for a file. */
    public SoundSettings recorded() {
        Optional<Sound> asked =
                arguments.typed("--sound") ? arguments.read("--sound", SoundOptions::sound) : Optional.empty();
        Sound sound = asked.orElse(Sound.BOTH);
        if (!sound.isPlayed()) {
            throw new BadInput(new Text(
                            "in een bestand hoort geluid; kies tones, voice of both",
                            "a file holds sound; choose tones, voice or both"))
                    .at("--sound");
        }
        return listening(sound, asked.isPresent());
    }

    /** To hear what there is. */
    public SoundSettings sample(Sound sound) {
        return new SoundSettings(sound, true, volume(), false, context.language());
    }

    private SoundSettings listening(Sound sound, boolean chosen) {
        return new SoundSettings(sound, chosen, volume(), arguments.has("--count-aloud"), context.language());
    }

    private double volume() {
        return arguments.read("--volume", SoundOptions::volume).orElse(USUAL_VOLUME) / 100.0;
    }

    /**
     * Whether somebody on this machine says the words that are wanted, so that time is made for them.
     *
     * @param live true for a session that goes on now; speech-dispatcher cannot speak into a file
     */
    public boolean isAloud(SoundSettings listening, boolean live) {
        Programs programs = context.host().programs();
        return listening.sound().hasVoice()
                && (live && programs.find("spd-say").isPresent()
                        || new Voices(programs).find(context.language()).isPresent());
    }

    /** Keeps a choice for the next time, where somebody made it at the keyboard. */
    public void remember() {
        boolean atKeyboard = context.host().terminal().isInteractive();
        Optional<String> typed = arguments.typed("--sound") ? arguments.text("--sound") : Optional.empty();
        if (typed.isEmpty() || !atKeyboard || typed.equals(context.settings().value("sound"))) {
            return;
        }
        try {
            context.settings().remember("sound", typed.get());
            context.print(
                    context.say(REMEMBERED.with(typed.get(), context.settings().file())) + "\n");
        } catch (IOException problem) {
            context.complain(new Text("kon het niet onthouden in {0}", "could not remember it in {0}")
                    .with(context.settings().file()));
        }
    }

    /** Where there is a player, on the machine of whoever listens; over ssh its sound would come out elsewhere. */
    private boolean canBeHeard() {
        return context.host().terminal().out()
                && context.host().variable("SSH_CONNECTION").isEmpty()
                && !AudioBackends.on(context.host().programs()).isEmpty();
    }

    private static Sound sound(String typed) {
        for (Sound sound : Sound.values()) {
            if (sound.name().equalsIgnoreCase(typed)) {
                return sound;
            }
        }
        throw new BadInput(new Text(
                        "\"{0}\" is er niet; kies tones, voice, both, bell of off",
                        "\"{0}\" is not there; choose tones, voice, both, bell or off")
                .with(SafeText.shown(typed.toLowerCase(Locale.ROOT))));
    }

    private static int volume(String typed) {
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > 100) {
            throw new BadInput(new Text("\"{0}\" kan niet; kies 0 tot 100", "\"{0}\" will not do; choose 0 to 100")
                    .with(SafeText.shown(typed)));
        }
        return Integer.parseInt(typed);
    }
}
