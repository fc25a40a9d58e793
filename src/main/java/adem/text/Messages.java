package adem.text;

import adem.host.Output;

/**
 * Single lines for the user: results on standard output, complaints on standard error. What they quote is made harmless.
 *
 * @param out results
 * @param err complaints
 * @param language to speak
 */
public record Messages(Output out, Output err, Language language) {

    /** Prints one line. */
    public void line(Text text) {
        out.println(SafeText.of(text.in(language)));
    }

    /** Prints one line on standard error, with our name in front. */
    public void complain(Text text) {
        err.println("adem: " + SafeText.of(text.in(language)));
    }
}
