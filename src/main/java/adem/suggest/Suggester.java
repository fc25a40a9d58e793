package adem.suggest;

import adem.learn.Alarm;
import adem.learn.Alarms;
import adem.learn.Answer;
import adem.learn.Lookup;
import adem.learn.Match;
import adem.learn.Note;
import adem.learn.Notes;
import adem.learn.Practice;
import adem.routine.RoutineSummary;
import adem.text.Language;
import adem.text.SafetyBlock;
import adem.text.SafetyBlocks;
import adem.text.Text;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds one practice that fits, and a few more: a pure function of the words, the clock, the log and what is possible. An emergency is
 * found before anything else, and has nothing to practise.
 */
public final class Suggester {

    /** Who has practised today needs no more (ours). */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    /** A note that is found beside a situation, or a time, must be meant more surely than one that is all that was found. */
    private static final double SURELY = 0.97;

    /** What leads to a note that scores less is more likely something else (ours). */
    private static final double LIKELY = 0.75;

    /** Wishes nothing in particular. */
    private static final String ANYTHING = "anything";

    private static final Text FROM_NOTE =
            new Text("Dit staat in de notitie \"{0}\" om te proberen.", "The note \"{0}\" suggests this.");

    private static final Text NEXT_DAY = new Text(
            "Dit is de volgende dag van de cursus waar je mee bezig bent.",
            "This is the next day of the course that you are following.");

    private final WishTable table;
    private final Fitting fitting;

    private Suggester(WishTable table, Fitting fitting) {
        this.table = table;
        this.fitting = fitting;
    }

    /** @param routines those that come with adem */
    public Suggester(WishTable table, List<RoutineSummary> routines) {
        this(table, new Fitting(table, new Catalogue(routines), false));
    }

    /** What fits this time of the week; nothing was said. */
    public Advice atThisHour(Circumstances circumstances, Language user) {
        Habits habits = new Habits(circumstances.history(), circumstances.now(), circumstances.dayBegins());
        boolean again = circumstances.time().isEmpty() && habits.hasPractised();
        Wish wish = new Wish(
                Optional.of(hour(circumstances)), List.of(), again ? Optional.of(AGAIN) : Optional.empty(), "", user);
        List<Suggestion> fresh = new ArrayList<>();
        List<Suggestion> stale = new ArrayList<>();
        circumstances.begun().ifPresent(fresh::add);
        for (Suggestion suggestion : fitting.of(wish, circumstances)) {
            if (circumstances.begun().isEmpty() || !circumstances.begun().get().equals(suggestion)) {
                (habits.isStale(suggestion.practice()) ? stale : fresh).add(suggestion);
            }
        }
        fresh.addAll(stale);
        Advice advice = advice(wish, fresh);
        return circumstances.begun().isPresent() ? advice.because(NEXT_DAY) : advice;
    }

    /** What fits what was typed, in either language. */
    public Advice advise(String typed, Circumstances circumstances, Language user) {
        if (typed.isBlank()) {
            return atThisHour(circumstances, user);
        }
        Alarms alarms = Alarms.builtIn();
        Lookup lookup = Lookup.builtIn();
        if (!lookup.knowsAsHarmless(typed)) {
            Optional<Alarm> alarm = alarms.find(typed, user);
            if (alarm.isPresent()) {
                return Advice.of(alarm.get());
            }
        }
        Wish wish = new WishReader(table, alarms).read(typed, user);
        if (wish.goal().isPresent()) {
            return advice(wish, fitting.of(wish, circumstances));
        }
        boolean isAnything = wish.situations().contains(table.entry(ANYTHING));
        boolean isTimeOnly = wish.time().isPresent() && wish.rest().isEmpty();
        Optional<Match> found = isAnything || isTimeOnly ? Optional.empty() : found(lookup, wish, typed);
        if (found.isEmpty()) {
            return ofSituation(wish, circumstances);
        }
        for (WishEntry entry : table.entries()) {
            if (entry.notes().contains(found.get().entry().id())) {
                Wish meant = wish.withGoal(entry);
                return advice(meant, fitting.of(meant, circumstances));
            }
        }
        return ofNote(found.get(), wish, circumstances);
    }

    /** The same for a list: where a wish is known, what fits everybody is left out, and so is breathing alone. */
    public Advice named(String typed, Circumstances circumstances, Language user) {
        return new Suggester(table, fitting.forList()).advise(typed, circumstances, user);
    }

    /** True where this means an emergency. */
    public static boolean isAlarm(String typed, Language user) {
        return !Lookup.builtIn().knowsAsHarmless(typed)
                && Alarms.builtIn().find(typed, user).isPresent();
    }

    /** True where somebody who types this names a wish or a note: it is no slip of a command. */
    public boolean isWish(String typed, Language user) {
        return !Lookup.builtIn().exactly(typed, user).isEmpty()
                || new WishReader(table, Alarms.builtIn()).read(typed, user).isKnown();
    }

