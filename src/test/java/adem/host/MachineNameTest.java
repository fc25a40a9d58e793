package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineNameTest {

    @TempDir
    Path state;

    private static String name(Path state) {
        return new MachineName(Map.of("HOSTNAME", "Jane's Läptop.local"), state).get();
    }

    @Test
    void itStaysTheSameAndNoOtherHasIt() {
        String name = name(state.resolve("adem"));
        assertThat(name).matches("[a-z0-9-]+-[a-z0-9]{6}").isEqualTo(name(state.resolve("adem")));
        assertThat(name(state.resolve("elsewhere"))).isNotEqualTo(name);
    }

    @Test
    void whereNothingCanBeKeptItHasNoLetters() throws IOException {
        Path file = Files.writeString(state.resolve("file"), "");
        assertThat(name(file)).matches("[a-z0-9-]+").isEqualTo(name(file));
    }

    @Test
    void whatSomebodyPutThereIsNoPath() throws IOException {
        Files.writeString(state.resolve("machine"), "../../x\u001b[31m");
        assertThat(name(state)).matches("[a-z0-9-]+");
        Files.writeString(state.resolve("machine"), "");
        assertThat(name(state)).matches("[a-z0-9-]+");
    }
}
