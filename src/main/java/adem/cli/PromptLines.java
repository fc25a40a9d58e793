package adem.cli;

import adem.page.PageLines;
import adem.text.LineWrap;
import adem.text.SafeText;
import adem.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lines that are printed and lines that are typed, in the language of a context. */
record PromptLines(CommandContext context) {

    private static final int WIDTH = 76;

    String say(Text text) {
        return SafeText.of(context.say(text));
    }

    /** Prints words in lines that are no wider than the terminal. */
    void wrapped(String words, String end) {
        List<String> lines =
                LineWrap.words(words, Math.min(WIDTH, context.printer().columns()));
        context.print(String.join("\n", lines) + end);
    }

    /** Prints words in bold, and an empty line. */
    void heading(String words) {
        context.print(page().heading(words).blank().text());
    }

    /** Prints words behind a hyphen. */
    void listed(String words) {
        context.print(page().paragraph("- ", words).text());
    }

    private PageLines page() {
        return new PageLines(
                context.printer().style(), Math.min(WIDTH, context.printer().columns()));
    }

    /** A line that is typed behind this, in small letters; empty when whoever was asked went away. */
    Optional<String> typed(String question) {
        wrapped(question, " ");
        Optional<String> typed = context.host().in().line();
        if (typed.isEmpty()) {
            context.print("\n");
        }
        return typed.map(line -> line.toLowerCase(Locale.ROOT));
    }
}
