package adem.guide;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Makes TERM, HUP and INT end a session like any other end: a hook asks for the end and waits until the guiding thread has
 * put all right. Where that thread hangs, because the terminal takes no more output, the hook gives up on it.
 */
final class OrderlyEnd {

    /** Longer than it takes to end well; with what else an end takes, short enough to be gone within a second (ours). */
    private static final int MILLIS_TO_LEAVE = 250;

    /** Programs that play may take so long to end (ours). */
    private static final int MILLIS_TO_END = 2_000;

    private final CountDownLatch displayLeft = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Runnable stop;
    private final Runnable abandonDisplay;
    private final Runnable abandonSound;
    private final Runnable closeInput;
    private final Thread hook;
    private volatile boolean begun;

    /**
     * An end.
     *
     * @param stop asks for the end
     * @param abandonDisplay gives the terminal back without waiting for anybody
     * @param abandonSound ends the programs that play, at once
     * @param closeInput lets go of whoever waits for keys
     */
    OrderlyEnd(Runnable stop, Runnable abandonDisplay, Runnable abandonSound, Runnable closeInput) {
        this.stop = stop;
        this.abandonDisplay = abandonDisplay;
        this.abandonSound = abandonSound;
        this.closeInput = closeInput;
        this.hook = new Thread(this::carryOut, "end");
    }

    /** What the hook does. */
    void carryOut() {
        begun = true;
        stop.run();
        if (!await(displayLeft, MILLIS_TO_LEAVE)) {
            abandonDisplay.run();
            abandonSound.run();
        } else if (!await(done, MILLIS_TO_END)) {
            abandonSound.run();
        }
        closeInput.run();
    }

    /** Sees to it from now on; false when the program is ending already. */
    boolean arm() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return true;
        } catch (IllegalStateException ending) {
            return false;
        }
    }

    /** True when a signal ends the program: nobody is to be asked anything, or waited for. */
    boolean begun() {
        return begun;
    }

    /** The terminal has been given back. */
    void displayLeft() {
        displayLeft.countDown();
    }

    /** All is put right. */
    void disarm() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // It has done its work.
        }
    }

    private static boolean await(CountDownLatch latch, int millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            return false;
        }
    }
}
