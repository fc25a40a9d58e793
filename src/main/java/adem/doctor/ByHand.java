package adem.doctor;

import adem.host.Host;
import adem.host.UserFile;
import adem.remind.HookShell;
import adem.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the user put somewhere, as our pages say how: the manual, and the line that completes. Told only where it is there. */
final class ByHand {

    private static final int LONGEST_FILE = 1 << 20;
    private static final String LINE = "adem completion ";

    private ByHand() {}

    static List<DoctorReport.Place> of(Host host) {
        List<DoctorReport.Place> places = new ArrayList<>();
        Path manual =
                host.folders().data().resolveSibling("man").resolve("man1").resolve("adem.1");
        if (Files.exists(manual)) {
            places.add(DoctorReport.Place.of("manual", new Text("handleiding", "manual"), manual));
        }
        Path fish = host.folders().configs().resolve("fish").resolve("config.fish");
        add("bash", HookShell.BASH.file(host), places);
        add("zsh", HookShell.ZSH.file(host), places);
        add("fish", fish, places);
        return places;
    }

    private static void add(String shell, Path file, List<DoctorReport.Place> places) {
        try {
            String text = new String(UserFile.read(file, LONGEST_FILE), StandardCharsets.ISO_8859_1);
            if (text.contains(LINE)) {
                places.add(DoctorReport.Place.of("completion-" + shell, new Text("aanvullen", "completion"), file));
            }
        } catch (IOException notThere) {
            // Nothing of ours is found there.
        }
    }
}
