package adem.remind;

import adem.host.Host;
import adem.host.ProgramAnswer;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A timer of the user's systemd. Not persistent: what was missed while the machine slept is not made up for. */
final class SystemdTimer implements ClockTimer {

    static final String PROGRAM = "systemctl";

    private static final String NAME = "adem-remind";
    private static final Text BY_HAND = new Text(
            "De user-manager van systemd reageert niet. Typ later zelf: systemctl --user enable --now adem-remind.timer",
            "The user manager of systemd does not answer. Type this later: systemctl --user enable --now adem-remind.timer");

    private final Host host;
    private final AdemProgram adem;
    private final MarkedFile service;
    private final MarkedFile timer;

    SystemdTimer(Host host, AdemProgram adem) {
        this.host = host;
        this.adem = adem;
        Path folder = host.folders().configs().resolve("systemd").resolve("user");
        this.timer = MarkedFile.ofOurs(folder.resolve(NAME + ".timer"));
        this.service = MarkedFile.ofOurs(folder.resolve(NAME + ".service"));
    }

    @Override
    public String printed(LocalTime time) {
        return "# " + service.path() + "\n" + MarkedBlock.BEGIN + "\n" + serviceUnit() + MarkedBlock.END + "\n\n# "
                + timer.path() + "\n" + MarkedBlock.BEGIN + "\n" + timerUnit(time) + MarkedBlock.END
                + "\n\n# systemctl --user enable --now " + NAME + ".timer\n";
    }

    private String serviceUnit() {
        String java = adem.javaHome().isEmpty() ? "" : "Environment=" + quoted("JAVA_HOME=" + adem.javaHome()) + "\n";
        return "[Unit]\nDescription=adem remind\nConditionFileIsExecutable="
                + adem.path().toString().replace("%", "%%")
                + "\n\n[Service]\nType=oneshot\n" + java + "ExecStart="
                + quoted(adem.path().toString()).replace("$", "$$") + " " + AdemProgram.WORDS + "\n";
    }

    private static String timerUnit(LocalTime time) {
        return "# adem remind at " + time + "\n[Unit]\nDescription=adem remind\n\n[Timer]\nOnCalendar=*-*-* " + time
                + ":00\n\n[Install]\nWantedBy=timers.target\n";
    }

    private static String quoted(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%") + '"';
    }

    @Override
    public Optional<Text> put(LocalTime time) throws IOException, InterruptedException {
        service.put(serviceUnit());
        timer.put(timerUnit(time));
        boolean done = asked("daemon-reload")
                && asked("enable", NAME + ".timer")
                // A timer that runs already has to learn its new time.
                && asked("restart", NAME + ".timer");
        return done ? Optional.empty() : Optional.of(BY_HAND);
    }

    @Override
    public boolean remove(MadeFolders made) throws IOException, InterruptedException {
        if (timer.what().isEmpty() && service.what().isEmpty()) {
            return false;
        }
        boolean asked = asked("disable", "--now", NAME + ".timer");
        Path wants = timer.path().resolveSibling("timers.target.wants");
        Files.deleteIfExists(wants.resolve(NAME + ".timer"));
        removeIfEmpty(wants);
        timer.remove(made);
        service.remove(made);
        if (asked) {
            asked("daemon-reload");
        }
        return true;
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException others) {
            // Timers of others.
        }
    }

    private boolean asked(String... words) throws InterruptedException {
        Optional<Path> systemctl = host.programs().find(PROGRAM);
        if (systemctl.isEmpty()) {
            return false;
        }
        List<String> command = new ArrayList<>(List.of(systemctl.get().toString(), "--user"));
        command.addAll(List.of(words));
        try {
            return ProgramAnswer.of(host.programs(), command, "", PATIENCE).isFine();
        } catch (IOException notHere) {
            return false;
        }
    }

    @Override
    public Optional<String> what() throws IOException {
        return timer.what();
    }

    @Override
    public String place() {
        return timer.path().toString();
    }
}
