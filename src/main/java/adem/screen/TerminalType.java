package adem.screen;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/** Opens the terminal this program runs in, with the control strings of its type. */
final class TerminalType {

    /** What nearly every terminal of today speaks, also those whose names nobody here knows yet. */
    private static final String USUAL = "xterm-256color";

    /** The same for a console of few colours. */
    private static final String CONSOLE = "xterm";

    /** Beginnings of names of terminals that speak something else. */
    private static final List<String> FOREIGN =
            List.of("adm", "cons25", "d2", "dialup", "hp", "ibm", "network", "qnx", "sun", "tvi", "unknown", "wy");

    private TerminalType() {}

    /**
     * Opens the terminal. JLine is told the strings beforehand: otherwise it asks the program infocmp, also about terminals that it knows, and takes
     * those it knows nothing about for one that has no second screen.
     *
     * @throws IOException when there is no terminal, when JLine's library cannot be loaded, or when the terminal cannot give a
     *     screen back; the message tells
     */
    static Terminal open(Charset charset, String type) throws IOException {
        for (String foreign : FOREIGN) {
            if (type.startsWith(foreign)) {
                throw new IOException("TERM=" + type);
            }
        }
        InfoCmp.setLoadedInfoCmp(type, InfoCmp.getDefaultInfoCmp(known(type)));
        Terminal terminal;
        try {
            // Not TerminalBuilder: it looks around for providers for longer than the rest of a start takes. And no
            // signals: between JLine's taking them and ours, Ctrl-C would end the program with nothing put right.
            terminal = new JniTerminalProvider()
                    .sysTerminal(
                            "adem",
                            type,
                            false,
                            charset,
                            charset,
                            charset,
                            false,
                            Terminal.SignalHandler.SIG_DFL,
                            false,
                            SystemStream.Output);
        } catch (LinkageError | RuntimeException noLibrary) {
            throw new IOException(firstLine(noLibrary.toString()), noLibrary);
        }
        for (Capability needed :
                List.of(Capability.enter_ca_mode, Capability.exit_ca_mode, Capability.cursor_invisible)) {
            if (terminal.getStringCapability(needed) == null) {
                throw new IOException("TERM=" + type + ": " + needed);
            }
        }
        return terminal;
    }

    private static String firstLine(String told) {
        int end = told.indexOf('\n');
        return end < 0 ? told : told.substring(0, end);
    }

    /** A name that JLine knows by heart, whose strings this type understands. */
    static String known(String type) {
        // tmux is screen as far as we go, and JLine does not know it.
        String likely = type.startsWith("tmux") ? "screen" + type.substring("tmux".length()) : type;
        if (InfoCmp.getDefaultInfoCmp(likely) != null) {
            return likely;
        }
        if (type.startsWith("screen") || type.startsWith("tmux")) {
            return type.contains("256") || type.contains("direct") ? "screen-256color" : "screen";
        }
        return isConsole(type) ? CONSOLE : USUAL;
    }

    private static boolean isConsole(String type) {
        return type.startsWith("linux") || type.startsWith("vt") && !type.startsWith("vte");
    }
}
