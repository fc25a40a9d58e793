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

    static Text text(ParameterException problem, Settings settings) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof MissingParameterException missing) {
            ArgSpec argument = missing.getMissing().get(0);
            return new Text("{0} heeft een waarde nodig: {1}", "{0} needs a value: {1}")
                    .with(SettingDefaults.name(argument), argument.paramLabel());
        }
        ArgSpec argument = problem.getArgSpec();
        if (argument == null) {
            return Text.same(SafeText.shown(String.valueOf(problem.getMessage())));
        }
        String name = SettingDefaults.name(argument);
        Optional<String> key = problem.getCommandLine().getParseResult().hasMatchedOption(name)
                ? Optional.empty()
                : SettingDefaults.key(argument, settings);
        return new Text(
                        "{0}: \"{1}\" kan hier niet; kies true of false",
                        "{0}: \"{1}\" is not valid; possible values: true, false")
                .with(key.map(settings::place).orElse(name), SafeText.shown(String.valueOf(problem.getValue())));
    }

    private static Text unmatched(UnmatchedArgumentException problem) {
        CommandLine command = problem.getCommandLine();
        String typed = problem.getUnmatched().get(0);
        String shown = SafeText.shown(typed);
        String name = command.getCommandSpec().qualifiedName();
        if (!typed.startsWith("-")) {
            return new Text("\"{0}\" hoort er niet bij; zie {1} --help", "unexpected \"{0}\"; see {1} --help")
                    .with(shown, name);
        }
        Text mistake = new Text("er is geen optie {0}", "there is no option {0}").with(shown);
        Optional<String> nearest = NearestWords.to(typed, options(command));
        return nearest.isPresent()
                ? new Text("{0}; bedoel je {1}?", "{0}; did you mean {1}?").with(mistake, nearest.get())
                : new Text("{0}; zie {1} --help", "{0}; see {1} --help").with(mistake, name);
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }
}
