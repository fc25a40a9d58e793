package adem.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * One command. Its options are told to picocli in code: reading annotations would make every start a third longer. What
 * they are for stands in the help files, under the command's and the option's name.
 */
public interface Command {

    /** What to type, first the name that help shows. */
    List<String> names();

    /** Its name and options. */
    CommandSpec spec();

    /** Does it; the exit code. */
    int run(Arguments arguments) throws Exception;

    /** The commands below it. */
    default List<Command> subcommands() {
        return List.of();
    }

    /** Of a command with others below it: its options that have a value, which is no command. */
    default List<String> valued() {
        return List.of("--lang");
    }

    /** True where it usually takes the whole screen. */
    default boolean takesScreen() {
        return false;
    }

    /** What its words can be: the first, the second and so on, the last for all that follow. Else their labels say it. */
    default List<Candidates> candidates() {
        return List.of();
    }

    /** What its words can be where a flag is typed. */
    default Map<String, Candidates> candidatesWith() {
        return Map.of();
    }

    /**
     * What is meant by arguments in which a word stands for none of the commands below this one: the same where that is a mistake.
     *
     * @param unknown that word
     */
    default List<String> meant(List<String> arguments, String unknown) {
        return arguments;
    }

    /** How much mistakes in the settings matter. */
    enum Care {
        /** Not at all: it always answers, with what can be understood. */
        NONE,
        /** Those in a setting that it uses stop it. */
        OWN,
        /** Any stops it. */
        ALL
    }

    /** How much mistakes in the settings matter to it: what can be heard is a session, which nobody wants to begin twice. */
    default Care care(CommandSpec spec) {
        return spec.findOption("--sound") == null ? Care.OWN : Care.ALL;
    }

    /** The beginning of a specification: the command's names and the options that all have. */
    default CommandSpec named() {
        return CommandSpec.create()
                .name(names().get(0))
                .aliases(names().subList(1, names().size()).toArray(new String[0]))
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build())
                .addOption(option("nl|en", "--lang"));
    }

    /** An option with a value. */
    static OptionSpec option(String label, String... names) {
        return OptionSpec.builder(names).paramLabel(label).type(String.class).build();
    }

    /** An option that is there or not. */
    static OptionSpec flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).build();
    }

    /** The same, told as what must be typed: where it is not, the command itself says what it wants to know. */
    static PositionalParamSpec needed(PositionalParamSpec words) {
        return words.toBuilder().hideParamSyntax(true).build();
    }

    /** Several words without an option, so many as the arity says. */
    static PositionalParamSpec words(String label, String arity) {
        int space = label.indexOf(' ');
        String first = space < 0 ? label : label.substring(0, space);
        return PositionalParamSpec.builder()
                .arity(arity)
                .paramLabel(label)
                .hideParamSyntax(space >= 0)
                .descriptionKey(first.toLowerCase(Locale.ROOT))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    /** A word without an option, which may be left out; the help calls it by its label in lower case. */
    static PositionalParamSpec word(String label) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel(label)
                .descriptionKey(label.toLowerCase(Locale.ROOT))
                .type(String.class)
                .build();
    }
}
