package adem.suggest;

import adem.learn.Alarms;
import adem.learn.WordPattern;
import adem.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a wish from words: what of it is the goal, and apart from that everything that limits it. Pure. */
final class WishReader {

    private final WishTable table;
    private final Alarms alarms;

    /** @param alarms knows how words are also typed */
    WishReader(WishTable table, Alarms alarms) {
        this.table = table;
        this.alarms = alarms;
    }

    /** Reads what somebody typed. */
    Wish read(String typed, Language user) {
        List<String> words = WordPattern.words(typed);
        WishWording asTyped = new WishWording(words, table::knows);
        WishWording asMeant = new WishWording(alarms.meant(typed), table::knows);
        List<WishEntry> situations = new ArrayList<>();
        List<Integer> said = new ArrayList<>();
        WishEntry goal = null;
        double best = 0;
        double dutch = 0;
        double english = 0;
        for (WishEntry entry : table.entries()) {
            double nl = fit(entry, Language.NL, asTyped, said);
            double en = fit(entry, Language.EN, asTyped, said);
            dutch += nl;
            english += en;
            double meant = Math.max(
                    fit(entry, Language.NL, asMeant, new ArrayList<>()),
                    fit(entry, Language.EN, asMeant, new ArrayList<>()));
            double score = Math.max(meant, Math.max(nl, en));
            if (score > 0) {
                boolean isSituation = entry.isWeak() || entry.tries().isEmpty();
                if (isSituation) {
                    situations.add(entry);
                } else if (score > best) {
                    goal = entry;
                    best = score;
                }
            }
        }
        Language language = dutch == english ? user : dutch > english ? Language.NL : Language.EN;
        StringBuilder rest = new StringBuilder();
        for (int place = 0; place < words.size(); place++) {
            if (!said.contains(place)) {
                rest.append(rest.length() == 0 ? "" : " ").append(words.get(place));
            }
        }
        return new Wish(Optional.ofNullable(goal), situations, TimeInWords.of(words), rest.toString(), language);
    }

    private static double fit(WishEntry entry, Language language, WishWording wording, List<Integer> said) {
        double best = 0;
        for (String written : entry.wordings(language)) {
            best = Math.max(best, wording.fit(written, said));
        }
        return best;
    }
}
