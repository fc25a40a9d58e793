package adem.remind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of somebody else's file that is ours, between two marks. What it replaced is noted in it, so that the file is the same to the
 * byte when it is taken out again. Pure.
 */
final class MarkedBlock {

    static final String BEGIN = "# >>> adem remind >>>";
    static final String END = "# <<< adem remind <<<";

    private static final String OPEN_END = "# (the line before had no end)";
    private static final String NEW_FILE = "# (new file, folders: ";
    private static final Pattern NOTE =
            Pattern.compile("(?m)^(" + Pattern.quote(OPEN_END) + "|" + Pattern.quote(NEW_FILE) + "(\\d{1,2})\\))\r?$");

    /** Marks that do not belong together. */
    static final class BrokenMarksException extends Exception {

        private static final long serialVersionUID = 1;

        private final int line;

        BrokenMarksException(int line) {
            super("line " + line);
            this.line = line;
        }

        /** The line of the mark that has no other, from 1. */
        int line() {
            return line;
        }
    }

    /** Where a block begins and ends, in characters, its last end of line with it. */
    private record Span(int from, int to) {}

    private MarkedBlock() {}

    /**
     * A file with the block; where it has one, in its place.
     *
     * @param text what is in the file; empty where there is none
     * @param folders how many folders are made for a file that is not there
     */
    static String with(Optional<String> text, int folders, String body) throws BrokenMarksException {
        String before = text.orElse("");
        List<Span> spans = spans(before);
        if (spans.isEmpty()) {
            boolean open = !before.isEmpty() && !before.endsWith("\n");
            String note = text.isEmpty() ? NEW_FILE + folders + ")\n" : open ? OPEN_END + "\n" : "";
            return before + (open ? "\n" : "") + block(note, body);
        }
        Span first = spans.get(0);
        StringBuilder after = new StringBuilder(before);
        for (int i = spans.size() - 1; i > 0; i--) {
            after.delete(spans.get(i).from(), spans.get(i).to());
        }
        String note = notes(before, first).map(found -> found.group(1) + "\n").orElse("");
        return after.replace(first.from(), first.to(), block(note, body)).toString();
    }

    private static String block(String note, String body) {
        return BEGIN + "\n" + note + body + END + "\n";
    }

    private static Optional<Matcher> notes(String text, Span span) {
        Matcher found = NOTE.matcher(text.substring(span.from(), span.to()));
        return found.find() ? Optional.of(found) : Optional.empty();
    }

    /**
     * What stays of a file.
     *
     * @param text empty where the file was not there before, so that it goes
     * @param folders how many folders above it go with it, as they were made for it
     */
    record Rest(Optional<String> text, int folders) {}

    /** A file without the block, as it was before. */
    static Rest without(String text) throws BrokenMarksException {
        StringBuilder rest = new StringBuilder(text);
        List<Span> spans = spans(text);
        int folders = -1;
        for (int i = spans.size() - 1; i >= 0; i--) {
            Span span = spans.get(i);
            Optional<Matcher> note = notes(text, span);
            boolean last = span.to() == rest.length();
            rest.delete(span.from(), span.to());
            if (note.isPresent() && note.get().group(2) != null) {
                folders = Integer.parseInt(note.get().group(2));
            } else if (note.isPresent() && last && span.from() > 0) {
                // What somebody added below it needs the end of that line.
                boolean converted = text.substring(span.from(), span.to()).contains("\r\n");
                rest.setLength(span.from() - (converted && text.startsWith("\r\n", span.from() - 2) ? 2 : 1));
            }
        }
        return rest.isEmpty() && folders >= 0
                ? new Rest(Optional.empty(), folders)
                : new Rest(Optional.of(rest.toString()), 0);
    }

    /** The line below the marks that says what the block is; empty where there is no block. */
    static Optional<String> of(String text, Pattern what) throws BrokenMarksException {
        for (Span span : spans(text)) {
            Matcher found = what.matcher(text.substring(span.from(), span.to()));
            return Optional.of(found.find() ? found.group(1) : "");
        }
        return Optional.empty();
    }

    private static List<Span> spans(String text) throws BrokenMarksException {
        List<Span> spans = new ArrayList<>();
        int from = -1;
        int begun = 0;
        int number = 1;
        for (int at = 0; at < text.length(); number++) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at) + 1;
            String line = text.substring(at, end).strip();
            if (line.equals(BEGIN)) {
                if (from >= 0) {
                    throw new BrokenMarksException(begun);
                }
                from = at;
                begun = number;
            } else if (line.equals(END)) {
                if (from < 0) {
                    throw new BrokenMarksException(number);
                }
                spans.add(new Span(from, end));
                from = -1;
            }
            at = end;
        }
        if (from >= 0) {
            throw new BrokenMarksException(begun);
        }
        return spans;
    }
}
