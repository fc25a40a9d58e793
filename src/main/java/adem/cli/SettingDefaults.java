package adem.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives an option the value that is set, where none is typed. No record: picocli asks whether two are equal, and a record
 * finds that out in a way that takes a fifth of a whole start.
 */
final class SettingDefaults implements IDefaultValueProvider {

    private final Settings settings;
    private final Command.Care care;

    /** @param care with {@link Command.Care#NONE} a value that will not do counts as not set */
    SettingDefaults(Settings settings, Command.Care care) {
        this.settings = settings;
        this.care = care;
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        Optional<String> key = key(argument, settings);
        if (key.isEmpty()) {
            return null;
        }
        String value = settings.value(key.get()).orElseThrow();
        Optional<Setting> setting = Setting.of(key.get());
        boolean refused = care == Command.Care.NONE
                && setting.flatMap(known -> known.mistake(value)).isPresent();
        return refused ? null : value;
    }

    /** The key that sets this option or parameter: its command's own, such as {@code breathe.view}, or else the general one. */
    static Optional<String> key(ArgSpec argument, Settings settings) {
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        String word = withoutHyphens(name(argument)).toLowerCase(Locale.ROOT);
        String command = argument.command().qualifiedName(".");
        String below = command.substring(Math.min(command.length(), command.indexOf('.') + 1));
        for (String key : new String[] {below + "." + word, word}) {
            if (settings.value(key).isPresent() && Setting.of(key).isPresent()) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** What users call it: {@code --for}, {@code PATTERN}. */
    static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }

    private static String withoutHyphens(String name) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '-') {
            start++;
        }
        return name.substring(start);
    }
}
