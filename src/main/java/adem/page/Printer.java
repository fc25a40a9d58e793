package adem.page;

import adem.host.Host;
import adem.host.Pager;
import adem.text.Language;
import adem.text.Messages;
import adem.text.Text;

/** Prints results and complaints in the user's language, as the terminal and its user want them. */
public final class Printer {

    private final Host host;
    private final Language language;
    private final PrintStyle style;

    /** A printer for this machine, in this language. */
    public Printer(Host host, Language language) {
        this.host = host;
        this.language = language;
        this.style = new PrintStyle(host.terminal().colour());
    }

    /** The same in another language. */
    public Printer in(Language other) {
        return other == language ? this : new Printer(host, other);
    }

    /** The language of what is printed. */
    public Language language() {
        return language;
    }

    /** Bold and slanted print, where they are wanted. */
    public PrintStyle style() {
        return style;
    }

    /** How wide the terminal is; 80 where nobody knows. */
    public int columns() {
        return host.terminal().columns();
    }

    /** How wide a list may be, at most so wide; without end where it goes to a file or to another program. */
    public int listColumns(int widest) {
        return host.terminal().out() ? Math.min(widest, columns()) : Integer.MAX_VALUE / 2;
    }

    /** True where pictures are looked at: a terminal that shows more than letters one after the other. */
    public boolean showsPictures() {
        return host.terminal().out() && !host.terminal().isDumb();
    }

    /** True where the terminal draws more than ASCII. */
    public boolean unicode() {
        return host.draws();
    }

    /** The text in the user's language. */
    public String say(Text text) {
        return text.in(language);
    }

    /** Prints text that was made to be printed, as it is. */
    public void print(String text) {
        host.out().print(text);
    }

    /** Begins at the top of an empty screen; what stood on it can still be scrolled back to. */
    public void freshPage() {
        print("\n".repeat(host.terminal().rows()));
        clearPage();
    }

    /** Begins again at the top, in the place of what stands on the screen. */
    public void clearPage() {
        print("\u001b[H\u001b[J");
    }

    /** Prints a message, on one line where it fits; what it quotes is made harmless. */
    public void line(Text text) {
        messages().line(text);
    }

    /** Prints a question, for an answer to be typed behind it. */
    public void ask(Text question) {
        messages().ask(question);
    }

    /** A message on standard error. */
    public void complain(Text text) {
        messages().complain(text);
    }

    /** The same messages, for who prints no pages. */
    public Messages messages() {
        return Messages.of(host, language);
    }

    /** Prints a long text, by way of a pager on a terminal on which it is longer than the screen, unless none is wanted. */
    public void page(String text, boolean paged) throws InterruptedException {
        boolean longer = text.lines().count() >= host.terminal().rows();
        boolean wanted = paged
                && longer
                && host.terminal().isInteractive()
                && !host.terminal().isDumb();
        if (!wanted || !new Pager(host).show(text)) {
            print(text);
        }
    }
}
