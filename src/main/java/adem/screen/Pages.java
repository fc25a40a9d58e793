package adem.screen;

import java.util.ArrayList;
import java.util.List;

/** Spreads paragraphs over as many pages as they need. Pure. */
final class Pages {

    private Pages() {}

    /** Pages of at most so many lines, an empty line between paragraphs; only a paragraph of more than a page is cut. */
    static List<List<Line>> of(List<List<Line>> paragraphs, int height) {
        List<List<Line>> pages = new ArrayList<>();
        List<Line> page = new ArrayList<>();
        for (List<Line> paragraph : paragraphs) {
            if (!page.isEmpty() && page.size() + 1 + paragraph.size() > height) {
                pages.add(page);
                page = new ArrayList<>();
            }
            if (!page.isEmpty()) {
                page.add(Line.EMPTY);
            }
            for (Line line : paragraph) {
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
