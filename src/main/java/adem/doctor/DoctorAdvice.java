package adem.doctor;

import adem.host.Programs;
import adem.text.Language;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What to do about what is missing. */
public final class DoctorAdvice {

    /**
     * A way to install.
     *
     * @param program to look for
     * @param command to type before a package's name
     * @param player the package that has paplay, which plays by PipeWire too
     */
    private record Installer(String program, String command, String player) {}

    private static final String PLAYER = "pulseaudio-utils";
    private static final String VOICE = "espeak-ng";
    private static final List<Installer> INSTALLERS = List.of(
            new Installer("apt", "sudo apt install ", PLAYER),
            new Installer("dnf", "sudo dnf install ", PLAYER),
            new Installer("pacman", "sudo pacman -S ", "libpulse"),
            new Installer("zypper", "sudo zypper install ", PLAYER),
            new Installer("apk", "sudo apk add ", PLAYER));

    private static final Text FOR_SOUND = new Text("voor geluid: {0}", "for sound: {0}");
    private static final Text FOR_VOICE = new Text("voor een stem: {0}", "for a voice: {0}");
    private static final Text SERVICE = new Text(
            "er is een afspeelprogramma, maar er komt geen geluid uit: kijk of de geluidsdienst draait",
            "there is a player, but it makes no sound: check that the sound service is running");
    private static final Text MACS_VOICE = new Text(
            "voor een Nederlandse stem: Systeeminstellingen, Toegankelijkheid, Gesproken materiaal",
            "for a Dutch voice: System Settings, Accessibility, Spoken Content");

    private DoctorAdvice() {}

    /** Each thing to do, in the order in which it helps; nothing where nothing is missing. */
    public static List<Text> of(DoctorReport checkup, Programs programs, Language language) {
        Installer installer = INSTALLERS.stream()
                .filter(one -> programs.find(one.program()).isPresent())
                .findFirst()
                .orElse(new Installer("", "", PLAYER));
        List<Text> advice = new ArrayList<>();
        if (checkup.players().isEmpty()) {
            advice.add(FOR_SOUND.with(installer.command() + installer.player()));
        } else if (!checkup.plays()) {
            advice.add(SERVICE);
        }
        if (!checkup.speaks(language)) {
            boolean mac = programs.find("say").isPresent();
            advice.add(mac ? MACS_VOICE : FOR_VOICE.with(installer.command() + VOICE));
        }
        return advice;
    }
}
