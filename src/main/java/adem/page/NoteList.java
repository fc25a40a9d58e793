package adem.page;

import adem.learn.Category;
import adem.learn.NoteSummary;
import adem.text.Language;
import adem.text.Text;
import adem.text.TextWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All notes, one line each, or how many there are. */
public final class NoteList {

    private static final int WIDEST = 100;
    private static final int TITLE = 42;
    private static final int EXAMPLE = 45;
    private static final Text WHAT = new Text(
            "{0} korte notities over de psoas, het middenrif, de bekkenbodem en de adem.",
            "{0} short notes on the psoas, the diaphragm, the pelvic floor and breathing.");
    private static final String[][] BEGIN = {
        {"adem learn diafragma", "een woord, in het Nederlands of Engels"},
        {"adem learn diaphragm", "a word, in English or Dutch"},
        {"adem learn waarom doet mijn onderrug pijn", "een vraag"},
        {"adem learn why does my lower back hurt", "a question"},
        {"adem learn --list klachten", "alle notities van één rubriek"},
        {"adem learn --list symptoms", "all notes of one category"},
    };

    private final Printer printer;
    private final List<NoteSummary> entries;

    public NoteList(Printer printer, List<NoteSummary> entries, Optional<Category> category) {
        this.printer = printer;
        this.entries = entries.stream()
                .filter(entry -> category.isEmpty() || entry.category() == category.get())
                .collect(Collectors.toList());
    }

    /** The categories with how many notes they have, and three ways to begin. */
    public String overview() {
        PrintStyle style = printer.style();
        PageLines page = new PageLines(style, Math.min(WIDEST, printer.columns()));
        page.paragraph(printer.say(WHAT.with(entries.size()))).blank();
        byCategory()
                .forEach((category, list) -> page.paragraph(
                        String.format(Locale.ROOT, "  %3d  ", list.size()), printer.say(category.word())));
        page.blank();
        for (int i = 0; i < BEGIN.length; i += 2) {
            String[] line = printer.language() == Language.NL ? BEGIN[i] : BEGIN[i + 1];
            page.term(2, EXAMPLE, line[0], line[1]);
        }
        return page.text();
    }

    /** The notes by category; one line each where nobody but a program looks at its width. */
    public String text() {
        int widest = 0;
        for (NoteSummary entry : entries) {
            widest = Math.max(widest, TextWidth.columns(printer.say(entry.title())));
        }
        int column = Math.min(TITLE, widest) + 4;
        PageLines page = new PageLines(printer.style(), printer.listColumns(WIDEST));
        byCategory().forEach((category, list) -> {
            if (!page.isEmpty()) {
                page.blank();
            }
            page.heading(printer.say(category.word()));
            list.forEach(entry -> page.term(2, column, printer.say(entry.title()), printer.say(entry.about())));
        });
        return page.text();
    }

    /** For a program to read. */
    public String json() {
        List<Object> all = new ArrayList<>();
        for (NoteSummary entry : entries) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", entry.id());
            one.put("category", entry.category().id());
            one.put("title", printer.say(entry.title()));
            one.put("about", printer.say(entry.about()));
            all.add(one);
        }
        return Json.of(all);
    }

    /** In the order of the alphabet of whoever reads it. */
    private Map<Category, List<NoteSummary>> byCategory() {
        Map<Category, List<NoteSummary>> all = new LinkedHashMap<>();
        for (NoteSummary entry : entries) {
            all.computeIfAbsent(entry.category(), key -> new ArrayList<>()).add(entry);
        }
        all.values()
                .forEach(list -> list.sort(
                        Comparator.comparing(entry -> printer.say(entry.title()).toLowerCase(Locale.ROOT))));
        return all;
    }
}
