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

    private static final int TITLE = 42;
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
        StringBuilder text = new StringBuilder(printer.say(WHAT.with(entries.size()))).append("\n\n");
        byCategory()
                .forEach((category, list) -> text.append(String.format(Locale.ROOT, "  %3d  ", list.size()))
                        .append(printer.say(category.word()))
                        .append('\n'));
        text.append('\n');
        for (int i = 0; i < BEGIN.length; i += 2) {
            String[] line = printer.language() == Language.NL ? BEGIN[i] : BEGIN[i + 1];
            text.append("  ")
                    .append(style.strong(TextWidth.padded(line[0], TITLE + 1)))
                    .append(line[1])
                    .append('\n');
        }
        return text.toString();
    }

    public String text() {
        PrintStyle style = printer.style();
        StringBuilder text = new StringBuilder();
        byCategory().forEach((category, list) -> {
            text.append(text.length() == 0 ? "" : "\n")
                    .append(style.quiet(printer.say(category.word())))
                    .append('\n');
            for (NoteSummary entry : list) {
                text.append("  ")
                        .append(style.strong(TextWidth.padded(printer.say(entry.title()), TITLE)))
                        .append(printer.say(entry.about()))
                        .append('\n');
            }
        });
        return text.toString();
    }

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
