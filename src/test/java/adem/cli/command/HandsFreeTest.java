package adem.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import adem.sound.Sound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nobody is asked to press Enter. */
class HandsFreeTest {

    @ParameterizedTest
    @CsvSource({"true, VOICE, true", "true, BOTH, true", "true, TONES, false", "true, OFF, false", "false, OFF, true"})
    void whoListensNeedsNoKey(boolean interactive, Sound sound, boolean expected) {
        assertThat(RoutineStartCommand.goesOnByItself(interactive, sound)).isEqualTo(expected);
    }
}
