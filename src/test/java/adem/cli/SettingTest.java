package adem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adem.cli.command.AdemCommand;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What can be set is what the commands have as options, but for those that ask for something once. */
class SettingTest {

    private static final Set<String> ONCE = Set.of(
            "help",
            "version",
            "list",
            "name",
            "name file",
            "file",
            "words",
            "command",
            "json",
            "text",
            "accept-cautions",
            "speed",
            "variant",
            "export",
            "lying",
            "sitting",
            "standing",
            "need",
            "max",
            "until",
            "after",
            "shell",
            "write",
            "when",
            "force",
            "restart",
            "try",
            "since",
            "by",
            "csv",
            "comment",
            "of",
            "off",
            "id",
            "yes");

    private static Map<String, Set<String>> options() {
        Map<String, Set<String>> all = new TreeMap<>();
        collect(new AdemCommand(null), "", all);
        return all;
    }

    private static void collect(Command command, String path, Map<String, Set<String>> all) {
        CommandSpec spec = command.spec();
        for (ArgSpec argument : spec.args()) {
            String word = SettingDefaults.name(argument).replaceFirst("^-+", "").toLowerCase(java.util.Locale.ROOT);
            if (!word.equals("lang")) {
                all.computeIfAbsent(word, key -> new TreeSet<>()).add(path + "." + word);
            }
        }
        for (Command below : command.subcommands()) {
            String name = below.names().get(0);
            collect(below, path.isEmpty() ? name : path + "." + name, all);
        }
    }

    @Test
    void everyOptionIsASettingOrAskedForOnce() {
        // What is chosen for the room is not meant for a file.
        Set<String> notMeant = Set.of("routine.export.sound", "now.for", "routine.list.for");
        options().forEach((word, keys) -> {
            for (String key : keys) {
                boolean expected = !ONCE.contains(word) && !notMeant.contains(key);
                assertThat(Setting.of(key).isPresent()).as(key).isEqualTo(expected);
            }
        });
    }

    @Test
    void everyKeyOfACommandIsAnOptionOfIt() {
        Map<String, Set<String>> options = options();
        for (Setting setting : Setting.values()) {
            for (String key : setting.keys()) {
                boolean general = key.equals(setting.word());
                assertThat(general || options.get(setting.word()).contains(key))
                        .as(key)
                        .isTrue();
            }
        }
    }
}
