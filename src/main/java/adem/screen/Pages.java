package adem.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Spreads paragraphs over as many pages as they need. Pure. */
final class Pages {

    private Pages() {}

    /** Pages of at most so many lines, an empty line between paragraphs; only a paragraph of more than a page is cut. */
    static List<List<AttributedString>> of(List<List<AttributedString>> paragraphs, int height) {
        List<List<AttributedString>> pages = new ArrayList<>();
        List<AttributedString> page = new ArrayList<>();
        for (List<AttributedString> paragraph : paragraphs) {
            if (!page.isEmpty() && page.size() + 1 + paragraph.size() > height) {
                pages.add(page);
                page = new ArrayList<>();
            }
            if (!page.isEmpty()) {
                page.add(AttributedString.EMPTY);
            }
            for (AttributedString line : paragraph) {
                if (page.size() >= Math.max(1, height)) {
                    pages.add(page);
                    page = new ArrayList<>();
                }
                page.add(line);
            }
        }
        pages.add(page);
        return pages;
    }
}
