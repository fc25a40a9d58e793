import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Lays out the files of the .deb in {@code target/dist-stage/deb}: the program that {@code Stage} made in one place, and where
 * Debian looks for it what it wants elsewhere.
 *
 * @param root where the files come
 * @param version of adem
 * @param date of every file
 * @param maintainer of the package
 */
record Debian(Path root, String version, Instant date, String maintainer) {

    /** Arguments: the folder of the build, the version, the date, and the maintainer. */
    public static void main(String[] args) throws IOException {
        Path stage = Path.of(args[0], "dist-stage");
        Debian debian = new Debian(stage.resolve("deb"), args[1], Instant.parse(args[2]), args[3]);
        // Another system has no such folder, and makes no .deb.
        Path bundle = stage.resolve("adem-" + args[1] + "-linux-x64");
        if (Files.isDirectory(bundle)) {
            debian.layOut(bundle);
        }
    }

    private void layOut(Path bundle) throws IOException {
        copy(bundle, root.resolve("usr/lib/adem"), file -> !file.startsWith("share") && !file.endsWith("README.txt"));
        Path share = bundle.resolve("share");
        copy(share, root.resolve("usr/share"), file -> !file.startsWith("man") && !file.startsWith("licenses"));
        try (Stream<Path> all = Files.walk(share)) {
            for (Path page : all.filter(Files::isRegularFile).toList()) {
                if (share.relativize(page).startsWith("man")) {
                    zip(Files.readAllBytes(page), root.resolve("usr/share/" + share.relativize(page) + ".gz"));
                }
            }
        }
        Path doc = root.resolve("usr/share/doc/adem");
        String copyright = Files.readString(Path.of("src/dist/deb/copyright"))
                + "\n" + Files.readString(Path.of("src/launcher/THIRD-PARTY.txt"));
        Files.createDirectories(doc);
        Files.writeString(doc.resolve("copyright"), copyright);
        String day = DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)).replace("GMT", "+0000");
        String changes = "adem (" + version + ") stable; urgency=low\n\n  * See src/site/markdown/changelog.md.\n\n -- "
                + maintainer + "  " + day + "\n";
        zip(changes.getBytes(StandardCharsets.UTF_8), doc.resolve("changelog.gz"));
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(date));
            }
        }
    }

    /** As {@code gzip -9n}: no name and no date, and a byte that says so. */
    private static void zip(byte[] bytes, Path to) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(bytes);
        }
        byte[] all = zipped.toByteArray();
        all[8] = 2;
        Files.createDirectories(to.getParent());
        Files.write(to, all);
    }

    private static void copy(Path from, Path to, Predicate<Path> which) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (which.test(from.relativize(file))) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
