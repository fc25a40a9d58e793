package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.screen.figure.FigureRenderer;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.TurnedClock;
import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndScreenTest {

    private static String text(Ending further, Language language, int columns, int rows) {
        return text(List.of(), further, language, columns, rows);
    }

    private static String text(List<Text> more, Ending further, Language language, int columns, int rows) {
        TurnedClock hand = new TurnedClock();
        Session session =
                Session.start(Sessions.breathing("4-6", 1), hand.now()).session();
        while (!session.ended()) {
            hand.turn(Duration.ofSeconds(1));
            session = session.at(hand.now());
        }
        DisplayOptions options = Pictures.options(language, DisplayOptions.Drawn.NONE);
        FigureRenderer figures = new FigureRenderer(options.still(), options.blocks());
        return Pictures.text(new EndScreen(session, more, further, options, new Palette(Depth.MANY, -1), figures)
                .compose(0, columns, rows));
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, NL, Enter nog een keer   r een routine   q klaar",
        "AGAIN, EN, Enter once more   r a routine   q done",
        "ON, NL, Enter verder tot vijf minuten   r een routine   q klaar",
        "ON, EN, Enter on to five minutes   r a routine   q done",
    })
    void saysWhatEnterIsFor(Ending further, Language language, String keys) {
        assertThat(text(further, language, 80, 24)).contains(keys);
    }

    @Test
    void tellsMoreBeneathWhatWasDone() {
        Text pair = new Text("Spanning: 6 → 4", "Tightness: 6 → 4");
        assertThat(text(List.of(pair), Ending.AGAIN, Language.NL, 80, 24)
                        .lines()
                        .map(String::strip))
                .containsSequence("Klaar: 1 ademhaling in 0:10 minuten.", "Spanning: 6 → 4", "Blijf zo lang je wilt.");
    }

    /** On a small screen the keys stay, and so does what somebody has to know. */
    @Test
    void whereThereIsNoRoomForAllTheKeysStay() {
        List<Text> risen = List.of(new Text("Spanning: 4 → 7", ""), new Text("Duizelig? Stop.", ""));
        assertThat(text(risen, Ending.AGAIN, Language.NL, 30, 8).lines().map(String::strip))
                .contains("Spanning: 4 → 7", "Duizelig? Stop.", "q klaar")
                .doesNotContain("Blijf zo lang je wilt.");
    }

    @Test
    void whereTheKeysDoNotFitInALineTheyHaveOneEach() {
        assertThat(text(Ending.ON, Language.NL, 30, 12).lines().map(String::strip))
                .containsSubsequence("Enter verder tot vijf minuten", "r een routine", "q klaar");
    }
}
