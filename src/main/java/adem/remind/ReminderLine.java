package adem.remind;

import adem.history.LogFolder;
import adem.history.LoggedSession;
import adem.host.Host;
import adem.host.ProgramAnswer;
import adem.text.Language;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The line itself: what a shell or a timer asks for, and gets once a day at most. */
public final class ReminderLine {

    private static final Text LINE =
            new Text("Twee minuten ademen? adem breathe -t 2m", "Two minutes of breathing? adem breathe -t 2m");

    private final Host host;
    private final ReminderRule rule;

    /**
     * The line for the user of this machine.
     *
     * @param dayBegins when a day begins for this user
     */
    public ReminderLine(Host host, LocalTime dayBegins) {
        this.host = host;
        this.rule = new ReminderRule(host.zone(), dayBegins);
    }

    /** The line, where it is time for it; from then on it is not, till tomorrow. */
    public Optional<Text> due() {
        ReminderState state = new ReminderState(host.folders().state());
        Instant now = host.time().now().instant();
        List<LoggedSession> sessions;
        try {
            sessions = LogFolder.of(host).readSince(rule.day(now).minusDays(1)).sessions();
        } catch (IOException unreadable) {
            sessions = List.of();
        }
        ReminderRule.Decision decision = rule.decide(sessions, state.silentUntil(), now);
        try {
            if (!decision.silentUntil().equals(state.silentUntil())) {
                state.write(decision.silentUntil());
            }
            return decision.say() ? Optional.of(LINE) : Optional.empty();
        } catch (IOException unwritable) {
            return Optional.empty(); // It would come again and again.
        }
    }

    /** Shows a line on the desktop, quietly; false where this machine cannot. */
    public boolean show(Text line, Language language) throws InterruptedException {
        Optional<Path> notify = host.programs().find("notify-send");
        Optional<Path> script = host.programs().find("osascript");
        String words = line.in(language);
        if (notify.isPresent()) {
            return isFine(List.of(notify.get().toString(), "--urgency=low", "--app-name=adem", "adem", words));
        }
        String told = "display notification \"" + words + "\" with title \"adem\"";
        return script.isPresent() && isFine(List.of(script.get().toString(), "-e", told));
    }

    private boolean isFine(List<String> command) throws InterruptedException {
        try {
            return ProgramAnswer.of(host.programs(), command, "", ClockTimer.PATIENCE)
                    .isFine();
        } catch (IOException notHere) {
            return false;
        }
    }
}
