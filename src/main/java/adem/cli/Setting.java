package adem.cli;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.breath.PaceFormat;
import adem.history.Aim;
import adem.history.DayBegin;
import adem.text.BadInput;
import adem.text.NearestWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be set: an option that one may want the same each time. A general setting such as {@code view} is for all commands
 * that have the option; {@code breathe.view} is for one, and comes first there.
 */
enum Setting {
    LANG("lang", true, OptionValues::language),
    SOUND("sound", true, OptionValues::sound, "breathe", "routine.start"),
    VOLUME("volume", true, OptionValues::volume, "breathe", "routine.start", "routine.export", "doctor"),
    COUNT_ALOUD("count-aloud", true, OptionValues::flag, "breathe", "routine.start", "routine.export"),
    VIEW("view", true, OptionValues::view, "breathe", "routine.start"),
    PLAIN("plain", true, OptionValues::flag, "breathe", "routine.start", "now"),
    REDUCED_MOTION("reduced-motion", true, OptionValues::flag, "breathe", "routine.start"),
    NO_COUNT("no-count", true, OptionValues::flag, "breathe", "routine.start"),
    HANDS_FREE("hands-free", true, OptionValues::flag, "routine.start"),
    CHECK_IN("check-in", true, OptionValues::flag, "breathe", "routine.start"),
    LOG("log", true, OptionValues::onOff, "breathe", "routine.start"),
    NO_PAGER("no-pager", true, OptionValues::flag, "learn", "routine.list", "routine.show", "routine.poses", "log"),
    AIM("aim", true, Aim::parse),
    DAY_BEGINS("day-begins", true, DayBegin::parse),
    SETTLE("settle", true, OptionValues::settle, "breathe"),
    PATTERN("pattern", false, BreathPatterns::find, "breathe"),
    BREATHS("breaths", false, Setting::usualBreaths, "breathe"),
    FOR("for", false, typed -> OptionValues.time(typed, BreathPattern.LONGEST), "breathe"),
    RAMP("ramp", false, PaceFormat::parse, "breathe");

    private final String word;
    private final boolean general;
    private final Function<String, ?> reader;
    private final List<String> commands;

    /**
     * @param word the option's long name without hyphens, or the parameter's label in small letters; or what is only set
     * @param general true where it may be set for all commands at once
     * @param reader throws {@link BadInput} for what the option cannot be
     * @param commands each with its own key, such as {@code breathe.view}
     */
    Setting(String word, boolean general, Function<String, ?> reader, String... commands) {
        this.word = word;
        this.general = general;
        this.reader = reader;
        this.commands = List.of(commands);
    }

    private static Breaths usualBreaths(String typed) {
        BreathPattern usual = BreathPatterns.find(BreathPatterns.DEFAULT);
        return Breaths.of(usual, Optional.empty(), OptionValues.breaths(typed, usual));
    }

    /** The key for all commands at once, or else the one command's. */
    String key() {
        return general ? word : commands.get(0) + "." + word;
    }

    /** The name of the option, as in the help. */
    String word() {
        return word;
    }

    /** Every key that sets it. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (general) {
            keys.add(word);
        }
        commands.forEach(command -> keys.add(command + "." + word));
        return keys;
    }

    /** What is wrong with a value; nothing where it will do. */
    Optional<BadInput> mistake(String value) {
        try {
            reader.apply(value);
            return Optional.empty();
        } catch (BadInput mistake) {
            return Optional.of(mistake);
        }
    }

    /** The setting with this key. */
    static Optional<Setting> of(String key) {
        for (Setting setting : values()) {
            if (setting.keys().contains(key)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /** The key that was probably meant. */
    static Optional<String> nearest(String typed) {
        List<String> all = new ArrayList<>();
        for (Setting setting : values()) {
            all.addAll(setting.keys());
        }
        return NearestWords.to(typed, all);
    }
}
