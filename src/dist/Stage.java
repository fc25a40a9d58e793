import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Lays out in {@code target/dist-stage} what the packages hold: adem as it is, and adem with a runtime of its own. The same
 * input gives the same bytes. Run by {@code mvn package -Pdist}; then come {@code Debian} and {@code Pack}.
 *
 * @param target the folder of the build
 * @param version of adem
 * @param date of every file
 */
record Stage(Path target, String version, Instant date) {

    /** With a launcher in sh, which finds JLine's library beside the jars. */
    private static final boolean UNIX = File.separatorChar == '/';

    /** The system that packages are made for: this one. */
    private static final String SYSTEM = system();

    /**
     * What only a network needs (TLS, its keys, ciphers, HTTP, FTP) or makers of a JDK; names of letters; and two old sets of
     * letters, for which there is UTF-8. jlink wants a class of each package to stay.
     */
    private static final List<String> UNUSED = List.of(
            "sun/security/ssl/(?!Alert\\.class)",
            "javax/net/ssl/(?!HandshakeCompletedListener\\.class)",
            "sun/security/tools/keytool/(?!Pair\\.class)",
            "sun/security/(pkcs12/(?!MacData\\.class)|x509/(?!KeyIdentifier\\.class))",
            "sun/security/util/math/intpoly/(?!P256OrderField\\.class)",
            "com/sun/crypto/provider/(?!SunJCE\\.class)",
            "sun/net/www/protocol/(http|https|ftp|mailto)/(?!Handler\\.class)",
            "sun/net/www/http/(?!Hurryable\\.class)",
            "sun/net/ftp/impl/(?!DefaultFtpClientProvider\\.class)",
            "sun/security/provider/certpath/(?!Vertex\\.class)",
            "jdk/internal/jrtfs/(?!JrtUtils\\.class)",
            "jdk/internal/org/objectweb/asm/(commons/(?!Method\\.class)|tree/(?!AbstractInsnNode\\.class)|util/(?!Textifiable\\.class))",
            "java/lang/uniName\\.dat",
            "sun/launcher/resources/launcher_",
            "sun/nio/cs/(EUC_TW|Johab)");

    private static final List<String> FILES = List.of(
            "lib/security/cacerts", "lib/security/public_suffix_list.dat", "lib/jrt-fs.jar", "lib/jexec", "bin/keytool");

    /** Of Lucene only the stemmers of the two languages are used. */
    private static final Pattern STEMMERS =
            Pattern.compile("META-INF/.*|org/tartarus/snowball/([^/]*|ext/(Dutch|English)Stemmer\\.class)");

    /** Arguments: the folder of the build, the version, and the date. */
    public static void main(String[] args) throws Exception {
        new Stage(Path.of(args[0]).toAbsolutePath(), args[1], Instant.parse(args[2])).make();
    }

