package adem.remind;

import adem.host.AtomicFile;
import adem.host.Host;
import adem.host.ProgramAnswer;
import adem.host.UserFile;
import adem.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An agent of macOS' launchd, in a file of its own. */
final class LaunchAgent implements ClockTimer {

    private static final int MOST = 64 << 10;
    private static final Pattern WHAT =
            Pattern.compile("<!-- adem remind (at \\d\\d:\\d\\d) \\(new file, folders: (\\d{1,2})\\) -->");
    private static final Text BY_HAND = new Text(
            "launchctl reageert niet; de herinnering begint als je opnieuw inlogt",
            "launchctl does not answer; the reminder begins when you log in again");

    private final Host host;
    private final AdemProgram adem;
    private final Path file;

    LaunchAgent(Host host, AdemProgram adem) {
        this.host = host;
        this.adem = adem;
        this.file = host.folders().home().resolve("Library/LaunchAgents/adem.remind.plist");
    }

    @Override
    public String printed(LocalTime time) {
        return "<!-- " + file + " -->\n" + agent(time, 0);
    }

    private String agent(LocalTime time, int folders) {
        StringBuilder words = new StringBuilder();
        for (String word : (adem.path() + "\n" + AdemProgram.WORDS.replace(' ', '\n')).split("\n")) {
            words.append("    <string>").append(escaped(word)).append("</string>\n");
        }
        String java = adem.javaHome().isEmpty()
                ? ""
                : "  <key>EnvironmentVariables</key>\n  <dict><key>JAVA_HOME</key><string>" + escaped(adem.javaHome())
                        + "</string></dict>\n";
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <!-- adem remind at %s (new file, folders: %d) -->
                <plist version="1.0">
                <dict>
                  <key>Label</key>
                  <string>adem.remind</string>
                  <key>ProgramArguments</key>
                  <array>
                %s  </array>
                %s  <key>StartCalendarInterval</key>
                  <dict><key>Hour</key><integer>%d</integer><key>Minute</key><integer>%d</integer></dict>
                </dict>
                </plist>
                """.formatted(time, folders, words, java, time.getHour(), time.getMinute());
    }

    private static String escaped(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public Optional<Text> put(LocalTime time) throws IOException, InterruptedException {
        Optional<Matcher> before = read();
        int folders = before.map(found -> Integer.parseInt(found.group(2))).orElseGet(() -> MadeFolders.missing(file));
        if (before.isPresent()) {
            launchctl("unload");
        }
        Files.createDirectories(file.getParent());
        byte[] agent = agent(time, folders).getBytes(StandardCharsets.UTF_8);
        AtomicFile.replace(file, out -> out.write(agent));
        return launchctl("load") ? Optional.empty() : Optional.of(BY_HAND);
    }

    @Override
    public boolean remove(MadeFolders made) throws IOException, InterruptedException {
        Optional<Matcher> found = read();
        if (found.isEmpty()) {
            return false;
        }
        launchctl("unload");
        Files.deleteIfExists(file);
        made.add(file, Integer.parseInt(found.get().group(2)));
        return true;
    }

    private boolean launchctl(String word) throws InterruptedException {
        Optional<Path> program = host.programs().find("launchctl");
        try {
            return program.isPresent()
                    && ProgramAnswer.of(
                                    host.programs(),
                                    List.of(program.get().toString(), word, file.toString()),
                                    "",
                                    PATIENCE)
                            .isFine();
        } catch (IOException notHere) {
            return false;
        }
    }

    /** What stands there, where it is ours. */
    private Optional<Matcher> read() throws IOException {
        try {
            Matcher found = WHAT.matcher(new String(UserFile.read(file, MOST), StandardCharsets.UTF_8));
            return found.find() ? Optional.of(found) : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> what() throws IOException {
        return read().map(found -> found.group(1));
    }

    @Override
    public String place() {
        return file.toString();
    }
}
