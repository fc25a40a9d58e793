package adem.screen;

import adem.host.Host;
import adem.host.Threads;
import org.jline.utils.InfoCmp;

/**
 * Loads beforehand what a whole screen needs, beside the work that comes before it: the first picture is there sooner. Touches
 * nothing that anybody sees; what cannot be loaded is told when it is needed.
 */
public final class ScreenWarmUp {

    /** What is loaded when a terminal is opened, JLine's library among it. */
    private static final String[] CLASSES = {
        "org.jline.nativ.CLibrary",
        "org.jline.terminal.impl.jni.JniTerminalProvider",
        "org.jline.terminal.impl.jni.JniUnixSysTerminal",
        "org.jline.terminal.impl.jni.linux.LinuxNativePty",
        "adem.screen.TerminalScreen",
        "adem.screen.FullScreen",
    };

    private ScreenWarmUp() {}

    /** Begins, on a thread of its own, where there is a terminal to have the whole of. */
    public static void begin(Host host) {
        if (host.terminal().obstacle().isEmpty()) {
            Threads.daemon("warm-up", () -> load(host)).start();
        }
    }

    private static void load(Host host) {
        InfoCmp.getDefaultInfoCmp(TerminalType.known(host.terminal().type()));
        for (String name : CLASSES) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException | LinkageError elsewhere) {
                // On another system it has another name; without the library there are lines.
            }
        }
        host.signals().prepare();
    }
}
