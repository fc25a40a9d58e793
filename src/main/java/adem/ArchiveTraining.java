package adem;

import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.breath.Pace;
import adem.cli.Cli;
import adem.cli.RoutineChoices;
import adem.cli.command.AdemCommand;
import adem.host.ClassArchive;
import adem.host.Encoding;
import adem.host.Folders;
import adem.host.Host;
import adem.host.LineInput;
import adem.host.Output;
import adem.host.Programs;
import adem.host.Signals;
import adem.host.TerminalInfo;
import adem.host.TimeSource;
import adem.routine.file.RoutineLibrary;
import adem.screen.DisplayOptions;
import adem.screen.Question;
import adem.screen.ScreenTraining;
import adem.session.PoseRef;
import adem.session.SessionText;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.sound.AudioRenderer;
import adem.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Runs each command once without a trace. The launcher starts it in the background to make the class archive. */
public final class ArchiveTraining {

    private static final List<String> COMMANDS = List.of(
            "--version",
            "",
            "--help",
            "breathe --help --lang nl",
            "breathe --list",
            "breathe --nothing",
            "help routine start",
            "help settings",
            "brethe",
            "breathe 4-6 -n 2 --ramp 3-4 --sound both",
            "breathe box --for 1m --lang nl",
            "breathe nothing",
            "routine list",
            "routine list --json",
            "routine show qigong --lang nl",
            "routine show the-source",
            "learn diafragma",
            "learn hernia",
            "learn how do I breathe with my belyl --json",
            "learn xyz",
            "learn --list",
            "now cannot slep at my desk 5 minutes",
            "now --json",
            "kan niet slapen",
            "log add ten",
            "log",
            "log --by routine",
            "completion",
            "routine start the-source",
            "remind",
            "remind line",
            "breathe 4-6 --until true --plain",
            "routine start qigong --variant once --accept-cautions");

    /** What is only needed where the screen is real. */
    private static final List<String> REAL_SCREEN = List.of(
            "adem.guide.Stage",
            "adem.cli.GateScreen",
            "adem.cli.command.GatedStart",
            "adem.suggest.HourTable",
            "adem.suggest.HourTable$Hour");

    private ArchiveTraining() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws Exception {
        Class.forName("adem.Main$RealHost");
        Class.forName("adem.Main$Silence");
        Class.forName("adem.Main");
        ClassArchive.started();
        Class.forName("java.io.DeleteOnExitHook");
        Host.real();
        Path home = Files.createTempDirectory("adem");
        Path settings = home.resolve(".config/adem/config.properties");
        try {
            // Who was asked for a sound once has settings.
            Files.createDirectories(settings.getParent());
            Files.writeString(settings, "sound = off\nbreathe.view = figure\n");
            train(host(home.toString()));
        } finally {
            remove(home);
        }
        // It ends as a real one does: Java then loads what would note the end.
        Main.main(new String[] {"--version"});
    }

    /** The settings, and the log of what was practised. */
    private static void remove(Path made) throws IOException {
        if (Files.isDirectory(made)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(made)) {
                for (Path below : all) {
                    remove(below);
                }
            }
        }
        Files.deleteIfExists(made);
    }

    private static void train(Host host) throws Exception {
        for (String command : COMMANDS) {
            new Cli(host, new AdemCommand.Tree()).run(command.isEmpty() ? new String[0] : command.split(" "));
        }
        StepText guidance = StepText.of(
                SessionText.SETTLE.text(),
                SessionText.SETTLE_HOW.text(),
                new PoseRef("crook-lying-hands-belly", false));
        Breaths breaths = new Breaths(BreathPatterns.find("4-6"), Collections.nCopies(2, Pace.of(4, 4, 4, 4)));
        List<Step> steps =
                List.of(Step.Timed.fixed(guidance, Duration.ofSeconds(4)), new Step.Breathing(guidance, breaths));
        TimelineInfo heading = TimelineInfo.of(SessionText.CLOSE.text());
        Timeline timeline = Timeline.of(heading, steps);
        AudioRenderer.of(timeline, true, Optional.empty(), 1).read(0, AudioRenderer.RATE * 10);
        for (DisplayOptions.Drawn shown : DisplayOptions.Drawn.values()) {
            DisplayOptions options = new DisplayOptions(Language.NL, true, true, true, false, shown);
            ScreenTraining.play(timeline, options, host.time());
        }
        ask(host);
    }

    /** What is chosen and asked before a routine. */
    private static void ask(Host host) throws ClassNotFoundException {
        for (String name : REAL_SCREEN) {
            Class.forName(name);
        }
        DisplayOptions options = new DisplayOptions(Language.NL, true, true, true, false, DisplayOptions.Drawn.FIGURE);
        RoutineLibrary library = new RoutineLibrary(host.folders().config());
        ScreenTraining.ask(
                new RoutineChoices(Language.NL).of(library.contents().routines(), List.of()),
                new Question(
                        "a",
                        "b",
                        0,
                        List.of(new Question.Passage("c", Question.Weight.STRONG)),
                        List.of(Question.AnswerKey.of("d", "e")),
                        "f",
                        "g"),
                options);
    }

    private static Host host(String home) {
        AtomicLong looks = new AtomicLong();
        // Every look at the clock is later than any wait, so that nothing is waited for.
        TimeSource time = () -> new TimeSource.Reading(looks.addAndGet(1_100_000_000), looks.get() / 1_000_000);
        Output nowhere = new Output(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of(
                "LANG", "en", "TERM", "xterm-256color", "CLICOLOR_FORCE", "1", "HOME", home, "TMPDIR", "/nowhere");
        return new Host(
                environment,
                new Encoding(StandardCharsets.UTF_8, true),
                new LineInput(InputStream.nullInputStream(), StandardCharsets.UTF_8),
                nowhere,
                nowhere,
                time,
                new TerminalInfo(false, false, false, 80, 24, environment),
                Folders.of(environment, home),
                Programs.of(environment, "/nowhere"),
                Signals.NONE);
    }
}
