package adem.cli;

import adem.cli.command.AdemCommand;
import adem.host.Encoding;
import adem.host.Folders;
import adem.host.Host;
import adem.host.LineInput;
import adem.host.Output;
import adem.host.Programs;
import adem.host.Signals;
import adem.host.TerminalInfo;
import adem.page.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of the command line in a world of its own: nothing is waited for, no terminal, a temporary home.
 *
 * @param code the exit code
 * @param out what was printed
 * @param err what was complained
 */
record Run(int code, String out, String err) {

    /** Runs in English, in this home. */
    static Run in(Path home, String... args) {
        return with(home, Map.of(), args);
    }

    static Run with(Path home, Map<String, String> environment, String... args) {
        return on(home, environment, InputStream.nullInputStream(), false, args);
    }

    /** Runs in English where somebody at a terminal that only appends types this, and then goes away. */
    static Run answering(Path home, String typed, String... args) {
        return typing(home, Map.of("TERM", "dumb"), typed, args);
    }

    /** Runs where somebody at a terminal types this, and then goes away. */
    static Run typing(Path home, Map<String, String> environment, String typed, String... args) {
        return typing(home, environment, new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Run typing(Path home, Map<String, String> environment, InputStream in, String... args) {
        return on(home, environment, in, true, args);
    }

    /** Runs where somebody sits at a terminal that only appends, and says nothing. */
    static Run atKeyboard(Path home, Map<String, String> environment, String... args) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("TERM", "dumb");
        return on(home, variables, InputStream.nullInputStream(), true, args);
    }

    /** Runs where somebody at a terminal of so many columns types this, and then goes away. */
    static Run onWidth(Path home, Map<String, String> environment, String typed, int columns, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        Host host = host(home, environment, in, true, true, columns, out, err);
        practisedBefore(home, List.of(args));
        int code = new Cli(host, new AdemCommand.Tree()).run(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Run on(
            Path home, Map<String, String> environment, InputStream in, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        practisedBefore(home, List.of(args));
        int code =
                new Cli(host(home, environment, in, terminal, false, 80, out, err), new AdemCommand.Tree()).run(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The world that all of these run in, where nobody types. */
    static Host host(Path home, Map<String, String> environment, boolean terminal, OutputStream out, OutputStream err) {
        return host(home, environment, InputStream.nullInputStream(), terminal, false, 80, out, err);
    }

    private static Host host(
            Path home,
            Map<String, String> environment,
            InputStream in,
            boolean terminal,
            boolean errTerminal,
            int columns,
            OutputStream out,
            OutputStream err) {
        Map<String, String> variables = new HashMap<>(Map.of("LANG", "en_GB.UTF-8", "TERM", "xterm-256color"));
        variables.putAll(environment);
        variables.putIfAbsent("HOME", home.toString());
        return new Host(
                variables,
                Encoding.of(variables),
                new LineInput(in, StandardCharsets.UTF_8),
                new Output(out, StandardCharsets.UTF_8),
                new Output(err, StandardCharsets.UTF_8),
                new PassingClock(),
                new TerminalInfo(terminal, terminal, errTerminal, columns, 24, variables),
                Folders.of(variables, home.toString()),
                Programs.of(variables, System.getProperty("java.io.tmpdir")),
                Signals.NONE);
    }

    /** Somebody who has practised before is not told where that is kept. */
    private static void practisedBefore(Path home, List<String> args) {
        boolean practises = args.contains("breathe") || args.contains("start");
        if (!practises || args.contains("--export") || args.contains("--list")) {
            return;
        }
        try {
            Path log = Files.createDirectories(home.resolve(".local/share/adem/log"));
            Files.write(log.resolve("other.jsonl"), new byte[0], StandardOpenOption.CREATE);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What stands in the JSON that was printed, at a path of keys and indices. */
    Object json(Object... path) {
        return JsonReader.read(out, path);
    }

    /** A settings file with these lines in that home. */
    static void config(Path home, String... lines) throws IOException {
        Path folder = Files.createDirectories(home.resolve(".config/adem"));
        Files.write(folder.resolve("config.properties"), List.of(lines));
    }
}
