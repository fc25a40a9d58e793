package adem.guide;

import adem.host.Host;
import adem.screen.AskScreen;
import adem.screen.DisplayOptions;
import adem.screen.FullScreen;
import java.io.IOException;
import java.util.Optional;

/**
 * The whole screen for what is chosen and asked, where there can be one, and for the session that follows. The terminal is given back
 * whatever happens; once a session goes on with it, that is for the session to see to.
 */
public final class Stage implements AutoCloseable {

    private final Optional<AskScreen> screen;
    private final OrderlyEnd end;

    private Stage(Optional<AskScreen> screen, Host host) {
        this.screen = screen;
        this.end = new OrderlyEnd(
                () -> screen.ifPresent(AskScreen::stop),
                () -> screen.ifPresent(AskScreen::abandon),
                () -> {},
                host.in()::close);
    }

    /**
     * A stage on this machine; without a screen where lines are wanted, or nothing else can be shown.
     *
     * @param plain true for lines, whatever the terminal can do
     */
    public static Stage open(Host host, DisplayOptions options, boolean plain) {
        Stage stage = new Stage(screen(host, options, plain), host);
        if (stage.screen.isPresent() && !stage.end.arm()) {
            return new Stage(Optional.empty(), host); // The program is ending already.
        }
        return stage;
    }

    private static Optional<AskScreen> screen(Host host, DisplayOptions options, boolean plain) {
        if (plain || host.terminal().obstacle().isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(AskScreen.open(host, options));
        } catch (IOException noScreen) {
            // A terminal that cannot be taken over can still show lines; the doctor tells why.
            return Optional.empty();
        }
    }

    /** The screen; empty where all is to be asked in lines. */
    public Optional<AskScreen> screen() {
        return screen;
    }

    /** The same screen for a session; empty where there is none. */
    Optional<FullScreen> session(DisplayOptions shown) {
        return screen.map(there -> there.session(shown));
    }

    /** Leaves it to the session to give the terminal back. */
    void handOver() {
        if (screen.isPresent()) {
            end.displayLeft();
            end.disarm();
        }
    }

    /** Gives the terminal back as it was found; may be called again. */
    @Override
    public void close() {
        screen.ifPresent(AskScreen::close);
        handOver();
    }
}
