package adem.text;

import adem.host.Host;
import adem.host.Output;

/**
 * Messages of a sentence or two for the user: results on standard output, complaints on standard error. What they quote is made
 * harmless.
 *
 * @param out results
 * @param err complaints
 * @param language to speak
 * @param columns how wide a line of a result may be, from 1
 */
public record Messages(Output out, Output err, Language language, int columns) {

    /** Messages on this machine: on a terminal no wider than that; elsewhere each is one line, for whatever reads it. */
    public static Messages of(Host host, Language language) {
        int columns = host.terminal().out() ? host.terminal().columns() : Integer.MAX_VALUE;
        return new Messages(host.out(), host.err(), language, columns);
    }

    /** Prints a result, on one line where it fits. */
    public void line(Text text) {
        out.println(wrapped(text));
    }

    /** Prints a question, for an answer to be typed behind it. */
    public void ask(Text question) {
        out.print(wrapped(question) + " ");
    }

    /** Prints one line on standard error, with our name in front; a program may look for it there, so it stays one. */
    public void complain(Text text) {
        err.println("adem: " + SafeText.of(text.in(language)));
    }

    private String wrapped(Text text) {
        String words = SafeText.of(text.in(language));
        return TextWidth.columns(words) <= columns ? words : String.join("\n", LineWrap.wholeWords(words, columns));
    }
}
