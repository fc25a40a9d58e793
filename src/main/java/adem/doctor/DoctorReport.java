package adem.doctor;

import adem.host.Host;
import adem.host.TerminalInfo;
import adem.remind.Reminders;
import adem.screen.TerminalProbe;
import adem.text.BadInput;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What this machine can do, tried out and not guessed.
 *
 * @param probe what the terminal says; empty where there is none to ask
 * @param screenless why a session is in lines; empty where it gets the whole screen
 * @param columns how wide the terminal is
 * @param rows how high
 * @param colours how many it has, 0 where they are not wanted
 * @param players the programs that play, and what is wrong with each, in the order in which a session tries them
 * @param voices who speaks which language, and what is wrong with them
 * @param places where adem keeps something
 * @param reminders those in place; with the places that is everything that is left when the program is gone
 * @param mistakes in the settings, each with its file and line
 * @param surroundings what in the environment is in the way
 */
public record DoctorReport(
        Optional<TerminalProbe> probe,
        Optional<Text> screenless,
        int columns,
        int rows,
        int colours,
        List<Finding> players,
        Map<Language, Finding> voices,
        List<Place> places,
        List<Reminders.InPlace> reminders,
        List<Text> mistakes,
        List<Text> surroundings) {

    /** A program, and what is wrong with it, if anything is. */
    record Finding(String program, Optional<Text> trouble) {

        boolean works() {
            return trouble.isEmpty();
        }
    }

    /**
     * A file or a folder.
     *
     * @param name what it is for
     * @param key what programs call it
     * @param there whether it is there
     */
    record Place(Text name, String key, Path path, boolean there) {

        static Place of(String key, Text name, Path path) {
            return new Place(name, key, path, Files.exists(path));
        }
    }

    /**
     * Looks at all of it. Programs are tried side by side; one that hangs is waited for some seconds.
     *
     * @param settings the file with the user's defaults
     * @param mistakes in that file
     * @throws InterruptedException when the user wants to stop
     */
    public static DoctorReport of(Host host, Path settings, List<Text> mistakes) throws InterruptedException {
        List<Text> surroundings = Surroundings.of(host);
        List<Reminders.InPlace> reminders = reminders(host, surroundings);
        SoundCheck sound = SoundCheck.of(host.programs());
        TerminalInfo terminal = host.terminal();
        Optional<Text> screenless = terminal.obstacle().map(DoctorReport::why);
        Optional<TerminalProbe> probe = Optional.empty();
        if (screenless.isEmpty()) {
            probe = Optional.of(TerminalProbe.ask(host.encoding().charset(), terminal.type()));
            screenless = probe.flatMap(TerminalProbe::trouble)
                    .map(trouble -> new Text(
                                    "de terminal is niet te bedienen ({0})", "the terminal cannot be controlled ({0})")
                            .with(trouble));
        }
        return new DoctorReport(
                probe,
                screenless,
                probe.map(TerminalProbe::columns).filter(size -> size > 0).orElse(terminal.columns()),
                probe.map(TerminalProbe::rows).filter(size -> size > 0).orElse(terminal.rows()),
                terminal.colour() ? probe.map(TerminalProbe::colours).orElse(0) : 0,
                sound.players(),
                sound.voices(),
                places(host, settings),
                reminders,
                mistakes,
                surroundings);
    }

    /** Those that can be found; what keeps others from being found is added to the troubles. */
    private static List<Reminders.InPlace> reminders(Host host, List<Text> troubles) throws InterruptedException {
        try {
            return new Reminders(host, Language.EN).inPlace();
        } catch (BadInput mistake) {
            troubles.add(mistake.text());
        } catch (IOException unreadable) {
            troubles.add(new Text(
                            "adem kan niet nagaan of er herinneringen staan: {0} is niet te lezen",
                            "adem cannot find out whether reminders are in place: {0} cannot be read")
                    .with(SafeText.shown(String.valueOf(unreadable.getMessage()))));
        }
        return List.of();
    }

    private static Text why(TerminalInfo.Obstacle obstacle) {
        return switch (obstacle) {
            case NO_TERMINAL -> new Text("dit is geen terminal", "this is not a terminal");
            case DUMB -> new Text("deze terminal kan alleen regels tonen", "this terminal can only show lines");
            case ACCESSIBLE -> new Text("ACCESSIBLE staat aan", "ACCESSIBLE is set");
        };
    }

    private static List<Place> places(Host host, Path settings) {
        List<Place> places = new ArrayList<>(List.of(
                Place.of("config", new Text("instellingen", "settings"), settings),
                Place.of(
                        "routines",
                        Text.same("routines"),
                        host.folders().config().resolve("routines")),
                Place.of(
                        "log", new Text("logboek", "log"), host.folders().data().resolve("log")),
                Place.of(
                        "state",
                        new Text("deze computer", "this computer"),
                        host.folders().state()),
                Place.of(
                        "cache",
                        new Text("sneller starten", "faster start"),
                        host.folders().cache())));
        places.addAll(ByHand.of(host));
        return places;
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
