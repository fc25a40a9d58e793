package adem.learn;

import static org.assertj.core.api.Assertions.assertThat;

import adem.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no wording of the table says is answered all the same, where it is much like what others typed in an emergency. */
class AlarmLikenessTest {

    private static final Path TABLE = Path.of("src/main/resources/adem/learn/alarms.txt");

    private final Alarms alarms = Alarms.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mijn vader zakte net op de bank scheef weg en krijgt zijn woorden er niet meer goed uit",
                "oma heeft opa's hartpillen geslikt",
                "she keeps drifting off and i cannot get a sensible answer out of her"
            })
    void knowsAnEmergencyThatNoWordingAndNoExampleSays(String typed) throws IOException {
        Alarms table = new Alarms(Files.readAllBytes(TABLE), AlarmLikeness::none);
        String examples = Files.readString(Path.of("src/main/examples/alarms-must.tsv"));

        assertThat(examples).doesNotContain(typed);
        assertThat(table.find(typed, Language.NL)).isEmpty();
        assertThat(alarms.find(typed, Language.EN).orElseThrow().id()).isEqualTo("emergency");
        assertThat(alarms.find(typed, Language.EN).orElseThrow().language()).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik wil graag leren hoe ik rustig naar mijn buik kan ademen",
                "which exercise is good for a stiff back after a day at my desk",
                "hoe vaak per week moet ik de vlinder doen om iets te merken",
                "can you tell me something about the muscle between my spine and my leg"
            })
    void asksForNothingMore(String typed) {
        assertThat(alarms.find(typed, Language.NL)).isEmpty();
    }

    @Test
    void aFewWordsTellTooLittle() {
        AlarmLikeness everything = new AlarmLikeness(5, 0, new byte[AlarmLikeness.WEIGHTS]);

        assertThat(everything.isAlike(List.of("one", "two", "three"))).isFalse();
        assertThat(everything.isAlike(List.of("one", "two", "three", "four"))).isTrue();
    }

    @Test
    void isWrittenAsItIsRead() {
        AlarmLikeness likeness = AlarmLikeness.builtIn();
        List<String> words = List.of("somebody", "is", "lying", "here");

        assertThat(likeness.bytes()).hasSize(16 + AlarmLikeness.WEIGHTS);
        assertThat(likeness.of(words)).isFinite().isEqualTo(likeness.of(List.copyOf(words)));
    }
}
