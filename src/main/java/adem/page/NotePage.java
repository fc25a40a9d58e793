package adem.page;

import adem.learn.Category;
import adem.learn.Match;
import adem.learn.Note;
import adem.learn.NotePart;
import adem.learn.NoteSummary;
import adem.routine.RoutineSummary;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A note as it is read: the text, how sure it is, and where to go on. All of it in the language of the note. */
public final class NotePage {

    private static final int WIDEST = 80;
    private static final int LABEL = 14;
    private static final String LEARN = "adem learn ";
    private static final int MOST_OTHERS = 3;
    private static final double NEAR = 0.8;

    private static final Text EVIDENCE = new Text("Hoe zeker", "How certain");
    private static final Text READ = new Text("Lees ook", "See also");
    private static final Text SOURCE = new Text("Bron", "Source");
    private static final Text ARTICLES = new Text("artikel {0}", "article {0}");
    private static final Text NO_ARTICLE = new Text("geen van de artikelen", "none of the articles");
    private static final Text OTHERS = new Text("Bedoelde je", "Did you mean");
    private static final Text NO_DIAGNOSIS = new Text(
            "Dit is uitleg, geen diagnose of medisch advies.",
            "This is general information, not a diagnosis or medical advice.");
    private static final Text MORE_MEANINGS =
            new Text("\"{0}\" kan meer betekenen:", "\"{0}\" has more than one meaning:");

    private final Printer printer;
    private final List<NoteSummary> entries;
    private final Supplier<List<RoutineSummary>> routines;
    private final PrintStyle style;
    private final int width;

    public NotePage(Printer printer, List<NoteSummary> entries, Supplier<List<RoutineSummary>> routines) {
        this.printer = printer;
        this.entries = entries;
        this.routines = routines;
        this.style = printer.style();
        this.width = Math.max(20, Math.min(WIDEST, printer.columns()) - 2);
    }

    /**
     * The note.
     *
     * @param matches all that were found, the note itself first
     */
    public String text(Note note, List<Match> matches, Language language) {
        PageLines page = new PageLines(style, width);
        page.heading(note.title()).paragraph(note.about()).blank();
        PracticeRows rows = new PracticeRows(routines, style, LABEL, width);
        if (note.acute()) {
            rows.printFirst(page, note.practices(), language);
        }
        part(page, NotePart.BRIEF.heading().in(language), List.of(note.brief()));
        part(page, NotePart.CONTRAINDICATIONS.heading().in(language), note.contraindications());
        part(page, NotePart.ADVICE.heading().in(language), note.advice());
        part(page, NotePart.CALLS.heading().in(language), note.calls());
        part(page, NotePart.CLAIMS.heading().in(language), note.claims());
        row(page, EVIDENCE.in(language), note.evidence().word().in(language));
        row(page, SOURCE.in(language), source(note).in(language));
        rows.print(page, note.practices(), language);
        row(page, READ.in(language), titles(note.related(), language));
        row(page, OTHERS.in(language), others(matches, note, language));
        if (warns(note) || note.category() == Category.COMPLAINTS) {
            page.blank().paragraph(NO_DIAGNOSIS.in(language));
        }
        return page.text();
    }

    /** What a word with more than one meaning may mean, one line each. */
    public String candidates(String query, List<Match> matches, Language language) {
        PageLines page = new PageLines(style, width);
        page.paragraph(MORE_MEANINGS.with(SafeText.of(query)).in(language)).blank();
        int widest = matches.stream()
                .mapToInt(match -> TextWidth.columns(match.entry().title().in(language)))
                .max()
                .orElse(0);
        for (Match match : matches) {
            String command = LEARN + match.entry().title().in(language).toLowerCase(Locale.ROOT);
            page.term(
                    2,
                    4 + LEARN.length() + widest,
                    command,
                    match.entry().about().in(language));
        }
        return page.text();
    }

    private static Text source(Note note) {
        return note.articles().isEmpty() ? NO_ARTICLE : ARTICLES.with(String.join(", ", note.articles()));
    }

    private static boolean warns(Note note) {
        return !note.calls().isEmpty() || !note.contraindications().isEmpty();
    }

    private void part(PageLines page, String heading, List<String> paragraphs) {
        if (!paragraphs.isEmpty()) {
            page.heading(heading);
            paragraphs(page, paragraphs);
        }
    }

    private void paragraphs(PageLines page, List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            style.emphasis(paragraph, width).forEach(page::add);
            page.blank();
        }
    }

    /** By hand, here and below, because a stream takes some milliseconds of every look-up. */
    private String titles(List<String> ids, Language language) {
        String[] titles = new String[ids.size()];
        int missing = titles.length;
        for (int i = 0; i < entries.size() && missing > 0; i++) {
            NoteSummary entry = entries.get(i);
            int place = ids.indexOf(entry.id());
            if (place >= 0) {
                titles[place] = entry.title().in(language);
                missing--;
            }
        }
        return String.join("; ", titles);
    }

    private static String others(List<Match> matches, Note note, Language language) {
        List<String> others = new ArrayList<>();
        for (Match match : matches) {
            String id = match.entry().id();
            boolean near = match.score() >= matches.get(0).score() * NEAR;
            if (near && !id.equals(note.id()) && !note.related().contains(id) && others.size() < MOST_OTHERS) {
                others.add(match.entry().title().in(language));
            }
        }
        return String.join("; ", others);
    }

    private void row(PageLines page, String label, String words) {
        if (!words.isEmpty()) {
            page.term(0, LABEL, label, words);
        }
    }
}
