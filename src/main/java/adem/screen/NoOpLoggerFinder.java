package adem.screen;

import java.util.ResourceBundle;

/** No library writes to the terminal but through us: what they log goes nowhere. It also spares the start a log manager. */
public final class NoOpLoggerFinder extends System.LoggerFinder {

    @Override
    public System.Logger getLogger(String name, Module module) {
        return new System.Logger() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean isLoggable(Level level) {
                return false;
            }

            @Override
            public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
                // Nobody is there to read it.
            }

            @Override
            public void log(Level level, ResourceBundle bundle, String format, Object... values) {
                // Nobody is there to read it.
            }
        };
    }
}
