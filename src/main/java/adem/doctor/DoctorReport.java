package adem.doctor;

import adem.host.Host;
import adem.host.Programs;
import adem.screen.TerminalProbe;
import adem.sound.AudioRenderer;
import adem.sound.backend.AudioBackend;
import adem.sound.backend.AudioBackends;
import adem.sound.backend.SpeechDispatcherSink;
import adem.sound.speech.Voice;
import adem.sound.speech.Voices;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What this machine can do, tried out and not guessed.
 *
 * @param probe what the terminal says; empty where there is none to ask
 * @param columns how wide the terminal is
 * @param rows how high
 * @param colours how many it has, 0 where they are not wanted
 * @param players the programs that play, and what is wrong with each, in the order in which a session tries them
 * @param voices who speaks which language, and what is wrong with them
 * @param config the settings
 * @param routines the user's own
 * @param cache what makes a start quick
 */
public record DoctorReport(
        Optional<TerminalProbe> probe,
        int columns,
        int rows,
        int colours,
        List<Finding> players,
        Map<Language, Finding> voices,
        Place config,
        Place routines,
        Place cache) {

    /** No sound, but long enough to find out that it cannot be played. */
    private static final short[] SILENCE = new short[AudioRenderer.RATE / 5];

    /** A program, and what is wrong with it, if anything is. */
    record Finding(String program, Optional<Text> trouble) {

        boolean works() {
            return trouble.isEmpty();
        }
    }

    /** A file or a folder, and whether it is there. */
    record Place(Path path, boolean there) {

        public static Place of(Path path) {
            return new Place(path, Files.exists(path));
        }
    }

    /** Looks at all of it, one after the other; a program that hangs is waited for some seconds. */
    public static DoctorReport of(Host host, Path settings) {
        Programs programs = host.programs();
        Map<Language, Finding> voices = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            voice(programs, language).ifPresent(finding -> voices.put(language, finding));
        }
        Optional<TerminalProbe> probe = probe(host);
        return new DoctorReport(
                probe,
                probe.map(TerminalProbe::columns)
                        .filter(columns -> columns > 0)
                        .orElse(host.terminal().columns()),
                probe.map(TerminalProbe::rows)
                        .filter(rows -> rows > 0)
                        .orElse(host.terminal().rows()),
                host.terminal().colour() ? probe.map(TerminalProbe::colours).orElse(0) : 0,
                players(programs),
                voices,
                Place.of(settings),
                Place.of(host.folders().config().resolve("routines")),
                Place.of(host.folders().cache()));
    }

    private static Optional<TerminalProbe> probe(Host host) {
        if (host.terminal().obstacle().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                TerminalProbe.ask(host.encoding().charset(), host.terminal().type()));
    }

    /** A program that can play in two ways stands here once, with the way that works. */
    private static List<Finding> players(Programs programs) {
        List<Finding> findings = new ArrayList<>();
        for (AudioBackend outlet : AudioBackends.on(programs)) {
            Finding finding = new Finding(outlet.name(), outlet.attempt(SILENCE));
            findings.removeIf(before -> before.program().equals(finding.program()) && !before.works());
            if (findings.stream().noneMatch(before -> before.program().equals(finding.program()))) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static Optional<Finding> voice(Programs programs, Language language) {
        Optional<Voice> voice = new Voices(programs).find(language);
        if (voice.isPresent()) {
            return Optional.of(new Finding(voice.get().name(), trouble(voice.get())));
        }
        return programs.find("spd-say")
                .map(program -> SpeechDispatcherSink.at(program, language, timeline -> List.of()))
                .map(outlet -> new Finding(outlet.name(), outlet.attempt(SILENCE)));
    }

    private static Optional<Text> trouble(Voice voice) {
        try {
            return voice.say("adem").length > 0
                    ? Optional.empty()
                    : Optional.of(new Text("zegt niets", "says nothing"));
        } catch (IOException problem) {
            return Optional.of(new Text("doet het niet", "does not work"));
        }
    }

    /** Why a terminal that looks able cannot be taken over; empty when it can, or when nobody tried. */
    Optional<String> screenTrouble() {
        return probe.flatMap(TerminalProbe::trouble);
    }

    /** True when some player works. */
    boolean plays() {
        return players.stream().anyMatch(Finding::works);
    }

    /** True when somebody speaks this language. */
    boolean speaks(Language language) {
        return voices.containsKey(language) && voices.get(language).works();
    }
}
