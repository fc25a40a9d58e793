package adem.cli;

import adem.language.Language;
import adem.language.Text;
import adem.screen.Probe;
import adem.sound.Programs;
import adem.sound.Recording;
import adem.sound.player.Dispatcher;
import adem.sound.player.Outlet;
import adem.sound.player.Players;
import adem.sound.voice.Voice;
import adem.sound.voice.Voices;
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
record Checkup(
        Optional<Probe> probe,
        int columns,
        int rows,
        int colours,
        List<Finding> players,
        Map<Language, Finding> voices,
        Place config,
        Place routines,
        Place cache) {

    /** No sound, but long enough to find out that it cannot be played. */
    private static final short[] SILENCE = new short[Recording.RATE / 5];

    /** A program, and what is wrong with it, if anything is. */
    record Finding(String program, Optional<Text> trouble) {

        boolean works() {
            return trouble.isEmpty();
        }
    }

    /** A file or a folder, and whether it is there. */
    record Place(Path path, boolean there) {

        static Place of(Path path) {
            return new Place(path, Files.exists(path));
        }
    }

    /** Looks at all of it, one after the other; a program that hangs is waited for some seconds. */
    static Checkup of(Context context) {
        World world = context.world();
        Programs programs = Programs.of(world.environment());
        Map<Language, Finding> voices = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            voice(programs, language).ifPresent(finding -> voices.put(language, finding));
        }
        Optional<Probe> probe = probe(context);
        return new Checkup(
                probe,
                probe.map(Probe::columns).orElse(world.terminal().columns()),
                probe.map(Probe::rows).orElse(world.terminal().rows()),
                context.colour() ? probe.map(Probe::colours).orElse(0) : 0,
                players(programs),
                voices,
                Place.of(context.config().file()),
                Place.of(world.configFolder().resolve("routines")),
                Place.of(world.cacheFolder()));
    }

    private static Optional<Probe> probe(Context context) {
        if (context.whyLines().isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Probe.ask(
                    context.world().encoding().charset(), context.world().variable("TERM")));
        } catch (IOException | IllegalStateException gone) {
            return Optional.empty();
        }
    }

    /** A program that can play in two ways stands here once, with the way that works. */
    private static List<Finding> players(Programs programs) {
        List<Finding> findings = new ArrayList<>();
        for (Outlet outlet : Players.on(programs)) {
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
                .map(program -> Dispatcher.at(program, language, timeline -> List.of()))
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

    /** True when some player works. */
    boolean plays() {
        return players.stream().anyMatch(Finding::works);
    }

    /** True when somebody speaks this language. */
    boolean speaks(Language language) {
        return voices.containsKey(language) && voices.get(language).works();
    }
}
