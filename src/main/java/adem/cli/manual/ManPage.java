package adem.cli.manual;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page in the macros of man(7), which every reader of manual pages knows. In its texts whatever begins like an option is
 * bold, and so is what stands in backquotes.
 */
final class ManPage {

    /** What is bold by itself: an option, but not the rest of a word with hyphens; and what is marked. */
    private static final Pattern BOLD = Pattern.compile("`([^`]+)`|(?<![\\w-])(--?[a-z][a-z-]*)");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[a-z\\u00e9)\\]][.?]) (?=[A-Z\\u00c9-])");

    /**
     * What the foot of a page says.
     *
     * @param version of adem
     * @param date year, month and day
     */
    record Edition(String version, String date) {}

    private final StringBuilder text = new StringBuilder();

    /** An empty page of this name in a section such as 1. */
    ManPage(String name, int section, Edition edition) {
        text.append("'\\\" -*- coding: UTF-8 -*-\n.\\\" Made by the build of adem from its commands and their help.\n");
        text.append(".TH \"" + signs(name.toUpperCase(Locale.ROOT)) + "\" " + section + " " + edition.date()
                + " \"adem " + edition.version() + "\" adem\n.nh\n.ad l\n");
    }

    /** The name of the page, and what it is about in one line. */
    ManPage name(String heading, String name, String about) {
        section(heading);
        text.append(signs(name)).append(" \\- ").append(signs(about)).append('\n');
        return this;
    }

    /** Begins a section. */
    ManPage section(String heading) {
        text.append(".SH ").append(heading).append('\n');
        return this;
    }

    /** Begins a part of a section. */
    ManPage part(String heading) {
        text.append(".SS ").append(signs(heading)).append('\n');
        return this;
    }

    /** Begins a paragraph; right below a heading it has begun. */
    private StringBuilder begin() {
        int last = text.lastIndexOf("\n", text.length() - 2) + 1;
        boolean isHeading = text.indexOf(".SH ", last) == last || text.indexOf(".SS ", last) == last;
        return isHeading ? text : text.append(".PP\n");
    }

    /** A paragraph. */
    ManPage paragraph(String words) {
        begin().append(sentences(words));
        return this;
    }

    /** Lines with nothing between them, each whole. */
    ManPage lines(List<String> lines) {
        begin().append(String.join(
                ".br\n", lines.stream().map(ManPage::sentences).toList()));
        return this;
    }

    /** What is typed, and what it means. */
    ManPage term(String term, String words) {
        text.append(".TP\n").append(bold(term)).append('\n').append(sentences(words));
        return this;
    }

    /** The same, with a value behind what is typed. */
    ManPage term(List<String> names, String label, String words) {
        String typed = String.join(", ", names.stream().map(ManPage::bold).toList());
        text.append(".TP\n").append(typed);
        text.append(label.isEmpty() ? "" : "=\\fI" + signs(label) + "\\fR")
                .append('\n')
                .append(sentences(words));
        return this;
    }

    /** Lines as they are typed. */
    ManPage typed(String lines) {
        begin().append(".RS 4\n.nf\n");
        for (String line : lines.split("\n")) {
            text.append(signs(line)).append('\n');
        }
        text.append(".fi\n.RE\n");
        return this;
    }

    /** The page. */
    String text() {
        return text.toString();
    }

    private static String bold(String words) {
        return "\\fB" + signs(words) + "\\fR";
    }

    /** Each sentence on a line of its own, as readers of manual pages expect. */
    private static String sentences(String words) {
        StringBuilder lines = new StringBuilder();
        for (String sentence : SENTENCE.split(words.strip())) {
            lines.append(marked(sentence)).append('\n');
        }
        return lines.toString();
    }

    private static String marked(String words) {
        StringBuilder marked = new StringBuilder();
        Matcher bold = BOLD.matcher(words);
        int end = 0;
        while (bold.find()) {
            marked.append(inner(words.substring(end, bold.start())));
            marked.append("\\fB")
                    .append(inner(bold.group(1) != null ? bold.group(1) : bold.group(2)))
                    .append("\\fR");
            end = bold.end();
        }
        return guarded(marked.append(inner(words.substring(end))).toString());
    }

    /** Words with nothing that a reader of pages would take for its own. */
    private static String signs(String words) {
        return guarded(inner(words));
    }

    private static String guarded(String line) {
        return line.startsWith(".") || line.startsWith("'") || line.startsWith("\\(aq") ? "\\&" + line : line;
    }

    private static String inner(String words) {
        return words.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("~", "\\(ti")
                .replace("^", "\\(ha")
                .replace("`", "\\(ga")
                .replace("'", "\\(aq");
    }
}
