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
        Sayings sayings = table.sayings();
        SpeltWords spelt = table.spelt();
        List<String> words = sayings.meant(
                WordPattern.words(typed).stream().map(spelt::whole).toList());
        WishWording asTyped = new WishWording(words, spelt);
        List<String> meant = sayings.meant(alarms.meant(typed));
        // Most often they are the same, and then they need not be compared twice.
        Optional<WishWording> asMeant =
                meant.equals(words) ? Optional.empty() : Optional.of(new WishWording(meant, spelt));
        List<Integer> said = new ArrayList<>();
        List<Read> all = new ArrayList<>();
        LanguageTold told = new LanguageTold(table.ordinary(words, Language.NL), table.ordinary(words, Language.EN));
        for (WishEntry entry : table.entries()) {
            List<Integer> nlAt = new ArrayList<>();
            List<Integer> enAt = new ArrayList<>();
            double nl = fit(entry, Language.NL, asTyped, nlAt);
            double en = fit(entry, Language.EN, asTyped, enAt);
            told.add(Language.NL, nl, nlAt);
            told.add(Language.EN, en, enAt);
            said.addAll(nlAt);
            said.addAll(enAt);
            if (asMeant.isPresent()) {
                nl = Math.max(nl, fit(entry, Language.NL, asMeant.get(), new ArrayList<>()));
                en = Math.max(en, fit(entry, Language.EN, asMeant.get(), new ArrayList<>()));
            }
            all.add(new Read(entry, nl, en));
        }
        List<WishEntry> situations = new ArrayList<>();
        Goals goals = new Goals();
        for (Read read : all) {
            double nl = told.isOnly(Language.EN, user) ? 0 : read.nl();
            double en = told.isOnly(Language.NL, user) ? 0 : read.en();
            double score = Math.max(nl, en);
            if (score > 0 && (read.entry().isWeak() || read.entry().tries().isEmpty())) {
                situations.add(read.entry());
            } else if (score > 0) {
                goals.add(read.entry(), score);
            }
        }
        Language language = told.language(user);
        return new Wish(goals.meant(), situations, TimeInWords.of(words), rest(words, said, language), language);
    }

    /** The words that nothing explains, and that say something: no others lead to a note. */
    private String rest(List<String> words, List<Integer> said, Language language) {
        List<String> rest = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            boolean isKnown = said.contains(place) || TimeInWords.isPartOfOne(words.get(place));
            if (!isKnown && table.ordinary(words.subList(place, place + 1), language) == 0) {
                rest.add(words.get(place));
            }
        }
        return String.join(" ", rest);
    }

    /** How much of what was typed an entry explains, in either language. */
    private record Read(WishEntry entry, double nl, double en) {}

    private static double fit(WishEntry entry, Language language, WishWording wording, List<Integer> said) {
        double best = 0;
        for (String written : entry.wordings(language)) {
            best = Math.max(best, wording.fit(written, said));
        }
        return best;
    }
}
