package adem.cli;

import adem.text.BadInput;
import adem.text.NearestWords;
import adem.text.SafeText;
import adem.text.Text;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The user's defaults: a properties file with lines like {@code breathe.for = 5m} and {@code lang = nl}. */
public final class Settings implements IDefaultValueProvider {

    private static final long LARGEST = 64 * 1024;

    /** Options that ask for something once. */
    private static final Set<String> NEVER = Set.of(
            "help",
            "version",
            "list",
            "name",
            "file",
            "json",
            "accept-cautions",
            "speed",
            "variant",
            "export",
            "force",
            "try");

    /** Options that mean the same everywhere, set once for all. */
    private static final Set<String> SHARED = Set.of("lang", "sound", "volume", "count-aloud");

    private final Path file;
    private final Map<String, Entry> entries;

    private record Entry(String value, int line) {}

    private Settings(Path file, Map<String, Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * Reads the file; one that is not there is empty.
     *
     * @throws BadInput when it cannot be read
     */
    static Settings read(Path file) {
        Map<String, Entry> entries = new TreeMap<>();
        try {
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                throw unreadable(file, new Text("groter dan 64 KiB", "larger than 64 KiB"));
            }
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                Properties one = new Properties();
                one.load(new StringReader(line));
                for (String key : one.stringPropertyNames()) {
                    entries.put(key, new Entry(one.getProperty(key).trim(), number));
                }
            }
        } catch (NoSuchFileException none) {
            return new Settings(file, Map.of());
        } catch (CharacterCodingException | IllegalArgumentException notText) {
            throw unreadable(file, new Text("geen tekst in UTF-8", "not text in UTF-8"));
        } catch (IOException problem) {
            throw unreadable(file, Text.same(problem.getClass().getSimpleName()));
        }
        return new Settings(file, entries);
    }

    private static BadInput unreadable(Path file, Text why) {
        return new BadInput(new Text("kan het niet lezen: {0}", "cannot read it: {0}").with(why)).at(file.toString());
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** True when nothing is set that only some command knows. */
    boolean isGeneral() {
        return SHARED.containsAll(entries.keySet());
    }

    /**
     * Sets a key in the file, whose other lines stay as they are. Never half: the file is replaced when the new one is
     * whole.
     */
    void remember(String key, String value) throws IOException {
        Path target = target();
        String text = Files.exists(target) ? Files.readString(target) : "";
        String ending = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(text.lines().toList());
        String line = key + " = " + value;
        int index = entries.containsKey(key) ? entries.get(key).line() - 1 : lines.size();
        if (index < lines.size()) {
            lines.set(index, line);
        } else {
            lines.add(line);
        }
        Files.createDirectories(target.getParent());
        // Not createTempFile: nobody else could read what comes of that.
        Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.writeString(draft, String.join(ending, lines) + ending, StandardOpenOption.CREATE_NEW);
            copyPermissions(target, draft);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Where somebody keeps his settings to himself, they stay so. */
    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(from)) {
            permissions.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    /** The file itself: where a link leads into somebody's collection of settings, the link stays. */
    private Path target() throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        return Files.isSymbolicLink(file)
                ? file.resolveSibling(Files.readSymbolicLink(file)).normalize()
                : file;
    }

    /** What a key says. */
    Optional<String> value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** File and line of a key. */
    String place(String key) {
        Entry entry = entries.get(key);
        return file + (entry == null ? "" : ":" + entry.line()) + ": " + SafeText.shown(key);
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        return value(key(argument)).orElse(null);
    }

    /** The key of an option or parameter: its command and its name, as in {@code breathe.for}. */
    static String key(ArgSpec argument) {
        String name = name(argument).replaceFirst("^-+", "").toLowerCase(Locale.ROOT);
        boolean shared = argument.command().parent() == null || SHARED.contains(name);
        return shared ? name : argument.command().qualifiedName(".").replaceFirst("^adem\\.", "") + "." + name;
    }

    /** What users call it: {@code --for}, {@code PATTERN}. */
    static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }

    /**
     * Looks whether every key is one that some command knows.
     *
     * @throws BadInput naming file, line and the nearest right key
     */
    void check(CommandLine root) {
        if (isGeneral()) {
            return;
        }
        List<String> known = keys(root);
        for (String key : entries.keySet()) {
            if (!known.contains(key)) {
                Text advice = NearestWords.to(key, known)
                        .map(near -> new Text("bedoel je {0}?", "did you mean {0}?").with(near))
                        .orElse(new Text("mogelijk zijn {0}", "there are {0}").with(String.join(", ", known)));
                throw new BadInput(new Text("onbekende instelling; {0}", "unknown setting; {0}").with(advice))
                        .at(place(key));
            }
        }
    }

    private static List<String> keys(CommandLine command) {
        List<String> keys = new ArrayList<>();
        for (ArgSpec argument : command.getCommandSpec().args()) {
            String key = key(argument);
            if (!NEVER.contains(key.substring(key.lastIndexOf('.') + 1)) && !keys.contains(key)) {
                keys.add(key);
            }
        }
        for (CommandLine below : command.getSubcommands().values()) {
            keys(below).stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        }
        return keys;
    }
}
