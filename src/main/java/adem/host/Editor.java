package adem.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets the user change a file, with the program that {@code VISUAL} or else {@code EDITOR} names. */
public final class Editor {

    private final Host host;

    /** The editor of this user. */
    public Editor(Host host) {
        this.host = host;
    }

    /** What the user has set; empty where nothing is. */
    public String name() {
        String visual = host.variable("VISUAL").strip();
        return visual.isEmpty() ? host.variable("EDITOR").strip() : visual;
    }

    /**
     * Opens the file and waits until the editor ends. No shell reads what is set: words are told apart by spaces, and by
     * quotes where a space is part of one.
     *
     * @return false where it could not be started
     */
    public boolean edit(Path file) throws InterruptedException {
        List<String> command = words(name());
        Optional<Path> program = command.isEmpty() ? Optional.empty() : program(command.get(0));
        if (program.isEmpty()) {
            return false;
        }
        command.set(0, program.get().toString());
        command.add(file.toString());
        // Ctrl-C is meant for the editor.
        Signals.Registration interrupt = host.signals().ignore("INT");
        Signals.Registration quit = host.signals().ignore("QUIT");
        try {
            Programs.withUsersLocale(new ProcessBuilder(command))
                    .inheritIO()
                    .start()
                    .waitFor();
            return true;
        } catch (IOException noProgram) {
            return false;
        } finally {
            interrupt.close();
            quit.close();
        }
    }

    private Optional<Path> program(String name) {
        if (name.indexOf('/') < 0 && name.indexOf('\\') < 0) {
            return host.programs().find(name);
        }
        try {
            return Optional.of(Path.of(name)).filter(path -> Files.isExecutable(path) && !Files.isDirectory(path));
        } catch (InvalidPathException nowhere) {
            return Optional.empty();
        }
    }

    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        boolean begun = false;
        for (char letter : (command + " ").toCharArray()) {
            if (letter == quote) {
                quote = 0;
            } else if (quote == 0 && (letter == '"' || letter == '\'')) {
                quote = letter;
                begun = true;
            } else if (quote != 0 || !Character.isWhitespace(letter)) {
                word.append(letter);
                begun = true;
            } else if (begun) {
                words.add(word.toString());
                word.setLength(0);
                begun = false;
            }
        }
        return words;
    }
}
