package adem.screen;

import static org.assertj.core.api.Assertions.assertThat;

import adem.screen.figure.FigureRenderer;
import adem.session.Session;
import adem.session.Sessions;
import adem.session.TurnedClock;
import adem.text.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndScreenTest {

    private static String text(Ending further, Language language, int columns, int rows) {
        TurnedClock hand = new TurnedClock();
        Session session =
                Session.start(Sessions.breathing("4-6", 1), hand.now()).session();
        while (!session.ended()) {
            hand.turn(Duration.ofSeconds(1));
            session = session.at(hand.now());
        }
        DisplayOptions options = Pictures.options(language, DisplayOptions.Drawn.NONE);
        FigureRenderer figures = new FigureRenderer(options.still(), options.blocks());
        return Pictures.text(new EndScreen(session, further, options, new Palette(Depth.MANY, -1), figures)
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
    void whereTheKeysDoNotFitInALineTheyHaveOneEach() {
        assertThat(text(Ending.ON, Language.NL, 30, 12).lines().map(String::strip))
                .containsSubsequence("Enter verder tot vijf minuten", "r een routine", "q klaar");
    }
}
