package adem.text;

import adem.host.Host;
import adem.host.Output;
import adem.host.TerminalInfo;

/**
 * Messages of a sentence or two for the user: results on standard output, complaints on standard error. What they quote is made
 * harmless.
 *
 * @param out results
 * @param err complaints
 * @param language to speak
 * @param columns how wide a line of a result may be, from 1
 * @param errColumns the same of a complaint
 */
public record Messages(Output out, Output err, Language language, int columns, int errColumns) {

    private static final int ENDLESS = Integer.MAX_VALUE;

    /** Messages on this machine: on a terminal no wider than that; elsewhere each is one line, for whatever reads it. */
    public static Messages of(Host host, Language language) {
        TerminalInfo terminal = host.terminal();
        return new Messages(
                host.out(),
                host.err(),
                language,
                terminal.out() ? terminal.columns() : ENDLESS,
                terminal.err() ? terminal.columns() : ENDLESS);
    }

    /** Prints a result, on one line where it fits. */
    public void line(Text text) {
        out.println(wrapped(say(text), columns));
    }

    /** Prints a question, for an answer to be typed behind it. */
    public void ask(Text question) {
        out.print(wrapped(say(question), columns) + " ");
    }

    /** Prints a message on standard error, with our name in front. */
    public void complain(Text text) {
        err.println(wrapped("adem: " + say(text), errColumns));
    }

    private String say(Text text) {
        return SafeText.of(text.in(language));
    }

    private static String wrapped(String words, int columns) {
        return TextWidth.columns(words) <= columns ? words : String.join("\n", LineWrap.wholeWords(words, columns));
    }
}
