package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is put in the file of a shell, in that shell. */
@Order(7) // Among the longest, which begin first.
class RemindIT extends WarmTest {

    private static final String LINE = "Two minutes of breathing? adem breathe -t 2m";

    /**
     * A shell that is here.
     *
     * @param settings what its user has in its file already
     */
    private record Setup(String shell, Path program, String settings) {
        @Override
        public String toString() {
            return shell + " " + settings.lines().skip(1).findFirst().orElse("");
        }
    }

    static Stream<Setup> setups() {
        List<Setup> setups = new ArrayList<>();
        find("bash").ifPresent(bash -> {
            for (String more : List.of(
                    "",
                    "set -u; PROMPT_COMMAND='true;'",
                    "PROMPT_COMMAND=('true' 'false')",
                    "set -u; HISTCONTROL=ignoreboth; shopt -u promptvars")) {
                setups.add(new Setup("bash", bash, "PS1='READY $? '\n" + more));
            }
        });
        find("zsh").ifPresent(zsh -> {
            for (String more : List.of("", "setopt nounset ksharrays shwordsplit; typeset -F SECONDS")) {
                setups.add(new Setup("zsh", zsh, "PS1='READY %? '\nunsetopt zle\n" + more));
            }
        });
        find("fish").ifPresent(fish -> setups.add(new Setup("fish", fish, "")));
        return setups.stream();
    }

    private static Optional<Path> find(String shell) {
        return Stream.of("/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
                .map(folder -> Path.of(folder, shell))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @BeforeEach
    void onThePath() {
        adem = adem.withProgram("adem", "echo \"$@\" >> \"$HOME/started\"; exec " + adem.launcher() + " \"$@\"")
                .with("XDG_STATE_HOME", home.resolve("state"));
        String tools = adem.environment().get("PATH");
        adem = adem.with("PATH", tools + ":/usr/bin:/bin");
    }

    private Path file(Setup setup) {
        return home.resolve(
                switch (setup.shell()) {
                    case "bash" -> ".bashrc";
                    case "zsh" -> ".zshrc";
                    default -> "config/fish/conf.d/adem-remind.fish";
                });
    }

    private void settle(Setup setup, String... reminder) throws IOException {
        if (!setup.settings().isEmpty()) {
            Files.writeString(file(setup), setup.settings());
        }
        List<String> words = new ArrayList<>(List.of("remind"));
        words.addAll(List.of(reminder));
        words.addAll(List.of("--write", "--shell", setup.shell()));
        assertThat(adem.run(words.toArray(String[]::new)).code()).isZero();
    }

    private Pty open(Setup setup) {
        return Pty.start(home, adem.environment(), List.of(setup.program().toString(), "-i"));
    }

    private static int count(Pty pty) {
        return pty.transcript().text().split(java.util.regex.Pattern.quote(LINE), -1).length - 1;
    }

    private static void type(Pty pty, String command, String written) {
        pty.awaitAgain(written, () -> pty.type(command + "\n"));
    }

    @ParameterizedTest
    @MethodSource("setups")
    void afterALongCommandOnceADay(Setup setup) throws IOException {
        settle(setup, "after-command", "--after", "1s");
        try (Pty pty = open(setup)) {
            type(pty, "echo fir''st", "first");
            type(pty, "sleep 2; echo sec''ond; sh -c 'exit 7'", LINE);
            assertThat(count(pty)).isEqualTo(1);
            if (!setup.settings().contains("promptvars") && !setup.shell().equals("fish")) {
                pty.awaitText("READY 7 ");
            }
            type(pty, "sleep 2; echo thi''rd", "third");
            type(pty, "echo fou''rth", "fourth");
            assertThat(count(pty)).isEqualTo(1);
            // Nor does Java start for it.
            assertThat(home.resolve("started")).hasContent("remind line");
        }
        assertNothingStays(setup);
    }

    @ParameterizedTest
    @MethodSource("setups")
    void atTheFirstPromptOfTheDay(Setup setup) throws IOException {
        settle(setup, "first-prompt");
        try (Pty pty = open(setup)) {
            pty.awaitText(LINE);
            type(pty, "echo fir''st", "first");
            type(pty, "echo sec''ond", "second");
            assertThat(count(pty)).isEqualTo(1);
        }
        try (Pty pty = open(setup)) {
            type(pty, "echo fir''st", "first");
            assertThat(count(pty)).isZero();
        }
        assertThat(home.resolve("started")).hasContent("remind line");
        assertNothingStays(setup);
    }

    /** What else the user has in the file makes no difference here. */
    static Stream<Setup> shells() {
        Set<String> known = new HashSet<>();
        return setups().filter(setup -> known.add(setup.shell()));
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aShellThatIsStillOpenSaysNothingAfterOff(Setup setup) throws IOException {
        settle(setup, "after-command", "--after", "1s");
        try (Pty pty = open(setup)) {
            type(pty, "echo fir''st", "first");
            assertNothingStays(setup);
            type(pty, "sleep 2; echo sec''ond", "second");
            type(pty, "echo thi''rd", "third");
            assertThat(count(pty)).isZero();
            pty.type("exit\n");
            pty.awaitExit();
        }
        assertThat(home.resolve("state")).doesNotExist();
    }

    private void assertNothingStays(Setup setup) throws IOException {
        assertThat(adem.run("remind", "off").code()).isZero();
        if (setup.settings().isEmpty()) {
            assertThat(file(setup)).doesNotExist();
        } else {
            assertThat(Files.readString(file(setup))).isEqualTo(setup.settings());
        }
        assertThat(home.resolve("state")).doesNotExist();
    }

    /** A script reads no such file, and a shell whose adem is gone says nothing. */
    @ParameterizedTest
    @MethodSource("setups")
    void withoutAdemItIsQuiet(Setup setup) throws IOException {
        settle(setup, "first-prompt");
        Files.delete(home.resolve("programs/adem"));
        try (Pty pty = open(setup)) {
            type(pty, "echo fir''st", "first");
            assertThat(pty.transcript().text()).doesNotContain("not found", "Unknown command", "command:");
        }
    }

    @Test
    void whoPractisedTodayIsNotReminded() {
        assertThat(adem.run("breathe", "--settle", "0", "-n", "1", "0.5-0.5").code())
                .isZero();
        assertThat(adem.run("remind", "line").out()).isEmpty();
        assertThat(home.resolve("state/adem/reminded")).exists();
    }
}
