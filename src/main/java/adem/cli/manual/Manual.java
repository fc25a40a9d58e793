package adem.cli.manual;

import adem.cli.SettingsPage;
import adem.cli.command.AdemCommand;
import adem.cli.manual.CommandModel.Argument;
import adem.text.Language;
import adem.text.SafetyBlocks;
import adem.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The manual in one language: {@code adem(1)}, a page for each command below it, and the format of a routine file.
 *
 * @param root all commands
 * @param language to write in
 * @param edition what the foot of each page says
 */
record Manual(CommandModel root, Language language, ManPage.Edition edition) {

    /** Writes each page below this folder, in {@code man1} and {@code man5}. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> page : pages().entrySet()) {
            Path file = folder.resolve(
                            "man" + page.getKey().charAt(page.getKey().length() - 1))
                    .resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }

    /** Each page by the name of its file, such as {@code adem-breathe.1}. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("adem.1", overview().text());
        root.below()
                .forEach(
                        command -> pages.put(name(command) + ".1", page(command).text()));
        pages.put("adem-routine.5", new FormatManual(language, edition).page().text());
        return pages;
    }

    private static String name(CommandModel command) {
        return "adem-" + command.names().get(0);
    }

    private String say(Text text) {
        return text.in(language);
    }

    private ManPage overview() {
        ManPage page = new ManPage("adem", 1, edition)
                .name(say(ManualText.NAME), "adem", line(root.header()))
                .section(say(ManualText.EXAMPLES));
        AdemCommand.examples().forEach((typed, text) -> page.term(typed, say(text)));
        page.section(say(ManualText.SYNOPSIS)).paragraph("`" + say(root.synopsis()) + "`");
        page.section(say(ManualText.DESCRIPTION))
                .paragraph(say(root.header()))
                .paragraph(say(ManualText.ABOUT))
                .paragraph(say(ManualText.HELP));
        page.section(say(ManualText.COMMANDS));
        root.below().forEach(command -> page.term(command.names(), "", say(command.header())));
        options(page.section(say(ManualText.OPTIONS)), root, List.of());
        page.section(say(ManualText.SETTINGS)).paragraph(say(ManualText.CONFIG));
        SettingsPage.all(language).forEach(page::term);
        section(page, ManualText.FILES, ManualText.places());
        section(page, ManualText.ENVIRONMENT, ManualText.variables());
        section(page, ManualText.EXIT, ManualText.codes());
        page.paragraph(say(ManualText.UNTIL));
        page.section(say(ManualText.SAFETY)).paragraph(say(ManualText.NO_ADVICE));
        SafetyBlocks rules = SafetyBlocks.builtIn();
        ManualText.RULES.forEach(
                rule -> page.paragraph(say(rules.find(rule).orElseThrow().brief())));
        return see(page, "adem");
    }

    private void section(ManPage page, Text heading, Map<String, Text> table) {
        page.section(say(heading));
        table.forEach((term, text) -> page.term(term, say(text)));
    }

    private ManPage page(CommandModel command) {
        ManPage page = new ManPage(name(command), 1, edition)
                .name(say(ManualText.NAME), name(command), line(command.header()))
                .section(say(ManualText.SYNOPSIS));
        page.lines(command.all().map(each -> "`" + say(each.synopsis()) + "`").toList());
        Map<String, Text> examples = new LinkedHashMap<>(AdemCommand.examples());
        examples.keySet()
                .removeIf(typed ->
                        !(typed + " ").startsWith("adem " + command.names().get(0) + " "));
        if (!examples.isEmpty()) {
            section(page, ManualText.EXAMPLES, examples);
        }
        page.section(say(ManualText.DESCRIPTION));
        about(page, command);
        if (!command.below().isEmpty()) {
            page.section(say(ManualText.COMMANDS));
            command.all().skip(1).forEach(below -> about(page.part(typed(below)), below));
        }
        options(page.section(say(ManualText.OPTIONS)), command, List.of());
        command.all().skip(1).forEach(below -> {
            List<Argument> known = command.options();
            if (!below.words().isEmpty() || !known.containsAll(below.options())) {
                options(page.part(typed(below)), below, known);
            }
        });
        return see(page, name(command));
    }

    private static String typed(CommandModel command) {
        return "adem " + String.join(" ", command.path());
    }

    /** What a command does, and the lines below its help, which stand together up to an empty one. */
    private void about(ManPage page, CommandModel command) {
        page.paragraph(say(command.header()));
        List<String> together = new ArrayList<>();
        for (Text line : command.footer()) {
            if (!line.en().isEmpty()) {
                together.add(say(line));
            } else if (!together.isEmpty()) {
                page.lines(together);
                together.clear();
            }
        }
        if (!together.isEmpty()) {
            page.lines(together);
        }
    }

    /** The words and options of a command, without those that were told before. */
    private void options(ManPage page, CommandModel command, List<Argument> known) {
        command.words().forEach(word -> page.term(word.label(), say(word.about())));
        command.options().stream()
                .filter(option -> !known.contains(option))
                .forEach(option ->
                        page.term(option.names(), option.isFlag() ? "" : option.label(), say(option.about())));
    }

    /** The other pages. */
    private ManPage see(ManPage page, String self) {
        List<String> others = new ArrayList<>(List.of("adem(1)"));
        root.below().forEach(command -> others.add(name(command) + "(1)"));
        others.add("adem-routine(5)");
        others.remove(self + "(1)");
        return page.section(say(ManualText.SEE)).paragraph(String.join(", ", others));
    }

    /** A header as the line that apropos shows. */
    private String line(Text header) {
        String line = say(header);
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
