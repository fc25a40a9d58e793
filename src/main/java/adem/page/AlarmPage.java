package adem.page;

import adem.learn.Alarm;
import adem.text.Language;
import adem.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to do now in an emergency: one short page, for people and for programs. It offers nothing to practise. */
public final class AlarmPage {

    /** As wide as text reads well. */
    private static final int WIDEST = 78;

    private final Printer printer;
    private final Alarm alarm;
    private final Language language;

    /** @param language of the page */
    public AlarmPage(Printer printer, Alarm alarm, Language language) {
        this.printer = printer;
        this.alarm = alarm;
        this.language = language;
    }

    /** The page to read. It never goes through a pager: it must be there at once. */
    public String text() {
        int width = Math.max(20, Math.min(WIDEST, printer.columns() - 2));
        PageLines page =
                new PageLines(printer.style(), width).heading(alarm.title().in(language));
        for (Text paragraph : alarm.text()) {
            page.blank().paragraph(paragraph.in(language));
        }
        return page.text();
    }

    /** The page for a program: {@code alarm} is true, and there are no results. */
    public String json(String query) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("alarm", true);
        json.put("query", query);
        json.put("lang", language.code());
        json.put("id", alarm.id());
        json.put("title", alarm.title().in(language));
        json.put("text", alarm.text().stream().map(text -> text.in(language)).toList());
        json.put("results", List.of());
        return Json.of(json);
    }
}
