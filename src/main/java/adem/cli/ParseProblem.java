package adem.cli;

import adem.text.NearestWords;
import adem.text.SafeText;
import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what picocli found wrong; picocli itself only knows English. */
final class ParseProblem {

    private ParseProblem() {}

    static Text text(ParameterException problem, Settings config) {
        if (problem instanceof UnmatchedArgumentException) {
            return unmatched((UnmatchedArgumentException) problem);
        }
        if (problem instanceof MissingParameterException) {
            ArgSpec missing = ((MissingParameterException) problem).getMissing().get(0);
            return new Text("{0} heeft een waarde nodig: {1}", "{0} needs a value: {1}")
                    .with(Settings.name(missing), missing.paramLabel());
        }
        ArgSpec argument = problem.getArgSpec();
        if (argument == null) {
            return Text.same(String.valueOf(problem.getMessage()));
        }
        String key = Settings.key(argument);
        boolean fromConfig = config.value(key).isPresent()
                && !problem.getCommandLine().getParseResult().hasMatchedOption(Settings.name(argument));
        return new Text("{0}: \"{1}\" kan niet; schrijf true of false", "{0}: \"{1}\" will not do; write true or false")
                .with(
                        fromConfig ? config.place(key) : Settings.name(argument),
                        SafeText.shown(String.valueOf(problem.getValue())));
    }

    private static Text unmatched(UnmatchedArgumentException problem) {
        CommandLine command = problem.getCommandLine();
        String typed = problem.getUnmatched().get(0);
        String shown = SafeText.shown(typed);
        boolean option = typed.startsWith("-");
        List<String> known = option
                ? options(command)
                : new ArrayList<>(command.getSubcommands().keySet());
        if (!option && known.isEmpty()) {
            return new Text("\"{0}\" is te veel; zie adem {1} --help", "\"{0}\" is too much; see adem {1} --help")
                    .with(shown, command.getCommandName());
        }
        Text mistake = option
                ? new Text("er is geen optie {0}", "there is no option {0}").with(shown)
                : new Text("er is geen opdracht \"{0}\"", "there is no command \"{0}\"").with(shown);
        String help = command.getCommandSpec().qualifiedName() + " --help";
        Optional<String> nearest = NearestWords.to(typed, known);
        return nearest.isPresent()
                ? new Text("{0}; bedoel je {1}?", "{0}; did you mean {1}?").with(mistake, nearest.get())
                : new Text("{0}; zie {1}", "{0}; see {1}").with(mistake, help);
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }
}
