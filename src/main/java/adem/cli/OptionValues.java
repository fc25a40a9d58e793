package adem.cli;

import adem.breath.BreathPattern;
import adem.screen.DisplayOptions;
import adem.sound.Sound;
import adem.text.BadInput;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Reads the values of options, typed or set. Each throws {@link BadInput} that says what would be right. */
public final class OptionValues {

    private static final Duration LONGEST_SETTLE = Duration.ofMinutes(2);

    private OptionValues() {}

    /** {@code nl} or {@code en}. */
    public static Language language(String typed) {
        return Language.of(typed)
                .orElseThrow(() -> new BadInput(new Text(
                                "\"{0}\" kan hier niet; kies nl of en", "\"{0}\" is not valid; possible values: nl, en")
                        .with(SafeText.shown(typed))));
    }

    /** {@code true} or {@code false}. */
    public static boolean flag(String typed) {
        if (!typed.equalsIgnoreCase("true") && !typed.equalsIgnoreCase("false")) {
            throw new BadInput(new Text(
                            "\"{0}\" kan hier niet; kies true of false",
                            "\"{0}\" is not valid; possible values: true, false")
                    .with(SafeText.shown(typed)));
        }
        return Boolean.parseBoolean(typed);
    }

    /** {@code on} or {@code off}. */
    public static boolean onOff(String typed) {
        if (!typed.equalsIgnoreCase("on") && !typed.equalsIgnoreCase("off")) {
            throw new BadInput(
                    new Text("\"{0}\" kan hier niet; kies on of off", "\"{0}\" is not valid; possible values: on, off")
                            .with(SafeText.shown(typed)));
        }
        return typed.equalsIgnoreCase("on");
    }

    /** What is heard. */
    public static Sound sound(String typed) {
        for (Sound sound : Sound.values()) {
            if (sound.name().equalsIgnoreCase(typed)) {
                return sound;
            }
        }
        throw new BadInput(new Text(
                        "\"{0}\" kan hier niet; kies tones, voice, both, bell of off",
                        "\"{0}\" is not valid; possible values: tones, voice, both, bell, off")
                .with(SafeText.shown(typed.toLowerCase(Locale.ROOT))));
    }

    /** How loud, 0 to 100. */
    public static int volume(String typed) {
        if (!isNumber(typed, 3) || Integer.parseInt(typed) > 100) {
            throw new BadInput(new Text("\"{0}\" kan niet; kies 0 tot 100", "\"{0}\" is not valid; choose 0 to 100")
                    .with(SafeText.shown(typed)));
        }
        return Integer.parseInt(typed);
    }

    /** What is seen. */
    public static DisplayOptions.Drawn view(String typed) {
        for (DisplayOptions.Drawn drawn : DisplayOptions.Drawn.values()) {
            if (drawn.name().equalsIgnoreCase(typed)) {
                return drawn;
            }
        }
        throw new BadInput(new Text(
                        "\"{0}\" kan hier niet; kies figure, curve of none",
                        "\"{0}\" is not valid; possible values: figure, curve, none")
                .with(SafeText.shown(typed)));
    }

    /** Time to settle, nothing to two minutes. */
    public static Duration settle(String typed) {
        try {
            return TimeFormat.parseSeconds(typed, LONGEST_SETTLE);
        } catch (BadInput notSo) {
            throw new BadInput(new Text(
                            "\"{0}\" kan niet; kies 0 tot {1} seconden",
                            "\"{0}\" is not valid; choose 0 to {1} seconds")
                    .with(SafeText.shown(typed), LONGEST_SETTLE.toSeconds()));
        }
    }

    /** A length of time, at most so much. */
    public static Duration time(String typed, Duration most) {
        return TimeFormat.parse(typed, most);
    }

    /** A number of breaths; how many the pattern allows is the pattern's to say. */
    public static int breaths(String typed, BreathPattern pattern) {
        if (!isNumber(typed, 6)) {
            throw new BadInput(new Text(
                            "\"{0}\" is geen aantal ademhalingen; kies 1 tot {1}",
                            "\"{0}\" is not a number of breaths; choose 1 to {1}")
                    .with(SafeText.shown(typed), pattern.mostBreaths()));
        }
        return Integer.parseInt(typed);
    }

    /** A file to write or to read, by a name that this machine can have. */
    public static Path file(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException notHere) {
            throw new BadInput(new Text("\"{0}\" kan hier geen bestandsnaam zijn", "\"{0}\" cannot be a file name here")
                    .with(SafeText.shown(typed)));
        }
    }

    private static boolean isNumber(String typed, int digits) {
        if (typed.isEmpty() || typed.length() > digits) {
            return false;
        }
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
