package adem.remind;

import adem.host.Host;
import adem.text.BadInput;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reminders of this user: printed, put in place, found and taken away. */
public final class Reminders {

    private static final Text NO_TIMER = new Text(
            "deze computer heeft geen systemd, launchd of crontab voor een vaste tijd; kies after-command of first-prompt",
            "this computer has no systemd, launchd or crontab for a set time; choose after-command or first-prompt");
    private static final Text NO_PROGRAM = new Text(
            "adem staat niet in je PATH, dus een timer kan het niet starten",
            "adem is not in your PATH, so a timer cannot start it");

    private final Host host;
    private final Language language;

    /** Those of the user of this machine, explained in this language. */
    public Reminders(Host host, Language language) {
        this.host = host;
        this.language = language;
    }

    /**
     * A reminder that is there.
     *
     * @param what what to type for it behind {@code adem remind}
     * @param place the file, or another place
     */
    public record InPlace(String what, String place) {}

    /** What to put in place by hand for a time, with where that is. */
    public String printed(Reminder.At reminder) {
        return timer().printed(reminder.time());
    }

    /** Puts the hook in the shell's file, in the place of one that is there; that file. */
    public Path put(Reminder.InShell reminder, HookShell shell) throws IOException {
        file(shell).put(shell.hook(reminder, language));
        return shell.file(host);
    }

    /**
     * What came of setting a timer.
     *
     * @param place where it is kept
     * @param left what the user has to do; empty for nothing
     */
    public record Timed(String place, Optional<Text> left) {}

    /** Sets a timer, in the place of one that is there. */
    public Timed put(Reminder.At reminder) throws IOException, InterruptedException {
        ClockTimer timer = timer();
        return new Timed(timer.place(), timer.put(reminder.time()));
    }

    private ClockTimer timer() {
        AdemProgram adem = AdemProgram.of(host).orElseThrow(() -> new BadInput(NO_PROGRAM));
        return ClockTimer.best(host, adem).orElseThrow(() -> new BadInput(NO_TIMER));
    }

    private MarkedFile file(HookShell shell) {
        Path file = shell.file(host);
        return shell == HookShell.FISH ? MarkedFile.ofOurs(file) : MarkedFile.ofOthers(file);
    }

    /** Something that may throw. */
    private interface Attempt {
        void run() throws IOException, InterruptedException;
    }

    /** All that are in place. */
    public List<InPlace> inPlace() throws IOException, InterruptedException {
        List<InPlace> found = new ArrayList<>();
        for (HookShell shell : HookShell.values()) {
            file(shell)
                    .what()
                    .ifPresent(
                            what -> found.add(new InPlace(what, shell.file(host).toString())));
        }
        for (ClockTimer timer : timers()) {
            timer.what().ifPresent(what -> found.add(new InPlace(what, timer.place())));
        }
        return found;
    }

    private List<ClockTimer> timers() {
        return ClockTimer.all(host, AdemProgram.of(host).orElse(new AdemProgram(Path.of("adem"), "")));
    }

    /**
     * Takes all of them away, and what adem kept for them. What cannot be taken away does not keep the rest.
     *
     * @return where there was one
     * @throws BadInput when the marks in a file are broken
     */
    public List<String> remove() throws IOException, InterruptedException {
        List<String> places = new ArrayList<>();
        MadeFolders made = new MadeFolders();
        List<Attempt> attempts = new ArrayList<>();
        for (HookShell shell : HookShell.values()) {
            attempts.add(() -> {
                if (file(shell).remove(made)) {
                    places.add(shell.file(host).toString());
                }
            });
        }
        for (ClockTimer timer : timers()) {
            attempts.add(() -> {
                if (timer.remove(made)) {
                    places.add(timer.place());
                }
            });
        }
        attempts.add(() -> new ReminderState(host.folders().state()).delete(made));
        attempts.add(made::remove);
        run(attempts);
        return places;
    }

    private static void run(List<Attempt> attempts) throws IOException, InterruptedException {
        BadInput mistake = null;
        IOException problem = null;
        for (Attempt attempt : attempts) {
            try {
                attempt.run();
            } catch (BadInput first) {
                mistake = mistake == null ? first : mistake;
            } catch (IOException first) {
                problem = problem == null ? first : problem;
            }
        }
        if (mistake != null) {
            throw mistake;
        }
        if (problem != null) {
            throw problem;
        }
    }
}
