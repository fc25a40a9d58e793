package adem.cli;

import adem.language.BadInput;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What was asked of a command: typed, or set in the config. Text stays text until its command reads it. */
final class Arguments {

    private final ParseResult parsed;
    private final Config config;

    Arguments(ParseResult parsed, Config config) {
        this.parsed = parsed;
        this.config = config;
    }

    /** True when the flag is set. */
    boolean has(String option) {
        return Boolean.TRUE.equals(spec().findOption(option).getValue());
    }

    /** True when the option itself was typed, here or before the command's name, whatever the config says. */
    boolean typed(String option) {
        for (CommandLine at = spec().commandLine(); at != null; at = at.getParent()) {
            if (at.getParseResult().hasMatchedOption(option)) {
                return true;
            }
        }
        return false;
    }

    /** The option's text. */
    Optional<String> text(String option) {
        return Optional.ofNullable(spec().findOption(option).getValue());
    }

    /** The word without an option. */
    Optional<String> word() {
        return word(spec()).map(PositionalParamSpec::getValue);
    }

    /** All words without an option. */
    List<String> words() {
        return word(spec()).map(PositionalParamSpec::originalStringValues).orElse(List.of());
    }

    /** Reads the option; a mistake in it is told with the place where it stands. */
    <T> Optional<T> read(String option, Function<String, T> reader) {
        return text(option).map(text -> reading(spec().findOption(option), text, reader));
    }

    /** Reads the word; a mistake in it is told with the place where it stands. */
    <T> Optional<T> readWord(Function<String, T> reader) {
        return word().map(text -> reading(word(spec()).orElseThrow(), text, reader));
    }

    private <T> T reading(ArgSpec argument, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (BadInput mistake) {
            String key = Config.key(argument);
            boolean typed = parsed.matchedArgs().contains(argument);
            if (!typed && config.value(key).isPresent()) {
                throw mistake.at(config.place(key));
            }
            throw argument.isOption() ? mistake.at(Config.name(argument)) : mistake;
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
