package adem.host;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The signals of this process. By reflection: the compiler warns of these classes, and cannot be told that they are meant. */
final class SystemSignals implements Signals {

    /** Where Linux tells of a process; other systems have no such file. */
    private static final Path STATUS = Path.of("/proc/self/stat");

    @Override
    public void prepare() {
        try {
            handler(() -> {});
            signals().getMethod("handle", signals(), handlers());
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            // Then nothing will be answered.
        }
    }

    @Override
    public Registration on(String name, Runnable action) {
        try {
            Object before = handle(name, handler(action));
            return () -> restore(name, before);
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            return () -> {};
        }
    }

    @Override
    public void drop(String name) {
        try {
            handle(name, handlers().getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            // It does then what it always does.
        }
    }

    @Override
    public void raise(String name) {
        try {
            signals().getMethod("raise", signals()).invoke(null, signal(name));
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            // Nobody is told.
        }
    }

    private static void restore(String name, Object handler) {
        try {
            handle(name, handler);
        } catch (ReflectiveOperationException | RuntimeException gone) {
            // The program is ending.
        }
    }

    private static Object handle(String name, Object handler) throws ReflectiveOperationException {
        Method handle = signals().getMethod("handle", signals(), handlers());
        return handle.invoke(null, signal(name), handler);
    }

    private static Object handler(Runnable action) throws ClassNotFoundException {
        return Proxy.newProxyInstance(
                Signals.class.getClassLoader(), new Class<?>[] {handlers()}, (proxy, method, values) -> {
                    if (method.getName().equals("handle")) {
                        action.run();
                    }
                    return method.getReturnType() == boolean.class ? (Object) (proxy == values[0]) : null;
                });
    }

    private static Object signal(String name) throws ReflectiveOperationException {
        return signals().getConstructor(String.class).newInstance(name);
    }

    private static Class<?> signals() throws ClassNotFoundException {
        return Class.forName("sun.misc.Signal");
    }

    private static Class<?> handlers() throws ClassNotFoundException {
        return Class.forName("sun.misc.SignalHandler");
    }

    @Override
    public boolean foreground() {
        try {
            return foreground(Files.readString(STATUS, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException elsewhere) {
            return foregroundByList();
        } catch (IOException unknown) {
            return true;
        }
    }

    /** By a line of proc(5): after the name in brackets come the state, the parent, the process group, the session, the terminal, and its foreground group. */
    static boolean foreground(String status) {
        String[] fields = status.substring(status.lastIndexOf(')') + 1).trim().split(" ");
        return fields.length < 6 || fields[4].equals("0") || fields[2].equals(fields[5]);
    }

    /** ps marks a process in the foreground with a plus, and one without a terminal with two question marks. */
    private static boolean foregroundByList() {
        try {
            Process list = new ProcessBuilder(
                            "ps",
                            "-o",
                            "stat=,tty=",
                            "-p",
                            Long.toString(ProcessHandle.current().pid()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String told = new String(list.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return told.isBlank() || told.contains("+") || told.contains("?");
        } catch (IOException unknown) {
            return true;
        }
    }
}
