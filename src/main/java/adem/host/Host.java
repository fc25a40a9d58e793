package adem.host;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * All that the program touches outside itself, so that a test can hand in its own.
 *
 * @param environment the environment variables
 * @param encoding how text becomes bytes
 * @param in what is typed, for everybody who reads it
 * @param out results
 * @param err mistakes
 * @param time the clocks
 * @param terminal what is known of the terminal without asking it
 * @param folders where files are
 * @param programs the other programs of this machine
 * @param signals what the system tells this process
 */
public record Host(
        Map<String, String> environment,
        Encoding encoding,
        LineInput in,
        Output out,
        Output err,
        TimeSource time,
        TerminalInfo terminal,
        Folders folders,
        Programs programs,
        Signals signals) {

    /**
     * This process on this machine. For Java's sake the launcher may put a locale with UTF-8 in {@code LC_ALL}; it tells
     * which locale the user has for letters in {@code -Dadem.locale}, and what {@code LC_ALL} was in {@code -Dadem.lc_all}.
     * Never throws: what is missing or odd is found out by whoever needs it.
     */
    public static Host real() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        Programs.giveBackLocale(environment, System.getProperty("adem.lc_all"));
        String locale = System.getProperty("adem.locale");
        Encoding encoding = locale == null ? Encoding.of(environment) : Encoding.of(locale);
        return new Host(
                environment,
                encoding,
                new LineInput(new StandardInput(FileDescriptor.in), encoding.charset()),
                new Output(standardOutput(), encoding.charset()),
                errors(encoding.charset()),
                TimeSource.system(),
                TerminalInfo.real(environment),
                Folders.of(environment, System.getProperty("user.home")),
                Programs.of(environment, System.getProperty("java.io.tmpdir")),
                Signals.real());
    }

    /** Not System.out: under LC_ALL=C that prints a question mark for é, and it forgets what went wrong. */
    public static OutputStream standardOutput() {
        return new FileOutputStream(FileDescriptor.out);
    }

    /** Standard error in UTF-8, for who has nothing of this machine yet. */
    public static Output standardError() {
        return errors(StandardCharsets.UTF_8);
    }

    private static Output errors(Charset charset) {
        return new Output(new FileOutputStream(FileDescriptor.err), charset);
    }

    /** True where {@code ADEM_DEBUG} is set: somebody wants to see where something went wrong. */
    public static boolean wantsTraces() {
        String set = System.getenv("ADEM_DEBUG");
        return set != null && !set.isEmpty();
    }

    /** The variable, or an empty string. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** The time zone where the user is: as {@code TZ} names it, or else as the system does. */
    public ZoneId zone() {
        try {
            String named = variable("TZ");
            return named.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(named);
        } catch (DateTimeException otherSpelling) {
            return ZoneId.systemDefault(); // Such as CET-1CEST, which Java has read itself.
        }
    }

    /** True where what is drawn may be more than ASCII: the locale has the signs, and the terminal a font for them. */
    public boolean draws() {
        return encoding.unicode() && terminal.draws();
    }

    /** A property of the Java that runs this, such as {@code java.version}; empty where it has none. */
    public static String property(String name) {
        return System.getProperty(name, "");
    }
}
