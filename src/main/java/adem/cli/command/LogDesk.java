package adem.cli.command;

import adem.cli.Arguments;
import adem.cli.CommandContext;
import adem.history.DayBegin;
import adem.history.History;
import adem.history.LogFolder;
import adem.history.LogLine;
import adem.history.LoggedSession;
import adem.history.UnreadableLine;
import adem.host.ExitCode;
import adem.page.PracticeTitles;
import adem.text.BadInput;
import adem.text.DayText;
import adem.text.FileTrouble;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/** What the commands of the log have in common: the folder, the day, and what is told where it cannot be read. */
final class LogDesk {

    /** What stands for the id of the last session. */
    static final String LAST = "last";

    private static final Text UNREADABLE_ONE = new Text(
            "een regel van het logboek is niet te lezen ({0}) en blijft zo staan; adem log edit toont het bestand",
            "a line of the log cannot be read ({0}) and stays as it is; adem log edit shows the file");
    private static final Text UNREADABLE = new Text(
            "{1} regels van het logboek zijn niet te lezen (de eerste: {0}) en blijven zo staan; adem log edit toont het"
                    + " bestand",
            "{1} lines of the log cannot be read (the first: {0}) and stay as they are; adem log edit shows the file");
    private static final Text NO_SESSION = new Text(
            "er is geen sessie \"{0}\"; adem log --csv toont ze allemaal",
            "there is no session \"{0}\"; adem log --csv shows all of them");
    private static final Text EMPTY = new Text("het logboek is leeg", "the log is empty");
    private static final Text SESSION = Text.same("{0}, {1}, {2}");

    private final CommandContext context;
    private final LogFolder folder;
    private final LocalTime dayBegins;
    private final ZonedDateTime now;

    /** What is done with the log. */
    @FunctionalInterface
    interface Work {
        int run(LogDesk desk) throws IOException, InterruptedException;
    }

    private LogDesk(CommandContext context, Arguments arguments) {
        this.context = context;
        this.folder = LogFolder.of(context.host());
        this.dayBegins = arguments.setting("day-begins", DayBegin::parse).orElse(DayBegin.USUAL);
        this.now = context.host().time().now().instant().atZone(context.host().zone());
    }

    /** Does it; where the disk does not allow it, one line says why. */
    static int with(CommandContext context, Arguments arguments, Work work) throws InterruptedException {
        LogDesk desk = new LogDesk(context, arguments);
        try {
            return work.run(desk);
        } catch (IOException problem) {
            context.complain(new Text("het logboek in {0}: {1}", "the log in {0}: {1}")
                    .with(SafeText.shownPath(desk.folder.path()), FileTrouble.why(problem)));
            return ExitCode.FAILURE;
        }
    }

    /** When a day begins, for what is no command of the log: there a mistake in the setting stops nothing, adem log tells it. */
    static LocalTime dayBegins(Arguments arguments) {
        return arguments.settingOr("day-begins", DayBegin::parse, DayBegin.USUAL);
    }

    LogFolder folder() {
        return folder;
    }

    LocalTime dayBegins() {
        return dayBegins;
    }

    /** Where the user is. */
    ZonedDateTime now() {
        return now;
    }

    /** The day of the log that it is now. */
    LocalDate today() {
        return DayBegin.dayOf(now.toLocalDateTime(), dayBegins);
    }

    /** Everything, with a line on standard error where some of it cannot be read. */
    History read() throws IOException {
        return told(folder.read());
    }

    /** The same since a day. */
    History readSince(LocalDate first) throws IOException {
        return told(folder.readSince(first));
    }

    private History told(History history) {
        List<UnreadableLine> lines = history.unreadable();
        if (!lines.isEmpty()) {
            context.complain((lines.size() == 1 ? UNREADABLE_ONE : UNREADABLE).with(place(lines.get(0)), lines.size()));
        }
        return history;
    }

    /** File and line. */
    static String place(UnreadableLine line) {
        return SafeText.shownPath(line.file()) + (line.line() == 0 ? "" : ":" + line.line());
    }

    /**
     * The session of this id, or the last one.
     *
     * @throws BadInput where there is none
     */
    LoggedSession session(String id) throws IOException {
        boolean last = id.equalsIgnoreCase(LAST);
        List<LoggedSession> sessions = read().sessions();
        if (last && !sessions.isEmpty()) {
            return sessions.get(sessions.size() - 1);
        }
        for (LoggedSession session : sessions) {
            if (session.id().equals(id)) {
                return session;
            }
        }
        throw new BadInput(last ? EMPTY : NO_SESSION.with(SafeText.shown(id)));
    }

    void append(LogLine line) throws IOException {
        folder.append(line);
    }

    PracticeTitles titles() {
        return new PracticeTitles(RoutineCommand.library(context));
    }

    /** A session in words: {@code Softening sequence, Thursday 26 November 2026, 20:31}. */
    Text words(LoggedSession session) {
        LocalTime at = session.start().toLocalTime();
        String clock = at.getHour() + (at.getMinute() < 10 ? ":0" : ":") + at.getMinute();
        return SESSION.with(
                titles().of(session.practice()), DayText.full(session.start().toLocalDate()), clock);
    }
}
