import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Packs the folders that {@code Stage} has laid out, and fills the files for package managers with the version and the
 * checksums. Names are in order, and dates, owners and rights do not depend on who builds.
 *
 * @param dist where the packages come
 * @param version of adem
 * @param date of every file
 * @param url where a release is downloaded
 */
record Pack(Path dist, String version, Instant date, String url) {

    private static final Pattern PLACE = Pattern.compile("@([A-Z_0-9]+)@");

    /** Arguments: the folder of the build, the version, the date, and the address. */
    public static void main(String[] args) throws Exception {
        Path target = Path.of(args[0]);
        new Pack(target.resolve("dist"), args[1], Instant.parse(args[2]), args[3]).make(target);
    }

    private void make(Path target) throws IOException, NoSuchAlgorithmException {
        check(target.resolve("adem"));
        Files.createDirectories(dist);
        for (Path old : list(dist)) {
            Files.delete(old);
        }
        String name = "adem-" + version;
        Files.copy(target.resolve("adem/lib/" + name + ".jar"), dist.resolve(name + ".jar"));
        Map<String, String> values = new TreeMap<>(Map.of("VERSION", version, "URL", url));
        values.put("SUM_JAR", sum(dist.resolve(name + ".jar")));
        for (Path folder : list(target.resolve("dist-stage"))) {
            String file = folder.getFileName() + ".tar.gz";
            if (file.startsWith(name)) {
                archive(folder, dist.resolve(file));
                values.put(file.equals(name + ".tar.gz") ? "SUM" : "SUM_RUNTIME", sum(dist.resolve(file)));
            }
        }
        for (Path template : list(Path.of("src/dist/managers"))) {
            Files.writeString(dist.resolve(template.getFileName()), fill(template, values));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String fill(Path template, Map<String, String> values) throws IOException {
        return PLACE.matcher(Files.readString(template)).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException(template + ": nothing to put for " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String sum(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    /** Refuses to pack what says different versions of itself. */
    private void check(Path program) throws IOException {
        Matcher newest = Pattern.compile("(?m)^## (\\S+)")
                .matcher(Files.readString(Path.of("src/site/markdown/changelog.md")));
        if (!newest.find() || !newest.group(1).equals(version)) {
            throw new IllegalStateException("the changelog does not begin with " + version);
        }
        List<Path> pages = List.of();
        if (Files.isDirectory(program.resolve("share/man"))) {
            try (Stream<Path> all = Files.walk(program.resolve("share/man"))) {
                pages = all.filter(Files::isRegularFile).toList();
            }
        }
        for (Path page : pages) {
            String title = Files.readAllLines(page).stream()
                    .filter(line -> line.startsWith(".TH "))
                    .findFirst()
                    .orElse("");
            if (!title.matches(".*\\b" + Pattern.quote(version) + "\\b.*")) {
                throw new IllegalStateException(page + " is not of " + version + ": " + title);
            }
        }
    }

    /** Packs a folder as tar.gz. */
    private void archive(Path folder, Path to) throws IOException {
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(to)), 65_536) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            Map<String, Path> entries = new TreeMap<>();
            try (Stream<Path> all = Files.walk(folder)) {
                all.forEach(file -> entries.put(
                        folder.getParent().relativize(file).toString().replace(File.separatorChar, '/')
                                + (Files.isDirectory(file) ? "/" : ""),
                        file));
            }
            for (Map.Entry<String, Path> entry : entries.entrySet()) {
                boolean isFolder = entry.getKey().endsWith("/");
                byte[] bytes = isFolder ? new byte[0] : Files.readAllBytes(entry.getValue());
                out.write(header(entry.getKey(), isFolder, Files.isExecutable(entry.getValue()), bytes.length));
                out.write(bytes);
                out.write(new byte[(512 - bytes.length % 512) % 512]);
            }
            out.write(new byte[1024]);
        }
    }

    /** The head of a file in the format ustar of POSIX. */
    private byte[] header(String name, boolean isFolder, boolean executable, int size) {
        byte[] head = new byte[512];
        if (name.length() > 100) {
            throw new IllegalStateException("too long a name: " + name);
        }
        put(head, 0, name);
        put(head, 100, isFolder || executable ? "0000755" : "0000644");
        put(head, 108, "0000000");
        put(head, 116, "0000000");
        put(head, 124, String.format("%011o", size));
        put(head, 136, String.format("%011o", date.getEpochSecond()));
        put(head, 148, "        ");
        put(head, 156, isFolder ? "5" : "0");
        put(head, 257, "ustar\00000root");
        put(head, 297, "root");
        int sum = 0;
        for (byte each : head) {
            sum += each & 0xff;
        }
        put(head, 148, String.format("%06o\0", sum));
        return head;
    }

    private static void put(byte[] head, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, head, at, bytes.length);
    }
}
