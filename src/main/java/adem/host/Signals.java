package adem.host;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** What the system tells this process. A signal that this machine does not know is never told. */
public interface Signals {

    /** Nothing is ever told. */
    Signals NONE = (name, action) -> () -> {};

    /** Takes a handler back. */
    @FunctionalInterface
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }

    /** Has this done when the signal of this name, such as {@code CONT}, comes; on a thread of its own. */
    Registration on(String name, Runnable action);

    /** Lets signals of this name pass: they are meant for another program that has the terminal now. */
    default Registration ignore(String name) {
        return on(name, () -> {});
    }

    /** The signals of this process. A small runtime may be without them; then nothing is ever told. */
    static Signals real() {
        return (name, action) -> {
            try {
                return registered(name, action);
            } catch (ReflectiveOperationException | RuntimeException unknown) {
                return () -> {};
            }
        };
    }

    /** By reflection: the compiler warns of these classes, and cannot be told that they are meant. */
    private static Registration registered(String name, Runnable action) throws ReflectiveOperationException {
        Class<?> signals = Class.forName("sun.misc.Signal");
        Class<?> handlers = Class.forName("sun.misc.SignalHandler");
        Method handle = signals.getMethod("handle", signals, handlers);
        Object signal = signals.getConstructor(String.class).newInstance(name);
        Object handler = Proxy.newProxyInstance(
                Signals.class.getClassLoader(), new Class<?>[] {handlers}, (proxy, method, values) -> {
                    if (method.getName().equals("handle")) {
                        action.run();
                    }
                    return method.getReturnType() == boolean.class ? (Object) (proxy == values[0]) : null;
                });
        Object before = handle.invoke(null, signal, handler);
        return () -> {
            try {
                handle.invoke(null, signal, before);
            } catch (ReflectiveOperationException | RuntimeException gone) {
                // The program is ending.
            }
        };
    }
}
