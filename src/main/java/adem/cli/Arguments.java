package adem.cli;

import adem.text.BadInput;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What was asked of a command: typed, or set. Text stays text until its command reads it. */
public final class Arguments {

    private final ParseResult parsed;
    private final Settings settings;

    Arguments(ParseResult parsed, Settings settings) {
        this.parsed = parsed;
        this.settings = settings;
    }

    /** What is set for a command where nothing was typed. */
    public Arguments untyped(Command command) {
        return new Arguments(new CommandLine(command.spec()).parseArgs(), settings);
    }

    /** True when the flag is set. */
    public boolean has(String option) {
        return Boolean.TRUE.equals(spec().findOption(option).getValue());
    }

    /** True when the option itself was typed, here or before the command's name, whatever is set. */
    public boolean typed(String option) {
        for (CommandLine at = spec().commandLine(); at != null; at = at.getParent()) {
            if (at.getParseResult().hasMatchedOption(option)) {
                return true;
            }
        }
        return false;
    }

    /** The option's text. */
    public Optional<String> text(String option) {
        return Optional.ofNullable(spec().findOption(option).getValue());
    }

    /** The word without an option. */
    public Optional<String> word() {
        return word(spec()).map(PositionalParamSpec::getValue);
    }

    /** All words without an option. */
    public List<String> words() {
        return word(spec()).map(PositionalParamSpec::originalStringValues).orElse(List.of());
    }

    /** The key in the settings that counts for the option, whatever was typed; empty where none is set. */
    Optional<String> settingOf(String option) {
        return SettingDefaults.key(spec().findOption(option), settings);
    }

    /** Reads the option; a mistake in it is told with the place where it stands. */
    public <T> Optional<T> read(String option, Function<String, T> reader) {
        return text(option).map(text -> reading(spec().findOption(option), text, reader));
    }

    /** Reads the word; a mistake in it is told with the place where it stands. */
    public <T> Optional<T> readWord(Function<String, T> reader) {
        return word().map(text -> reading(word(spec()).orElseThrow(), text, reader));
    }

    /** Reads a setting that is no option; a mistake in it is told with the place where it stands. */
    public <T> Optional<T> setting(String key, Function<String, T> reader) {
        return settings.value(key).map(value -> {
            try {
                return reader.apply(value);
            } catch (BadInput mistake) {
                throw mistake.at(settings.place(key));
            }
        });
    }

    /** Reads a setting that is no option, and takes the usual value where it is not set, or not rightly. */
    public <T> T settingOr(String key, Function<String, T> reader, T usual) {
        try {
            return setting(key, reader).orElse(usual);
        } catch (BadInput mistake) {
            return usual;
        }
    }

    private <T> T reading(ArgSpec argument, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (BadInput mistake) {
            Optional<String> key = parsed.matchedArgs().contains(argument)
                    ? Optional.empty()
                    : SettingDefaults.key(argument, settings);
            if (key.isPresent()) {
                throw mistake.at(settings.place(key.get()));
            }
            throw argument.isOption() ? mistake.at(SettingDefaults.name(argument)) : mistake;
        }
    }

    private CommandSpec spec() {
        return parsed.commandSpec();
    }

    private static Optional<PositionalParamSpec> word(CommandSpec spec) {
        List<PositionalParamSpec> words = spec.positionalParameters();
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
    }
}
