package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.host.LineInput;
import adem.host.Output;
import adem.host.Signals;
import adem.session.Action;
import adem.session.Coach;
import adem.session.Controls;
import adem.session.PracticeId;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.Step;
import adem.session.StepText;
import adem.session.Timeline;
import adem.session.TimelineInfo;
import adem.session.TurnedClock;
import adem.text.Language;
import adem.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    private static final DisplayOptions DUTCH =
            new DisplayOptions(Language.NL, true, true, true, false, DisplayOptions.Drawn.CURVE);

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Output out = new Output(written, StandardCharsets.UTF_8);
    private final TurnedClock hand = new TurnedClock();

    /** Lets time pass instead of waiting for it. */
    private Session guide(Lines lines, String pace, int breaths) throws InterruptedException {
        return guide(lines, Sessions.breathing(pace, breaths));
    }

    private Session guide(Lines lines, Timeline timeline) throws InterruptedException {
        Controls controls = new Controls() {
            @Override
            public List<Action> await(Duration atMost) throws InterruptedException {
                hand.turn(atMost);
                return lines.await(Duration.ZERO);
            }

            @Override
            public void stop() {
                lines.stop();
            }
        };
        return new Coach(hand, controls, List.of(lines)).guide(timeline);
    }

    @Test
    void oneLineAPhaseThatBeginsWithThePhaseWord() throws InterruptedException {
        guide(Lines.to(out, DUTCH), "4-2-6", 2);
        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\n",
                        "Kom tot rust: ga makkelijk zitten of liggen en laat je schouders zakken",
                        "Adem in, 4 s, ademhaling 1 van 2: door je neus, naar je onderbuik",
                        "Houd vast, 2 s, ademhaling 1 van 2: zacht, zonder kracht",
                        "Adem uit, 6 s, ademhaling 1 van 2: langzaam, door je neus of getuite lippen",
                        "Adem in, 4 s, ademhaling 2 van 2",
                        "Houd vast, 2 s, ademhaling 2 van 2",
                        "Adem uit, 6 s, ademhaling 2 van 2",
                        "Laat je adem nu weer vanzelf gaan: blijf nog even zo en merk op hoe je erbij zit of ligt",
                        ""));
    }

    @Test
    void countCanBeLeftOut() throws InterruptedException {
        guide(
                Lines.to(out, new DisplayOptions(Language.EN, true, true, false, false, DisplayOptions.Drawn.CURVE)),
                "4-6",
                2);
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("\nBreathe in\nBreathe out\n");
    }

    @Test
    void sleepOfTheMachineIsNoEndWhenNobodyCanSayGoOn() throws InterruptedException {
        Lines lines = Lines.to(out, DUTCH);
        Session session =
                Session.start(Sessions.breathing("4-6", 1), hand.now()).session();
        hand.sleep(Duration.ofHours(1));
        session = session.at(hand.now());
        lines.observe(session, List.of());
        assertThat(lines.await(Duration.ofSeconds(9))).containsExactly(Action.RESUME);
    }

    @Test
    void typedKeysAreHeard() throws InterruptedException {
        Lines lines = Lines.to(
                out,
                DUTCH,
                new LineInput(
                        new ByteArrayInputStream("q\n".getBytes(StandardCharsets.US_ASCII)), StandardCharsets.US_ASCII),
                Signals.NONE);
        assertThat(lines.await(Duration.ofSeconds(20))).containsExactly(Action.STOP);
    }

    @Test
    void theNextStepIsToldBehindTheLastPartOfARepetition() throws InterruptedException {
        StepText lift = StepText.of(Text.same("Tillen"), Text.same("Til je bekken op."));
        Timeline timeline = Timeline.of(
                new TimelineInfo(
                        PracticeId.NONE, Text.same("Brug"), List.of(), Optional.empty(), Optional.empty(), true),
                List.of(
                        new Step.Repeating(lift, 2, Duration.ofSeconds(8), Duration.ofSeconds(3)),
                        Step.Timed.fixed(
                                StepText.of(Text.same("Rust"), Text.same("Lig stil.")), Duration.ofSeconds(9))));

        guide(Lines.to(out, DUTCH), timeline);

        List<String> lines = written.toString(StandardCharsets.UTF_8).lines().toList();
        int told = lines.indexOf("hierna: Rust");
        assertThat(lines.get(told + 1)).startsWith("stap 2 van 2: Rust");
        assertThat(lines.get(told - 1)).contains("2 van 2");
    }

    @Test
    void aClosedPipeIsTheEnd() throws InterruptedException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        Lines lines = Lines.to(new Output(closed, StandardCharsets.UTF_8), DUTCH);
        assertThat(guide(lines, "4-6", 5).status()).isEqualTo(Session.Status.CUT_OFF);
    }

    @Test
    void theEndOfInputAsksForAnEnd() throws InterruptedException {
        Lines lines = Lines.to(
                out, DUTCH, new LineInput(InputStream.nullInputStream(), StandardCharsets.US_ASCII), Signals.NONE);
        assertThat(lines.await(Duration.ofSeconds(20))).containsExactly(Action.STOP);
    }

    private Reply<Integer> rate(Lines lines, TypedInput input, String typed) throws InterruptedException {
        Thread typist = new Thread(() -> {
            while (!written.toString(StandardCharsets.UTF_8).contains("alleen Enter slaat over.")) {
                Thread.onSpinWait();
            }
            input.type(typed);
        });
        typist.start();
        Reply<Integer> reply = lines.rate(RatingPanelTest.rating(Language.NL));
        typist.join();
        return reply;
    }

    /** A line of one digit, or another line, which leaves it; in one line that says so. */
    @ParameterizedTest
    @CsvSource({"7, 7", "' 0 ', 0", "'', -1", "x, -1", "10, -1", "-3, -1"})
    void aNumberIsALine(String typed, int number) throws InterruptedException {
        TypedInput input = new TypedInput();
        Lines lines = Lines.to(out, DUTCH, new LineInput(input, StandardCharsets.US_ASCII), new FakeSignals());
        assertThat(rate(lines, input, typed + "\n").given().orElse(-1)).isEqualTo(number);
        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo("Hoe gespannen is je lichaam nu? 0 los, 9 heel strak; alleen Enter slaat over.\n");
        input.type("q\n");
        assertThat(lines.await(Duration.ofSeconds(20))).containsExactly(Action.STOP);
    }

    @Test
    void theEnterBehindTheKeyThatStoppedIsNoAnswer() throws InterruptedException {
        TypedInput input = new TypedInput();
        Lines lines = Lines.to(out, DUTCH, new LineInput(input, StandardCharsets.US_ASCII), new FakeSignals());
        input.type("q");
        assertThat(lines.await(Duration.ofSeconds(20))).containsExactly(Action.STOP);
        assertThat(rate(lines, input, "\n4\n")).isEqualTo(Reply.of(4));
    }

    @Test
    void whereNothingMoreIsTypedANumberIsLeft() throws InterruptedException {
        Lines lines = Lines.to(
                out, DUTCH, new LineInput(InputStream.nullInputStream(), StandardCharsets.US_ASCII), Signals.NONE);
        assertThat(lines.rate(RatingPanelTest.rating(Language.NL))).isEqualTo(Reply.none(Reply.Ending.LEFT));
        assertThat(lines.await(Duration.ofSeconds(20))).containsExactly(Action.STOP);
    }

    @Test
    void afterAStopItIsPaused() throws InterruptedException {
        FakeSignals signals = new FakeSignals();
        Lines lines = Lines.to(out, DUTCH, new LineInput(new TypedInput(), StandardCharsets.US_ASCII), signals);
        signals.send("CONT");
        assertThat(lines.await(Duration.ofSeconds(20))).containsExactly(Action.PAUSE);
    }

    @Test
    void afterAPauseItSaysToGetReadyAndThenTheBreathAgain() {
        Lines lines =
                Lines.to(out, DUTCH, new LineInput(new TypedInput(), StandardCharsets.US_ASCII), new FakeSignals());
        Session session =
                Session.start(Sessions.breathing("4-6", 1), hand.now()).session();
        session = session.after(List.of(Action.NEXT, Action.PAUSE), hand.now()).session();
        lines.observe(session, List.of());
        session = session.after(List.of(Action.RESUME), hand.now()).session();
        lines.observe(session, List.of());
        assertThat(written.toString(StandardCharsets.UTF_8)).endsWith("\nMaak je klaar: 3 s\n");
        hand.turn(Duration.ofSeconds(3));
        lines.observe(session.at(hand.now()), List.of());
        assertThat(written.toString(StandardCharsets.UTF_8))
                .endsWith("Maak je klaar: 3 s\nAdem in, 4 s, ademhaling 1 van 1: door je neus, naar je onderbuik\n");
    }

    @Test
    void inTheBackgroundItGoesOn() throws InterruptedException {
        FakeSignals signals = new FakeSignals();
        Lines lines = Lines.to(out, DUTCH, new LineInput(new TypedInput(), StandardCharsets.US_ASCII), signals);
        Session session =
                Session.start(Sessions.breathing("4-6", 1), hand.now()).session();
        hand.sleep(Duration.ofHours(1));
        lines.observe(session.at(hand.now()), List.of());
        assertThat(lines.await(Duration.ZERO)).isEmpty();
        signals.foreground = false;
        assertThat(lines.await(Duration.ZERO)).containsExactly(Action.RESUME);
    }
}
