package adem.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A shell of this machine that completes; tests of one that is not there are skipped. */
enum CompletingShell {
    BASH("bash-completion/completions/adem"),
    ZSH("zsh/site-functions/_adem"),
    FISH("fish/vendor_completions.d/adem.fish");

    private static final Path READERS = Path.of("src/test/resources/adem/e2e").toAbsolutePath();

    private final String file;

    CompletingShell(String file) {
        this.file = file;
    }

    /** The name to type. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The script, where a package puts it. */
    Path script() {
        return Sandbox.PROGRAM.resolve("share").resolve(file);
    }

    private Path program() {
        for (String place : System.getenv("PATH").split(":")) {
            Path program = Path.of(place, word());
            if (Files.isExecutable(program)) {
                return program;
            }
        }
        assumeTrue(false, "no " + word());
        throw new AssertionError();
    }

    /** Runs the shell on this in the sandbox. */
    Outcome run(Sandbox adem, String... arguments) {
        Path program = program();
        Map<String, String> environment = new LinkedHashMap<>(adem.environment());
        // Some start themselves again.
        environment.put("PATH", environment.get("PATH") + ":" + program.getParent());
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return Outcome.of(adem.folder(), environment, command);
    }

    /** What is offered behind each line when Tab is pressed there: names, and values and files by themselves. */
    Map<String, Set<String>> offered(Sandbox adem, List<String> lines) {
        try {
            Path typed = Files.write(adem.folder().resolve("typed"), lines);
            Path reader = READERS.resolve("complete." + word());
            String run = "exec \"$0\" \"$1\" \"$2\" <\"$3\"";
            Path program = program();
            Outcome outcome = BASH.run(
                    adem.with("PATH", adem.environment().get("PATH") + ":" + program.getParent()),
                    "-c",
                    run,
                    program.toString(),
                    reader.toString(),
                    script().toString(),
                    typed.toString());
            Files.delete(typed);
            assertThat(outcome.err()).isEmpty();
            Map<String, Set<String>> offered = new LinkedHashMap<>();
            for (String line : outcome.out().split("\n")) {
                String[] parts = line.split("\t", 2);
                offered.put(parts[0], names(parts[1]));
            }
            assertThat(offered.keySet()).containsExactlyElementsOf(lines);
            return offered;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Shells differ in how much of a word they give back. */
    private static Set<String> names(String offers) {
        Set<String> names = new TreeSet<>();
        for (String offer : offers.replace("\\", "").split("\\|")) {
            names.add(offer.replaceFirst("^--?[a-z-]+=", "").replaceFirst("^\\./", ""));
        }
        names.remove("");
        return names;
    }
}
