package adem.host;

import static org.assertj.core.api.Assertions.assertThat;

import adem.sound.Stub;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PagerTest {

    private static final String TEXT = "één\n";

    @TempDir
    Path folder;

    /** Which signals are ignored now, and all that was told in order. */
    private final List<String> signals = new ArrayList<>();

    private boolean show(String pager, String... variables) throws InterruptedException {
        return page(TEXT, pager, variables);
    }

    private boolean page(String text, String pager, String... variables) throws InterruptedException {
        Map<String, String> environment = new HashMap<>(Map.of("PAGER", pager));
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        Host host = new Host(
                environment,
                new Encoding(StandardCharsets.UTF_8, true),
                new LineInput(InputStream.nullInputStream(), StandardCharsets.UTF_8),
                new Output(new ByteArrayOutputStream(), StandardCharsets.UTF_8),
                new Output(new ByteArrayOutputStream(), StandardCharsets.UTF_8),
                TimeSource.system(),
                new TerminalInfo(true, true, true, 80, 24, environment),
                Folders.of(environment, folder.toString()),
                Programs.of(environment, folder.toString()),
                (name, action) -> {
                    signals.add("+" + name);
                    return () -> signals.add("-" + name);
                });
        return new Pager(host).show(text);
    }

    /** A pager that writes down what it gets, and then does this. */
    private String pager(String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of("cat > '" + folder + "/read'"));
        all.addAll(List.of(lines));
        return Stub.program(folder, "pager", all.toArray(String[]::new)).toString();
    }

    private String told(String name) throws IOException {
        return Files.readString(folder.resolve(name)).strip();
    }

    @Test
    void theTextIsReadWhole() throws Exception {
        assertThat(show(pager())).isTrue();
        assertThat(folder.resolve("read")).hasContent(TEXT);
    }

    /** {@code more} reads its keys from there: it must be the terminal, as ours is. */
    @Test
    void whatItSaysAndReadsBesidesIsOurs() throws Exception {
        show(pager(
                "err=$(readlink /proc/$$/fd/2)",
                "out=$(readlink /proc/$$/fd/1)",
                "echo \"$err\" > '" + folder + "/stderr'",
                "echo \"$out\" > '" + folder + "/stdout'"));
        assertThat(told("stderr"))
                .isEqualTo(Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString());
        assertThat(told("stdout"))
                .isEqualTo(Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString());
    }

    /** In front of what is set: behind a prompt it would be a part of that. */
    @Test
    void lessIsToldToShowStylesWhateverElseIsSet() throws Exception {
        String pager = pager("printf '%s' \"$LESS\" > '" + folder + "/less'");
        for (String set : List.of("-i", "-FX", "-P my prompt", "")) {
            show(pager, "LESS", set);
            assertThat(told("less")).isEqualTo(("-R " + set).strip());
        }
        show(pager);
        assertThat(told("less")).isEqualTo("-R");
    }

    @Test
    void itMayHaveArguments() throws Exception {
        String pager = pager("printf '%s' \"$*\" > '" + folder + "/arguments'");
        assertThat(show("'" + pager + "' -S 'two words'")).isTrue();
        assertThat(told("arguments")).isEqualTo("-S two words");
    }

    @Test
    void whereThereIsNoneNobodySawTheText() throws Exception {
        assertThat(show("/nonexistent")).isFalse();
        assertThat(show(folder.toString())).isFalse();
        assertThat(show("no-such-program -x")).isFalse();
    }

    /** Nobody is to read that a shell found nothing; the text is printed then. */
    @Test
    void theShellIsNotEvenAskedForOneThatIsMissing() throws Exception {
        for (String missing :
                List.of("/nonexistent", "no-such-program -x", folder.toString(), "no-such-program | cat")) {
            show(missing);
            assertThat(signals).as(missing).isEmpty();
        }
    }

    @Test
    void itMayBeAnythingThatAShellUnderstands() throws Exception {
        String pager = pager();
        assertThat(show("sed s/n/m/ | '" + pager + "'", "PATH", "/usr/bin:/bin"))
                .isTrue();
        assertThat(folder.resolve("read")).hasContent("éém\n");
        assertThat(show("\"$HOME\"/no-such-program")).isFalse();
    }

    @Test
    void aPagerOfThePathIsFoundThere() throws Exception {
        assertThat(show("sed -n 'w " + folder + "/read'", "PATH", "/usr/bin:/bin"))
                .isTrue();
        assertThat(folder.resolve("read")).hasContent(TEXT);
        assertThat(show("sed -n 'w " + folder + "/read'", "PATH", folder.toString()))
                .isFalse();
    }

    /** Otherwise all of it would be printed after somebody has seen enough. */
    @Test
    void whoeverLeavesEarlyInWhateverWayHasSeenIt() throws Exception {
        String large = "a line\n".repeat(100_000);
        Path leaves = Stub.program(folder, "leaves", "head -c 10 > /dev/null");
        assertThat(page(large, leaves.toString())).isTrue();
        Path fails = Stub.program(folder, "fails", "exit 2");
        assertThat(page(large, fails.toString())).isTrue();
        Path killed = Stub.program(folder, "killed", "kill -TERM $$; sleep 10");
        assertThat(page(large, killed.toString())).isTrue();
    }

    @Test
    void ctrlCIsForThePagerAsLongAsItRuns() throws Exception {
        show(pager());
        assertThat(signals).startsWith("+INT", "+QUIT").hasSize(4).endsWith("-INT", "-QUIT");
        signals.clear();
        assertThat(show("'/nonexistent'")).isFalse();
        assertThat(signals).contains("-INT", "-QUIT");
    }
}
