package adem.cli;

import adem.language.Language;
import adem.language.Text;
import adem.sound.Programs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to do about what is missing. */
final class Advice {

    /** How to install with it, and what the package with paplay is called there; it plays by PipeWire too. */
    private static final Map<String, List<String>> INSTALLERS = installers();

    private static final Text FOR_SOUND = new Text("voor geluid: {0}", "for sound: {0}");
    private static final Text FOR_VOICE = new Text("voor een stem: {0}", "for a voice: {0}");
    private static final Text SERVICE = new Text(
            "er is een speler, maar er komt geen geluid uit: kijk of de geluidsdienst draait",
            "there is a player, but it gets no sound out: see whether the sound service runs");
    private static final Text MACS_VOICE = new Text(
            "voor een Nederlandse stem: Systeeminstellingen, Toegankelijkheid, Gesproken materiaal",
            "for a Dutch voice: System Settings, Accessibility, Spoken Content");

    private Advice() {}

    private static Map<String, List<String>> installers() {
        Map<String, List<String>> installers = new LinkedHashMap<>();
        installers.put("apt", List.of("sudo apt install", "pulseaudio-utils"));
        installers.put("dnf", List.of("sudo dnf install", "pulseaudio-utils"));
        installers.put("pacman", List.of("sudo pacman -S", "libpulse"));
        installers.put("zypper", List.of("sudo zypper install", "pulseaudio-utils"));
        installers.put("apk", List.of("sudo apk add", "pulseaudio-utils"));
        return installers;
    }

    /** Each thing to do, in the order in which it helps; nothing where nothing is missing. */
    static List<Text> of(Checkup checkup, Programs programs, Language language) {
        List<Text> advice = new ArrayList<>();
        if (checkup.players().isEmpty()) {
            advice.add(FOR_SOUND.with(install(programs, 1, "pulseaudio-utils")));
        } else if (!checkup.plays()) {
            advice.add(SERVICE);
        }
        if (!checkup.speaks(language)) {
            boolean mac = programs.find("say").isPresent();
            advice.add(mac ? MACS_VOICE : FOR_VOICE.with(install(programs, 0, "espeak-ng")));
        }
        return advice;
    }

    private static String install(Programs programs, int name, String usual) {
        Optional<List<String>> installer = INSTALLERS.keySet().stream()
                .filter(program -> programs.find(program).isPresent())
                .findFirst()
                .map(INSTALLERS::get);
        return installer
                .map(known -> known.get(0) + " " + (name == 0 ? usual : known.get(name)))
                .orElse(usual);
    }
}
