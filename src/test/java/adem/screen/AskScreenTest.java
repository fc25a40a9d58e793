package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.TimeSource;
import adem.screen.ChoiceList.Choice;
import adem.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AskScreenTest {

    private static final String TAKEN = "\033[?1049h";
    private static final String GIVEN_BACK = "\033[?1049l";
    private static final ChoiceList LIST =
            new ChoiceList("Which?", List.of(choice("One"), choice("Two"), choice("Three")));

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicLong looks = new AtomicLong();
    private final TypedInput typed = new TypedInput();
    private final FakeSignals signals = new FakeSignals();
    private final LineDisciplineTerminal terminal;
    private final AskScreen screen;

    AskScreenTest() throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm-256color", written, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(80, 24));
        // Each look at the clock is later than any silence.
        TimeSource clock = () -> new TimeSource.Reading(looks.addAndGet(1_000_000_000), 0);
        screen = AskScreen.on(
                new TerminalScreen(terminal, typed, written, signals),
                new DisplayOptions(Language.EN, true, true, true, false, DisplayOptions.Drawn.FIGURE),
                clock);
    }

    private static Choice choice(String title) {
        return new Choice(title, "1:00", "lying", "", "For " + title + ".", List.of(title), List.of());
    }

    @AfterEach
    void close() throws IOException {
        screen.close();
        terminal.close();
    }

    private String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private void awaitWritten(String text) {
        while (!written().contains(text)) {
            Thread.onSpinWait();
        }
    }

    /** Types once this is seen: what was typed before a question is no answer to it. */
    private void whenSeen(String text, String keys) {
        Thread typist = new Thread(() -> {
            awaitWritten(text);
            typed.type(keys);
        });
        typist.setDaemon(true);
        typist.start();
    }

    @Test
    void isTakenForTheFirstQuestionAndGivenBackOnce() throws InterruptedException {
        assertThat(written()).isEmpty();
        whenSeen("Three", "\033[B\r");
        assertThat(screen.choose(LIST)).isEqualTo(Reply.of(1));
        assertThat(written()).containsOnlyOnce(TAKEN).doesNotContain(GIVEN_BACK);
        screen.close();
        screen.close();
        assertThat(written()).containsOnlyOnce(GIVEN_BACK);
    }

    @Test
    void paintsWhatIsAsked() throws InterruptedException {
        whenSeen("depressie", "n");
        assertThat(screen.ask(QuestionPanelTest.question())).isEqualTo(Reply.of("n"));
        ScreenTerminal emulator = new ScreenTerminal(80, 24);
        emulator.write(written());
        assertThat(emulator.toString()).contains("3 van 19", "Heb je een ernstige depressie?");
    }

    /** The keys of both come from one thread, and none is lost or taken by the one before. */
    @Test
    void aSessionGoesOnOnTheSameScreen() throws InterruptedException {
        whenSeen("depressie", "n");
        screen.ask(QuestionPanelTest.question());
        try (FullScreen session =
                screen.session(new DisplayOptions(Language.EN, true, true, true, false, DisplayOptions.Drawn.NONE))) {
            session.enter();
            typed.type("+");
            assertThat(session.await(Duration.ofSeconds(20))).containsExactly(adem.session.Action.LONGER);
        }
        assertThat(written()).containsOnlyOnce(TAKEN).containsOnlyOnce(GIVEN_BACK);
    }

    @Test
    void whatWasTypedBeforeAQuestionIsNoAnswer() throws InterruptedException {
        whenSeen("Three", "\rnnnnn");
        screen.choose(LIST);
        // By the clock of this test, what is read later was typed later.
        typed.awaitRead();
        written.reset();
        whenSeen("depressie", "q");
        assertThat(screen.ask(QuestionPanelTest.question()).ending()).isEqualTo(Reply.Ending.LEFT);
    }

    @Test
    void escapeAloneLeaves() throws InterruptedException {
        whenSeen("Three", "\033");
        assertThat(screen.choose(LIST)).isEqualTo(Reply.none(Reply.Ending.LEFT));
    }

    @Test
    void aLoneQLeaves() throws InterruptedException {
        whenSeen("Three", "q");
        assertThat(screen.choose(LIST)).isEqualTo(Reply.none(Reply.Ending.LEFT));
    }

    @Test
    void ctrlCInterruptsAndCtrlDGoesAway() throws InterruptedException {
        whenSeen("Three", "\004");
        assertThat(screen.choose(LIST)).isEqualTo(Reply.none(Reply.Ending.GONE));
        written.reset();
        whenSeen("depressie", "\003");
        assertThat(screen.ask(QuestionPanelTest.question())).isEqualTo(Reply.none(Reply.Ending.INTERRUPTED));
    }

    @Test
    void anEndFromElsewhereIsHeard() throws InterruptedException {
        screen.stop();
        assertThat(screen.choose(LIST)).isEqualTo(Reply.none(Reply.Ending.GONE));
    }

    @Test
    void anotherSizeIsPaintedAnew() throws InterruptedException {
        Thread resizer = new Thread(() -> {
            awaitWritten("Three");
            terminal.setSize(Size.of(40, 15));
            written.reset();
            try {
                signals.send("WINCH");
            } catch (InterruptedException over) {
                throw new IllegalStateException(over);
            }
            awaitWritten("Three");
            typed.type("\r");
        });
        resizer.start();
        assertThat(screen.choose(LIST)).isEqualTo(Reply.of(0));
        resizer.join();
        ScreenTerminal emulator = new ScreenTerminal(40, 15);
        emulator.write(written());
        assertThat(emulator.toString()).contains("Which?", "Three", "q leave");
    }

    @Test
    void theBackgroundIsAskedAndUsed() throws InterruptedException {
        whenSeen("Three", "\033]11;rgb:ffff/ffff/ffff\033\\\033[B\033[B\r");
        assertThat(screen.choose(LIST)).isEqualTo(Reply.of(2));
        assertThat(written()).contains("\033]11;?");
    }

    @Test
    void canBeAbandonedFromElsewhere() throws InterruptedException {
        Attributes before = terminal.getAttributes();
        whenSeen("Three", "\r");
        screen.choose(LIST);
        Thread hook = new Thread(screen::abandon);
        hook.start();
        hook.join();
        assertThat(written()).contains(GIVEN_BACK);
        assertThat(terminal.getAttributes().getLocalFlags()).isEqualTo(before.getLocalFlags());
    }
}
