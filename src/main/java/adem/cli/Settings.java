package adem.cli;

import adem.host.AtomicFile;
import adem.host.UserFile;
import adem.text.BadInput;
import adem.text.FileTrouble;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The user's defaults: a properties file with lines like {@code breathe.for = 5m} and {@code lang = nl}. Reading it never
 * fails: what is wrong in it is kept, for whoever it matters to.
 */
public final class Settings {

    private static final int LARGEST = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<BadInput> mistakes = new ArrayList<>();

    private record Entry(String value, int line) {}

    private Settings(Path file) {
        this.file = file;
    }

    /** Reads the file; one that is not there is empty. */
    static Settings read(Path file) {
        Settings settings = new Settings(file);
        try {
            settings.parse(text(file));
        } catch (NoSuchFileException none) {
            // Nobody has set anything.
        } catch (IOException problem) {
            settings.mistakes.add(new BadInput(
                            new Text("kan dit niet lezen: {0}", "cannot read this: {0}").with(FileTrouble.why(problem)))
                    .at(SafeText.shownPath(file)));
        }
        return settings;
    }

    /** The file's text, without the mark that some editors begin it with. */
    private static String text(Path file) throws IOException {
        byte[] bytes = UserFile.read(file, LARGEST);
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private void parse(String text) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            try {
                Properties one = new Properties();
                one.load(new StringReader(line));
                for (String key : one.stringPropertyNames()) {
                    entries.put(key, new Entry(one.getProperty(key).trim(), number));
                }
            } catch (IllegalArgumentException | IOException malformed) {
                mistakes.add(new BadInput(new Text(
                                "na \\u horen vier hexadecimale cijfers", "\\u needs four hexadecimal digits after it"))
                        .at(SafeText.shownPath(file) + ":" + number));
            }
        }
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** True where nothing is set. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** What a key says. */
    Optional<String> value(String key) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** File and line of a key, and the key. */
    String place(String key) {
        Entry entry = entries.get(key);
        return SafeText.shownPath(file) + (entry == null ? "" : ":" + entry.line()) + ": " + SafeText.shown(key);
    }

    /**
     * Looks whether all of it can be understood: that it can be read, and that every key is a setting.
     *
     * @throws BadInput for the first mistake, naming file and line
     */
    void check() {
        if (!mistakes.isEmpty()) {
            throw mistakes.get(0);
        }
        for (String key : entries.keySet()) {
            Setting.of(key).orElseThrow(() -> unknown(key));
        }
    }

    private BadInput unknown(String key) {
        Text advice = Setting.nearest(key)
                .map(near -> new Text("bedoel je {0}?", "did you mean {0}?").with(near))
                .orElse(new Text("zie adem help instellingen", "see adem help settings"));
        return new BadInput(new Text("onbekende instelling; {0}", "unknown setting; {0}").with(advice)).at(place(key));
    }

    /** Everything that is wrong in it, also what nothing uses: in the order of the lines. */
    public List<Text> mistakes() {
        List<Map.Entry<Integer, Text>> all = new ArrayList<>();
        mistakes.forEach(mistake -> all.add(Map.entry(0, mistake.text())));
        entries.forEach((key, entry) ->
                wrong(key, entry.value()).ifPresent(mistake -> all.add(Map.entry(entry.line(), mistake.text()))));
        all.sort(Map.Entry.comparingByKey());
        return all.stream().map(Map.Entry::getValue).toList();
    }

    private Optional<BadInput> wrong(String key, String value) {
        Optional<Setting> setting = Setting.of(key);
        return setting.isEmpty()
                ? Optional.of(unknown(key))
                : setting.get().mistake(value).map(mistake -> mistake.at(place(key)));
    }

    /**
     * Sets a key in the file, whose other lines stay as they are, also those that were written since it was read. Never
     * half: the file is replaced when the new one is whole.
     */
    void remember(String key, String value) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        synchronized (Settings.class) {
            FileChannel lock = lock();
            try {
                put(key, key + " = " + value);
            } finally {
                lock.close();
            }
        }
    }

    private void put(String key, String line) throws IOException {
        String text = Files.readString(file);
        String ending = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(text.lines().toList());
        Entry last = read(file).entries.get(key);
        if (last == null) {
            lines.add(line);
        } else {
            lines.set(last.line() - 1, line);
        }
        String changed = String.join(ending, lines) + ending;
        AtomicFile.replace(file, out -> out.write(changed.getBytes(StandardCharsets.UTF_8)));
    }

    /** Nobody else remembers anything until this is closed; who waited for a file that was replaced meanwhile waits anew. */
    private FileChannel lock() throws IOException {
        while (true) {
            Path target = AtomicFile.target(file);
            if (!Files.exists(target)) {
                Files.write(target, new byte[0]);
            }
            Object before = identity();
            FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
            try {
                channel.lock();
            } catch (IOException noLocks) {
                return channel; // Some network folders have none.
            }
            if (Objects.equals(before, identity())) {
                return channel;
            }
            channel.close();
        }
    }

    private Object identity() throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
