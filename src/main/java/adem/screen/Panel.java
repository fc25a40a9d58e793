package adem.screen;

import java.time.Duration;
import java.util.Optional;

/** What is seen and heard while something is chosen or asked. Takes time and keys, and touches nothing outside itself. */
interface Panel<T> {

    /** Paints itself on an empty canvas of any size. */
    void paint(Canvas canvas, Palette palette);

    /**
     * Takes a key; the reply, once there is one.
     *
     * @param key {@link TypedKey.Named#NOTHING} where none came within {@link #patience}
     * @param silence since the key before, or since the panel was first seen
     */
    Optional<Reply<T>> press(TypedKey key, Duration silence);

    /** How long to wait for a key. */
    default Duration patience() {
        return Duration.ofMinutes(1);
    }
}
