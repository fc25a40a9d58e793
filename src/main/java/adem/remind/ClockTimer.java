package adem.remind;

import adem.host.Host;
import adem.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What this machine has to do something at a time of day. */
interface ClockTimer {

    /** None of the programs that set a timer takes longer (ours). */
    Duration PATIENCE = Duration.ofSeconds(10);

    /** What to put in place by hand, and where. */
    String printed(LocalTime time);

    /** Puts it in place; what is left for the user to type, empty where nothing is. */
    Optional<Text> put(LocalTime time) throws IOException, InterruptedException;

    /**
     * Takes it away; whether it was there.
     *
     * @param made told of the folders that were made for it
     */
    boolean remove(MadeFolders made) throws IOException, InterruptedException;

    /** When it comes, as {@code at 08:30}; empty where it is not in place. */
    Optional<String> what() throws IOException, InterruptedException;

    /** Where it is kept, in words. */
    String place();

    /** All that a reminder may be kept in, whatever this machine has by now. */
    static List<ClockTimer> all(Host host, AdemProgram adem) {
        List<ClockTimer> all = new ArrayList<>();
        all.add(new SystemdTimer(host, adem));
        all.add(new LaunchAgent(host, adem));
        if (host.programs().find(CrontabTimer.PROGRAM).isPresent()) {
            all.add(new CrontabTimer(host, adem));
        }
        return all;
    }

    /** The one to use on this machine; cron only where there is nothing better. */
    static Optional<ClockTimer> best(Host host, AdemProgram adem) {
        if (host.programs().find(SystemdTimer.PROGRAM).isPresent()) {
            return Optional.of(new SystemdTimer(host, adem));
        }
        if (Host.property("os.name").startsWith("Mac")) {
            return Optional.of(new LaunchAgent(host, adem));
        }
        return host.programs().find(CrontabTimer.PROGRAM).map(any -> new CrontabTimer(host, adem));
    }
}
