package adem.guide;

import adem.host.ExitCode;
import adem.host.Host;
import adem.host.ShellCommand;
import adem.screen.Question;
import adem.screen.Reply;
import adem.session.BreathTimeline;
import adem.session.Occasion;
import adem.session.Session;
import adem.session.StepText;
import adem.text.Language;
import adem.text.Messages;
import adem.text.ProgramOutput;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TextWidth;
import adem.text.TimeFormat;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A command that runs beside a session, which lasts until it is over: what is said, asked and shown of it. */
public final class WorkBeside implements Occasion, AutoCloseable {

    /** More of what it printed is not shown (ours). */
    private static final int MOST_SHOWN = 64 << 10;

    /** In the narrowest screen there is room for so much of the command. */
    private static final int COLUMNS = 20;

    private static final String STOP = "s";
    private static final Text UNTIL = new Text("tot {0} klaar is", "until {0} is done");
    private static final Text DONE = new Text("{0} is klaar (exitcode 0)", "{0} is done (exit code 0)");
    private static final Text ENDED = new Text("{0} eindigde met exitcode {1}", "{0} ended with exit code {1}");
    /** From here on a shell tells which signal ended a command. */
    private static final int SIGNAL = 128;

    private static final Text BY_SIGNAL =
            new Text("{0} is afgebroken door een signaal ({1})", "{0} was ended by a signal (exit code {1})");
    private static final Text DONE_ALOUD = new Text("De opdracht is klaar", "The command is done");
    private static final Text ENDED_ALOUD = new Text("De opdracht is mislukt", "The command has failed");
    private static final Text AFTER = new Text("{0}, na {1}.", "{0}, after {1}.");
    private static final Text GOES_ON = new Text(
            "{0} loopt door, als proces {1}. De uitvoer komt in {2}",
            "{0} keeps running, as process {1}. Its output goes to {2}");
    private static final Text WAITING = new Text(
            "{0} loopt nog; adem wacht. Met Ctrl-C stop je de opdracht.",
            "{0} is still running; adem waits. Ctrl-C stops it.");
    private static final Text CUT = new Text(
            "Dit is het laatste deel van de uitvoer; alles staat in {0}",
            "This is the last part of the output; all of it is in {0}");
    private static final Text UNREADABLE =
            new Text("de uitvoer in {0} is niet te lezen", "the output in {0} cannot be read");

    private final Host host;
    private final Language language;
    private final String command;
    private final ShellCommand running;
    private final long began;
    private Reply.Ending answer = Reply.Ending.GIVEN;
    private boolean leftRunning;
    /** How long it took, in nanoseconds, as far as anybody saw; below 0 while it runs. */
    private long took = -1;

    private WorkBeside(Host host, Language language, String command) throws IOException {
        this.host = host;
        this.language = language;
        this.command = command;
        this.began = host.time().now().nanos();
        this.running = ShellCommand.start(host, command);
    }

    /**
     * Starts a command.
     *
     * @throws IOException when there is no shell, or no room for what it prints
     */
    public static WorkBeside start(Host host, Language language, String command) throws IOException {
        return new WorkBeside(host, language, command);
    }

    /** What a session lasts until, in words. */
    public static Text until(String command) {
        return UNTIL.with(brief(command));
    }

    private static String brief(String command) {
        return TextWidth.cut(SafeText.shown(command.strip()), COLUMNS);
    }

    @Override
    public Optional<StepText> come() {
        if (!running.isOver()) {
            return Optional.empty();
        }
        isSeenOver();
        try {
            int code = running.exitCode();
            return Optional.of(
                    BreathTimeline.closing(told(brief(command), code), code == 0 ? DONE_ALOUD : ENDED_ALOUD));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void isSeenOver() {
        took = took < 0 ? host.time().now().nanos() - began : took;
    }

    private static Text told(String name, int code) {
        return code == 0 ? DONE.with(name) : (code > SIGNAL ? BY_SIGNAL : ENDED).with(name, code);
    }

    /** How a question is asked. */
    interface Asker {
        Reply<String> ask(Question question) throws InterruptedException;
    }

    /** Asks what is to become of it, where somebody stopped the session and it still runs. */
    void ask(Session ended, Asker asker) throws InterruptedException {
        if (ended.status() != Session.Status.STOPPED || running.isOver()) {
            return;
        }
        Reply<String> reply = asker.ask(question());
        answer = reply.ending();
        leftRunning = !reply.given().filter(STOP::equals).isPresent() && answer != Reply.Ending.INTERRUPTED;
    }

    private Question question() {
        String leave = say(new Text("laten doorlopen", "leave it running"));
        String stop = say(new Text("stoppen", "stop it"));
        Text asked = new Text(
                        "{0} loopt nog. Laten doorlopen (Enter) of stoppen (s)?",
                        "{0} is still running. Leave it running (Enter) or stop it (s)?")
                .with(SafeText.shown(command));
        return new Question(
                say(new Text("Gestopt", "Stopped")),
                "",
                0,
                List.of(new Question.Passage(say(asked), Question.Weight.STRONG)),
                List.of(Question.AnswerKey.of(leave, Question.ENTER), Question.AnswerKey.of(stop, STOP)),
                leave,
                say(new Text("Druk op Enter of s.", "Press Enter or s.")));
    }

    /**
     * Sees to the command when the session is over and the terminal is an ordinary one again: waits for it, has it end or leaves it, and
     * shows what it printed; the exit code.
     *
     * @param usual the exit code of such a session without a command
     */
    int finish(Session ended, int usual) throws InterruptedException {
        boolean interrupted = ended.status() == Session.Status.INTERRUPTED || answer == Reply.Ending.INTERRUPTED;
        if (ended.status() == Session.Status.CUT_OFF) {
            running.end("HUP");
            return usual;
        }
        if (leftRunning && !running.isOver()) {
            running.keepPrinted();
            line(GOES_ON.with(SafeText.shown(command), running.number(), running.printed()));
            return ExitCode.OK;
        }
        if (!running.isOver() && ended.status() == Session.Status.FINISHED) {
            line(WAITING.with(SafeText.shown(command)));
            running.exitCode();
        } else if (!running.isOver()) {
            running.end(interrupted ? "INT" : "TERM");
        }
        int code = running.exitCode();
        isSeenOver();
        Text told = told(SafeText.shown(command), code);
        line(AFTER.with(told.in(language), TimeFormat.clock(Duration.ofNanos(took))));
        show();
        return interrupted ? ExitCode.INTERRUPTED : code;
    }

    private void show() {
        try (RandomAccessFile file = new RandomAccessFile(running.printed().toFile(), "r")) {
            long skipped = Math.max(0, file.length() - MOST_SHOWN);
            byte[] last = new byte[(int) (file.length() - skipped)];
            file.seek(skipped);
            file.readFully(last);
            String printed = new String(last, host.encoding().charset());
            if (skipped > 0) {
                // Not from the middle of a line, nor of a letter.
                printed = printed.substring(printed.indexOf('\n') + 1);
            }
            host.out().print(ProgramOutput.harmless(printed, host.terminal().colour()));
            if (skipped > 0) {
                running.keepPrinted();
                line(CUT.with(running.printed()));
            }
        } catch (IOException problem) {
            Messages.of(host, language).complain(UNREADABLE.with(running.printed()));
        }
    }

    private void line(Text text) {
        Messages.of(host, language).line(text);
    }

    private String say(Text text) {
        return text.in(language);
    }

    /** Leaves the command alone, and takes away what it printed unless that was said to be kept. */
    @Override
    public void close() {
        running.close();
    }
}
