package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import adem.session.SessionText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words are said where there is somebody to say them; where there is not, the session goes on without. */
@Order(1) // Among the longest, which begin first.
class VoiceIT extends SoundTest {

    private static final String BREATHE = "\"$ADEM\" breathe --settle 1 -n 5 0.5-0.5 --sound ";

    /** Longer than a voice that hangs is waited for. */
    private static final String LONG = "\"$ADEM\" breathe --settle 1 -n 12 0.5-0.5 --sound both";

    /** What one finds in texts and must never reach a shell. */
    private static final String NASTY = "Say \"it's\" $(touch pwned) `touch pwned` ; touch pwned #\\ -w";

    /** Gives whoever asks for it a file that was made before, and writes down the words. */
    private Sandbox speaking(Sandbox sandbox) throws IOException {
        Path wav = sandbox.folder().resolve("a.wav");
        Outcome made = adem.run("breathe", "-n", "1", "0.5-0.5", "--sound", "tones", "--export", wav.toString());
        assertThat(made.code()).as(made.toString()).isZero();
        return sandbox.withProgram(
                "espeak-ng",
                "{ cat; echo; } >>\"$HOME/said\"",
                "while [ \"$1\" != -w ]; do shift; done",
                "cp \"$HOME/a.wav\" \"$2\"");
    }

    @Tag("jdk")
    @Test
    void wordsAreHeardWithoutTonesWhereThereIsAPlayer() throws IOException {
        Sandbox voice = speaking(another("voice").withProgram("paplay", StubPlayer.line(home.resolve("log"))));
        try (Pty pty = voice.around(BREATHE + "voice");
                Pty mute = speaking(another("mute")).around(BREATHE + "both")) {
            assertEndsWellWith(pty, "");
            assertEndsWellWith(mute, "No player");
            assertThat(rings(mute)).isPositive();
        }
        assertThat(lines(voice, "said")).contains("in", "out");
        assertThat(Heard.in(home.resolve("log")).loudBetween(Long.MIN_VALUE, Long.MAX_VALUE))
                .isPositive();
    }

    /** Before and after, and what came of it, which is said to its end. */
    @Test
    void aCheckInIsSpoken() throws IOException {
        Sandbox voice = speaking(another("checked").withProgram("paplay", PLAYS));
        String asked = "How tight does your body feel now?";
        try (Pty pty = voice.around("\"$ADEM\" breathe -n 1 0.5-0.5 --plain --check-in --sound voice")) {
            pty.awaitText(asked);
            pty.await("the question", () -> times(voice, asked) == 1);
            pty.awaitAgain(asked, () -> pty.type("6\n"));
            pty.await("the question again", () -> times(voice, asked) == 2);
            pty.type("8\n");
            pty.awaitText("END");
        }
        assertThat(String.join(" ", lines(voice, "said")))
                .contains(asked + " 0 loose, 9 very tight.")
                .contains("Tightness: from 6 to 8. " + SessionText.DIZZY.text().en()
                        + " The pattern gentle is small and quiet.");
    }

    private static int times(Sandbox sandbox, String words) {
        return String.join(" ", lines(sandbox, "said")).split(Pattern.quote(words), -1).length - 1;
    }

    @Test
    void aVoiceThatFailsLeavesTheTones() {
        Sandbox hanging = another("hanging").withProgram("paplay", PLAYS).withProgram("espeak-ng", HANGS);
        Sandbox failing = another("failing").withProgram("paplay", PLAYS).withProgram("espeak-ng", FAILS);
        Sandbox missing = another("missing").withProgram("paplay", PLAYS);
        try (Pty one = hanging.around(LONG);
                Pty two = failing.around(BREATHE + "both");
                Pty three = missing.around(BREATHE + "voice")) {
            assertEndsWellWith(one, "The voice failed");
            assertEndsWellWith(two, "The voice failed");
            assertEndsWellWith(three, "No voice, only tones");
            assertThat(lines(hanging, "started")).hasSize(2);
            Stream.of(hanging, failing, missing).forEach(sandbox -> {
                assertThat(played(sandbox)).isGreaterThan(3 * 48_000);
                assertStartedAndGone(sandbox);
            });
            assertThat(List.of(one, two, three)).allMatch(pty -> rings(pty) == 0);
        }
    }

    /** Also where it came from somebody's own file: as one argument, which is no option and no command. */
    @Test
    void speechDispatcherGetsWordsAsTheyAre() throws IOException {
        Sandbox dispatcher = adem.withProgram("spd-say", "printf '%s\\n' \"$(printf '<%s>' \"$@\")\" >>\"$HOME/said\"");
        Path folder = Files.createDirectories(home.resolve("config/adem/routines"));
        Files.write(
                folder.resolve("own.yaml"),
                List.of(
                        "id: own",
                        "title: Own",
                        "aliases: []",
                        "about: For a test.",
                        "articles: []",
                        "position: lying",
                        "needs: []",
                        "topics: []",
                        "cautions: []",
                        "steps:",
                        "  - title: Lie",
                        "    do: '" + NASTY.replace("'", "''") + "'",
                        "    pose: crook-lying",
                        "    time: 3s",
                        "    source: ours"));
        Outcome outcome = dispatcher.run("routine", "start", "own", "--sound", "voice");
        assertThat(outcome.code()).as(outcome.toString()).isZero();
        assertThat(lines(dispatcher, "said"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("<-l><en>")
                        .contains(SessionText.STOP_ALOUD.text().en() + " Lie. " + NASTY)
                        .endsWith(">"));
        assertThat(home.resolve("pwned")).doesNotExist();
        // Only what was typed at a keyboard is remembered.
        assertThat(home.resolve("config/adem/config.properties")).doesNotExist();
        assertThat(outcome.out()).doesNotContain(NOTICES);
    }
}
