package adem.sound.backend;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.ProgramGroup;
import adem.session.Action;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.TurnedClock;
import adem.sound.Stub;
import adem.sound.Utterance;
import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SpeechDispatcherSinkTest {

    private static final List<Utterance> SCRIPT = List.of(
            new Utterance("Lie down; $(id) [[slnc]].", Duration.ofSeconds(1), true),
            new Utterance("in", Duration.ofMillis(1_500), false),
            new Utterance("-x", Duration.ofSeconds(8), false));

    @TempDir
    Path folder;

    private final TurnedClock clock = new TurnedClock();
    private final ProgramGroup programs = new ProgramGroup();
    private Session session =
            Session.start(Sessions.breathing("4-6", 2), clock.now()).session();
    private AudioSink sink;

    /** Each start is a line of its arguments. */
    @BeforeEach
    void open() throws Exception {
        Path program = Stub.program(
                folder, "spd-say", "printf '%s|' \"$@\" >> '" + folder + "/said'", "echo >> '" + folder + "/said'");
        sink = SpeechDispatcherSink.at(program, Language.NL, timeline -> SCRIPT).open(programs);
    }

    @AfterEach
    void close() {
        sink.close();
        programs.close();
    }

    /** A tenth of a second goes by, as often as it takes. */
    private void follow(long millis) throws IOException, InterruptedException {
        for (long passed = 0; passed < millis; passed += 100) {
            clock.turn(Duration.ofMillis(100));
            session = session.at(clock.now());
            sink.play(session);
        }
    }

    private void tell(Action action) throws IOException, InterruptedException {
        session = session.after(List.of(action), clock.now()).session();
        sink.play(session);
    }

    /** Waits until so much was said; a program that was started may take its time to say it. */
    private List<String> said(int lines) throws IOException {
        Path said = folder.resolve("said");
        while (!Files.exists(said) || Files.readAllLines(said).size() < lines) {
            Thread.onSpinWait();
        }
        return Files.readAllLines(said);
    }

    @Test
    void wordsAreOneArgumentAndNoOptionWhenTheyAreDue() throws Exception {
        follow(900);
        assertThat(folder.resolve("said")).doesNotExist();
        follow(200);
        assertThat(said(1)).containsExactly("-l|nl|-r|-25|--|Lie down; $(id) ((slnc)).|");
        follow(6_000);
        // A single word is left out while a sentence is said; an earlier sentence is ended before another word.
        assertThat(said(1)).hasSize(1);
        follow(1_000);
        assertThat(said(3)).containsSequence("-C|", "-l|nl|-r|-25|--|-x|");
    }

    @Test
    void whatBeginsAnewHasItsFirstWordAgain() throws Exception {
        List<Utterance> in = List.of(new Utterance("in", Duration.ofSeconds(5), false));
        sink = SpeechDispatcherSink.at(folder.resolve("spd-say"), Language.NL, timeline -> in)
                .open(programs);
        follow(6_000);
        said(1);
        tell(Action.PAUSE);
        assertThat(said(2)).endsWith("-C|");
        tell(Action.RESUME);
        follow(2_900);
        assertThat(said(2)).hasSize(2);
        follow(200);
        assertThat(said(3)).endsWith("-l|nl|-r|-25|--|in|");
    }

    @Test
    void aPauseEndsWhatIsSaidAndWhatIsLongDueIsLeftOut() throws Exception {
        follow(1_100);
        said(1);
        tell(Action.PAUSE);
        assertThat(said(2)).endsWith("-C|");
        tell(Action.NEXT);
        tell(Action.RESUME);
        follow(200);
        assertThat(said(2)).hasSize(2);
    }
}