    private static Optional<Match> found(Lookup lookup, Wish wish, String typed) {
        boolean beside = !wish.situations().isEmpty() || wish.time().isPresent();
        Answer answer = lookup.find(beside ? wish.rest() : typed, wish.language());
        if (answer.matches().isEmpty()) {
            return Optional.empty();
        }
        Match best = answer.matches().get(0);
        return best.score() < (beside ? SURELY : LIKELY) ? Optional.empty() : Optional.of(best);
    }

    private Advice ofNote(Match found, Wish wish, Circumstances circumstances) {
        Note note = Notes.of(found.entry(), found.language());
        List<TryLine> tries = new ArrayList<>();
        for (Practice practice : note.practices()) {
            tries.add(TryLine.of(practice));
        }
        List<Suggestion> fits = fitting.of(tries, wish, false, circumstances);
        boolean isFromNote = !fits.isEmpty() && Fitting.names(tries, fits.get(0));
        if (!isFromNote && !wish.isKnown()) {
            // Nothing to try stands in it, or nothing that fits: then what fits everybody.
            wish = wish.withGoal(table.entry(Fitting.ANY));
        }
        Advice advice = advice(wish, fits);
        return new Advice(
                Optional.empty(),
                advice.suggestions(),
                isFromNote ? Optional.of(FROM_NOTE.with(found.entry().title())) : advice.reason(),
                Optional.empty(),
                advice.cautions(),
                note.calls(),
                advice.later(),
                Optional.of(found.entry().id()),
                true,
                found.language());
    }

    /** Where no goal is known, the situation tells what to do; where that is not known either, it is what fits everybody. */
    private Advice ofSituation(Wish wish, Circumstances circumstances) {
        for (WishEntry situation : wish.situations()) {
            if (!situation.tries().isEmpty() || situation.allowsNothing()) {
                Wish meant = wish.withGoal(situation);
                return advice(meant, fitting.of(meant, circumstances));
            }
        }
        boolean isKnown = wish.isKnown() || wish.time().isPresent();
        boolean isAnything = wish.situations().contains(table.entry(ANYTHING));
        // What is not understood may be any trouble, and for that the hour says less than what fits everybody.
        Wish meant = wish.withGoal(isAnything ? hour(circumstances) : table.entry(Fitting.ANY));
        Advice advice = advice(meant, fitting.of(meant, circumstances));
        return isKnown ? advice : advice.notUnderstood();
    }

    private WishEntry hour(Circumstances circumstances) {
        DayOfWeek day = circumstances.now().getDayOfWeek();
        boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        for (WishEntry entry : table.entries()) {
            if (entry.fits(circumstances.now().getHour(), weekend)) {
                return entry;
            }
        }
        return table.entry(Fitting.ANY);
    }

    private Advice advice(Wish wish, List<Suggestion> fits) {
        List<WishEntry> entries = new ArrayList<>();
        wish.goal().ifPresent(entries::add);
        for (WishEntry situation : wish.situations()) {
            if (!entries.contains(situation)) {
                entries.add(situation);
            }
        }
        SafetyBlocks rules = null;
        List<SafetyBlock> cautions = new ArrayList<>();
        Optional<Text> later = Optional.empty();
        for (WishEntry entry : entries) {
            for (String id : entry.cautions()) {
                rules = rules == null ? SafetyBlocks.builtIn() : rules;
                SafetyBlock rule = rules.find(id).orElseThrow();
                if (!cautions.contains(rule)) {
                    cautions.add(rule);
                }
            }
            later = later.isPresent() ? later : entry.later();
        }
        WishEntry telling = telling(entries, fits);
        return new Advice(
                Optional.empty(),
                fits,
                telling.reason(!fits.isEmpty() && fits.get(0).isBreathing()),
                fits.isEmpty() || !isFirst(telling, fits.get(0)) ? Optional.empty() : telling.article(),
                cautions,
                List.of(),
                later,
                Optional.empty(),
                true,
                wish.language());
    }

    /** An article names only what stands first. */
    private static boolean isFirst(WishEntry telling, Suggestion suggestion) {
        List<TryLine> tries = telling.first().isEmpty() ? telling.tries() : telling.first();
        return !tries.isEmpty() && Fitting.names(tries.subList(0, 1), suggestion);
    }

    /** Whose reason it is that the first suggestion fits: that of the wish or the situation that names it. */
    private WishEntry telling(List<WishEntry> entries, List<Suggestion> fits) {
        for (WishEntry entry : entries) {
            boolean isNamed = !fits.isEmpty()
                    && (Fitting.names(entry.first(), fits.get(0)) || Fitting.names(entry.tries(), fits.get(0)));
            if (isNamed || fits.isEmpty() && entry.allowsNothing()) {
                return entry;
            }
        }
        return table.entry(Fitting.ANY);
    }
}