    private void make() throws Exception {
        Path program = target.resolve("adem");
        Path stage = clean(target.resolve("dist-stage"));
        Path plain = stage.resolve("adem-" + version);
        Path bundle = stage.resolve("adem-" + version + "-" + SYSTEM);
        copy(program, plain, file -> true);
        copy(program, bundle, file -> isFor(file.toString()));
        try (Stream<Path> jars = Files.list(bundle.resolve("lib"))) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                repack(jar);
            }
        }
        link(bundle.resolve("runtime"));
        date(bundle);
        if (SYSTEM.startsWith("linux")) {
            archiveClasses(bundle);
            Files.delete(bundle.resolve("runtime/lib/classlist"));
        } else {
            // There is no name for a jar that is the same wherever adem is; so only Java's own classes are archived.
            run(bundle, Map.of(), List.of(bundle.resolve("runtime/bin/java").toString(), "-Xshare:dump"));
            date(bundle);
        }
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").replace("x86_64", "x64").replace("amd64", "x64");
        return (os.startsWith("mac") ? "macos" : os.startsWith("windows") ? "windows" : os) + "-" + arch;
    }

    /** Whether a file of the program is for this system: libraries of others are not, nor their launcher. */
    private static boolean isFor(String file) {
        String folders = SYSTEM.startsWith("linux") ? "Linux" : SYSTEM.startsWith("macos") ? "Mac" : "Windows";
        String arch = SYSTEM.endsWith("x64") ? "x86_64" : "arm64";
        String path = file.replace(File.separatorChar, '/');
        return !path.contains("lib/native/") && !path.endsWith(".cmd")
                || path.contains("lib/native/" + folders + "/" + arch)
                || path.endsWith(".cmd") && !UNIX;
    }

    private static Path clean(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return Files.createDirectories(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void copy(Path from, Path to, Predicate<Path> which) throws IOException {
        for (Path file : files(from)) {
            Path relative = from.relativize(file);
            if (which.test(relative)) {
                Path copy = to.resolve(relative);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                if (UNIX && Files.isExecutable(file)) {
                    execute(copy);
                }
                Files.setLastModifiedTime(copy, FileTime.from(date));
            }
        }
    }

    private static void execute(Path file) throws IOException {
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + file);
        }
    }

    private void date(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.setLastModifiedTime(file, FileTime.from(date));
        }
    }

    /** Packs a jar without compression, which the package as a whole has, and without what the launcher finds elsewhere. */
    private void repack(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        Path draft = jar.resolveSibling(name + ".draft");
        try (ZipFile old = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            out.setMethod(ZipOutputStream.STORED);
            Enumeration<? extends ZipEntry> entries = old.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String path = entry.getName();
                boolean unused = UNIX && path.matches("org/jline/nativ/[^/]+/.*")
                        || path.startsWith("META-INF/maven/")
                        || name.startsWith("lucene-") && !STEMMERS.matcher(path).matches();
                if (!entry.isDirectory() && !unused) {
                    byte[] bytes = old.getInputStream(entry).readAllBytes();
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    ZipEntry stored = new ZipEntry(path);
                    stored.setTimeLocal(date.atOffset(ZoneOffset.UTC).toLocalDateTime());
                    stored.setSize(bytes.length);
                    stored.setCrc(sum.getValue());
                    out.putNextEntry(stored);
                    out.write(bytes);
                }
            }
        }
        Files.move(draft, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes the runtime: the two modules that adem and its libraries use, as a run of each of its works showed. */
    private void link(Path runtime) throws Exception {
        // In a process of its own: jlink orders its plugins by what hashes by chance where other things ran before it.
        Path jlink = Path.of(System.getProperty("java.home"), "bin", UNIX ? "jlink" : "jlink.exe");
        Path whole = target.resolve("dist-stage/runtime");
        run(target, Map.of(), List.of(
                jlink.toString(),
                "--add-modules", "java.base,jdk.unsupported",
                "--strip-debug", "--no-header-files", "--no-man-pages",
                "--exclude-resources", "regex:/java\\.base/(" + String.join("|", UNUSED) + ")[^/]*",
                "--exclude-files", String.join(",", FILES.stream().map(file -> "glob:/java.base/" + file).toList()),
                "--output", whole.toString()));
        // Links become files here: each system and each packer treats links its own way.
        copy(whole, runtime, file -> true);
        clean(whole);
        strip(runtime.getParent());
        // The launcher reads there what jlink does not say.
        Path release = runtime.resolve("release");
        List<String> said = new ArrayList<>(Files.readAllLines(release));
        for (String line : Files.readAllLines(Path.of(System.getProperty("java.home"), "release"))) {
            String name = line.replaceAll("=.*", "=");
            if (line.matches("(IMPLEMENTOR|JAVA_RUNTIME_VERSION|LIBC|OS_ARCH|OS_NAME)=.*")
                    && said.stream().noneMatch(other -> other.startsWith(name))) {
                said.add(line);
            }
        }
        Files.write(release, said);
    }

    /** Takes away the names of what is inside programs and libraries, 4 MB that only a debugger reads. */
    private void strip(Path bundle) throws Exception {
        Path strip = Path.of("/usr/bin/strip");
        if (!SYSTEM.startsWith("linux") || !Files.isExecutable(strip)) {
            System.out.println("packages: no strip here, so the runtime is a megabyte larger");
            return;
        }
        List<String> command = new ArrayList<>(List.of(strip.toString(), "--strip-unneeded"));
        for (Path file : files(bundle)) {
            try (InputStream in = Files.newInputStream(file)) {
                if (Arrays.equals(in.readNBytes(4), new byte[] {0x7f, 'E', 'L', 'F'})) {
                    command.add(file.toString());
                }
            }
        }
        run(target, Map.of(), command);
    }

    /**
     * Makes the class archive. The launcher runs both steps, so that all options are those of a start. An archive also holds
     * what Java counted and where things lay in memory; so it is made without a compiler or garbage collection, at the same
     * addresses, on one processor and interrupted by nobody. Each of these was needed to get the same bytes again and again.
     */
    private void archiveClasses(Path bundle) throws Exception {
        if (!bundle.toString().matches("[\\w/.+-]+")) {
            throw new IllegalStateException("Java 17 makes no class archive in a folder of such a name: " + bundle);
        }
        Path list = bundle.resolve("lib/classlist");
        launch(bundle, List.of(), "-Xshare:off -XX:DumpLoadedClassList=lib/classlist adem.ArchiveTraining");
        // In which order classes are loaded depends on threads.
        List<String> loaded = Files.readAllLines(list).stream()
                .filter(line -> !line.startsWith("#"))
                .distinct()
                .sorted()
                .toList();
        Files.writeString(list, String.join("\n", loaded) + "\n");
        List<String> same = List.of("setarch", "-R", "taskset", "1", "chrt", "-f", "1");
        if (!works(same)) {
            System.out.println("packages: no right to " + String.join(" ", same) + ", so the class archive may have other bytes each time");
            same = List.of();
        }
        launch(bundle, same, "-Xshare:dump -XX:SharedClassListFile=lib/classlist -XX:SharedArchiveFile=lib/adem.jsa"
                + " -XX:CompressedClassSpaceSize=128m -Xint -Xmx256m -Xms256m -Xmn200m");
        // Java writes it for reading only.
        if (!bundle.resolve("lib/adem.jsa").toFile().setWritable(true, true)) {
            throw new IllegalStateException("Java made no class archive");
        }
        date(bundle);
    }

    /** Whether this machine has these programs and lets us use them. */
    private boolean works(List<String> command) throws InterruptedException {
        List<String> nothing = new ArrayList<>(command);
        nothing.add("true");
        try {
            Process process = new ProcessBuilder(nothing)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private void launch(Path bundle, List<String> by, String options) throws Exception {
        run(bundle, Map.of("XDG_CACHE_HOME", "/dev/null", "HOME", target.toString(), "LC_ALL", "C.UTF-8",
                "ADEM_JAVA_OPTIONS", options), Stream.concat(by.stream(), Stream.of("bin/adem")).toList());
    }

    private void run(Path folder, Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed: " + said);
        }
    }
}
