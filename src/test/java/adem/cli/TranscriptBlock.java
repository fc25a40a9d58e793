package adem.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is typed in one home that begins empty, line by line, as a transcript shows it behind a dollar sign:
 *
 * <ul>
 *   <li>{@code adem WORDS}, with {@code NAME=VALUE} before it where a variable is set. Words stand in single quotes where they
 *       are empty or have spaces in them. Behind {@code <} at the end are the lines that somebody types at a terminal that only
 *       appends, before they go away; behind {@code > /dev/null} nothing: then what is printed is not shown.
 *   <li>{@code cp FILE TO}: a file of this project is put there.
 *   <li>{@code echo WORDS >> FILE}: a line is added there.
 * </ul>
 *
 * @param commands what is typed
 */
record TranscriptBlock(List<String> commands) {

    /** The transcript of it all, as it should stand in the file. */
    String run(Path home) throws IOException {
        StringBuilder transcript = new StringBuilder();
        for (String command : commands) {
            transcript.append("$ ").append(command).append('\n').append(output(home, words(command)));
        }
        return transcript.toString();
    }

    private static String output(Path home, List<String> words) throws IOException {
        switch (words.get(0)) {
            case "cp" -> Files.copy(Path.of(words.get(1)), there(home, words.get(2)));
            case "echo" -> {
                int arrow = words.indexOf(">>");
                String line = String.join(" ", words.subList(1, arrow)) + "\n";
                Path file = there(home, words.get(arrow + 1));
                String before = Files.exists(file) ? Files.readString(file) : "";
                Files.writeString(file, before + line, StandardCharsets.UTF_8);
            }
            default -> {
                return adem(home, words);
            }
        }
        return "";
    }

    private static Path there(Path home, String name) throws IOException {
        Path file = Path.of(name.replace("~", home.toString()));
        Files.createDirectories(file.getParent());
        return file;
    }

    private static String adem(Path home, List<String> words) {
        Map<String, String> environment = new HashMap<>(Map.of("PATH", home.toString()));
        int first = words.indexOf("adem");
        for (String variable : words.subList(0, first)) {
            environment.put(variable.replaceFirst("=.*", ""), variable.replaceFirst("[^=]*=", ""));
        }
        int end = words.contains("<") ? words.indexOf("<") : words.indexOf(">");
        String[] arguments = words.subList(first + 1, end < 0 ? words.size() : end).stream()
                .map(word -> word.replaceFirst("^~", home.toString()))
                .toArray(String[]::new);
        if (!words.contains("<")) {
            Run run = Run.with(home, environment, arguments);
            return end < 0 ? shown(run, home) : "";
        }
        environment.put("TERM", "dumb");
        String typed = String.join("\n", words.subList(end + 1, words.size())) + "\n";
        return shown(Run.typing(home, environment, typed, arguments), home);
    }

    /** What went to the error output behind an exclamation mark, and the code where it is not 0. */
    private static String shown(Run run, Path home) {
        return (lines(run.out(), "") + lines(run.err(), "! ") + (run.code() == 0 ? "" : "[exit " + run.code() + "]\n"))
                .replace(home.toString(), "~")
                .replace(System.getProperty("java.version"), "<java>")
                .replace(System.getProperty("java.vendor"), "<vendor>")
                .replace(System.getProperty("java.home"), "<java.home>")
                .replace(System.getProperty("os.name") + " " + System.getProperty("os.arch"), "<os>");
    }

    /** A last line that is left open says so. */
    private static String lines(String text, String mark) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            lines.append(line.isEmpty() ? "" : mark).append(line);
        }
        return text.isEmpty() || text.endsWith("\n")
                ? lines.toString()
                : lines.append("[open]\n").toString();
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (char letter : (command + " ").toCharArray()) {
            if (letter == '\'') {
                quoted = !quoted;
                begun = true;
            } else if (letter != ' ' || quoted) {
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
