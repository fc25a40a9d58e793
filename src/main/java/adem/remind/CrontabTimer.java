package adem.remind;

import adem.host.Host;
import adem.host.ProgramAnswer;
import adem.text.BadInput;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines in the user's crontab, where there is nothing better. */
final class CrontabTimer implements ClockTimer {

    static final String PROGRAM = "crontab";

    private static final Pattern WHAT = Pattern.compile("(?m)^# adem remind (at .+)$");
    private static final Text REFUSED = new Text("crontab weigert de regels", "crontab refuses the lines");
    private static final Text BROKEN = new Text(
            "crontab:{0}: hier staat maar één van de twee markeringen van adem remind; haal die weg met crontab -e",
            "crontab:{0}: this is a marker of adem remind without the other one; remove it with crontab -e");

    private final Host host;
    private final AdemProgram adem;

    CrontabTimer(Host host, AdemProgram adem) {
        this.host = host;
        this.adem = adem;
    }

    @Override
    public String printed(LocalTime time) {
        return "# crontab -e\n" + MarkedBlock.BEGIN + "\n" + lines(time) + MarkedBlock.END + "\n";
    }

    /** In the line itself, because a variable of its own line would count for all lines below. */
    private String lines(LocalTime time) {
        StringBuilder line = new StringBuilder();
        line.append("# adem remind at ").append(time).append('\n');
        line.append(time.getMinute()).append(' ').append(time.getHour()).append(" * * * ");
        String bus = host.variable("DBUS_SESSION_BUS_ADDRESS");
        if (!bus.isEmpty()) {
            line.append("DBUS_SESSION_BUS_ADDRESS=").append(quoted(bus)).append(' ');
        }
        if (!adem.javaHome().isEmpty()) {
            line.append("JAVA_HOME=").append(quoted(adem.javaHome())).append(' ');
        }
        String program = quoted(adem.path().toString());
        return line.append("[ ! -x ").append(program).append(" ] || ") + program + " " + AdemProgram.WORDS + "\n";
    }

    /** For a shell, and for cron, to which a percent sign is the end of a line. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''").replace("%", "\\%") + "'";
    }

    @Override
    public Optional<Text> put(LocalTime time) throws IOException, InterruptedException {
        try {
            write(MarkedBlock.with(read(), 0, lines(time)));
            return Optional.empty();
        } catch (MarkedBlock.BrokenMarksException broken) {
            throw new BadInput(BROKEN.with(broken.line()));
        }
    }

    @Override
    public boolean remove(MadeFolders made) throws IOException, InterruptedException {
        Optional<String> before = read();
        try {
            if (before.isEmpty() || MarkedBlock.of(before.get(), WHAT).isEmpty()) {
                return false;
            }
            Optional<String> rest = MarkedBlock.without(before.get()).text();
            if (rest.isPresent()) {
                write(rest.get());
            } else {
                crontab("-r", "");
            }
            return true;
        } catch (MarkedBlock.BrokenMarksException broken) {
            throw new BadInput(BROKEN.with(broken.line()));
        }
    }

    /** Where somebody has none, or may have none, it says so by its exit code. */
    private Optional<String> read() throws IOException, InterruptedException {
        ProgramAnswer answer = crontab("-l", "");
        return answer.isFine() ? Optional.of(answer.printed()) : Optional.empty();
    }

    private void write(String text) throws IOException, InterruptedException {
        if (!crontab("-", text).isFine()) {
            throw new BadInput(REFUSED);
        }
    }

    private ProgramAnswer crontab(String word, String input) throws IOException, InterruptedException {
        String program = host.programs().find(PROGRAM).map(Path::toString).orElse(PROGRAM);
        return ProgramAnswer.of(host.programs(), List.of(program, word), input, PATIENCE);
    }

    @Override
    public Optional<String> what() throws IOException, InterruptedException {
        Optional<String> text = read();
        try {
            return text.isEmpty() ? Optional.empty() : MarkedBlock.of(text.get(), WHAT);
        } catch (MarkedBlock.BrokenMarksException broken) {
            throw new BadInput(BROKEN.with(broken.line()));
        }
    }

    @Override
    public String place() {
        return "crontab";
    }
}
