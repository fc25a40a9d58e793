package adem.suggest;

import adem.learn.Practice;
import adem.routine.Routine;
import adem.routine.Routine.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fits practices to what somebody wishes and to what limits it. Pure.
 *
 * @param table where the practices stand that fit everybody
 * @param catalogue what there is
 * @param list true for a list of all that is named: as many as there are, and without what fits everybody
 */
record Fitting(WishTable table, Catalogue catalogue, boolean list) {

    /** What can be done by anybody, at any time. */
    static final String ANY = "any";

    /** So many can be looked at, one after the other. */
    private static final int MOST = 5;

    /** Somebody with half an hour has no use for two minutes: at least this part of the time is filled, where that goes. */
    private static final int PART = 2;

    /** The same for a list. */
    Fitting forList() {
        return new Fitting(table, catalogue, true);
    }

    /**
     * What fits a wish, the best first: what comes first in a situation, what the wish names, what its situations name, and what fits
     * everybody. None where nothing may be begun.
     */
    List<Suggestion> of(Wish wish, Circumstances circumstances) {
        List<TryLine> goal = wish.goal().isPresent() ? wish.goal().get().tries() : List.of();
        boolean acute = wish.goal().isPresent() && wish.goal().get().isAcute();
        return of(goal, wish, acute, circumstances);
    }

    /** The same for practices that a note names. */
    List<Suggestion> of(List<TryLine> goal, Wish wish, boolean acute, Circumstances circumstances) {
        List<Suggestion> fitting = new ArrayList<>();
        List<WishEntry> situations = wish.situations();
        for (WishEntry situation : situations) {
            if (situation.allowsNothing()) {
                return List.of();
            }
        }
        Limits limits = limits(wish, circumstances);
        for (WishEntry situation : situations) {
            if (!acute) {
                add(situation.first(), limits, fitting);
            }
        }
        addGoal(goal, limits, acute, fitting);
        for (WishEntry situation : situations) {
            add(situation.tries(), limits, fitting);
        }
        if (list) {
            return fitting;
        }
        add(table.entry(ANY).tries(), limits, fitting);
        return fitting.size() > MOST ? List.copyOf(fitting.subList(0, MOST)) : fitting;
    }

    /** What fills the time goes before what does not. */
    private void addGoal(List<TryLine> goal, Limits limits, boolean acute, List<Suggestion> to) {
        List<Suggestion> fitted = new ArrayList<>();
        add(goal, limits, fitted);
        if (!acute && limits.time().isPresent()) {
            for (Suggestion suggestion : fitted) {
                Duration filled = suggestion.length().multipliedBy(PART);
                if (filled.compareTo(limits.time().get()) >= 0) {
                    add(suggestion, to);
                }
            }
        }
        for (Suggestion suggestion : fitted) {
            add(suggestion, to);
        }
    }

    private void add(List<TryLine> tries, Limits limits, List<Suggestion> to) {
        for (TryLine line : tries) {
            Optional<Suggestion> fitted = catalogue.fitted(line, limits);
            if (fitted.isPresent()) {
                add(fitted.get(), to);
            }
        }
    }

    private static void add(Suggestion suggestion, List<Suggestion> to) {
        for (Suggestion other : to) {
            if (other.practice().equals(suggestion.practice())) {
                return;
            }
        }
        to.add(suggestion);
    }

    /** True where a practice is one of these. */
    static boolean names(List<TryLine> tries, Suggestion suggestion) {
        for (TryLine line : tries) {
            boolean isIt = line.practice() instanceof Practice.Guided guided
                    ? guided.id().equals(suggestion.practice().routine())
                    : ((Practice.Breathing) line.practice())
                            .pattern()
                            .equals(suggestion.practice().pattern());
            if (isIt) {
                return true;
            }
        }
        return false;
    }

    private static Limits limits(Wish wish, Circumstances circumstances) {
        List<WishEntry> entries = new ArrayList<>(wish.situations());
        if (wish.goal().isPresent() && !entries.contains(wish.goal().get())) {
            entries.add(wish.goal().get());
        }
        Set<Position> positions = EnumSet.allOf(Position.class);
        List<List<TryLine>> only = new ArrayList<>();
        Set<Routine.Need> have = EnumSet.noneOf(Routine.Need.class);
        Optional<Duration> most = Optional.empty();
        for (WishEntry entry : entries) {
            have.addAll(entry.have());
            boolean isLess = entry.most().isPresent()
                    && (most.isEmpty() || entry.most().get().compareTo(most.get()) < 0);
            most = isLess ? entry.most() : most;
            if (!entry.only().isEmpty()) {
                only.add(entry.only());
            }
            // Where a situation and the wish do not go together, the situation is what cannot be changed.
            boolean isGoal = wish.goal().isPresent() && entry == wish.goal().get();
            if (!isGoal || !Collections.disjoint(positions, entry.positions())) {
                narrow(positions, entry.positions());
            }
        }
        return new Limits(
                circumstances.time().or(wish::time),
                most,
                circumstances.position().isPresent()
                        ? EnumSet.of(circumstances.position().get())
                        : positions,
                only,
                have);
    }

    /** Who can be no way that all allow sits: it can be done nearly anywhere. */
    private static void narrow(Set<Position> positions, List<Position> possible) {
        if (!possible.isEmpty()) {
            positions.retainAll(possible);
            if (positions.isEmpty()) {
                positions.add(Position.SITTING);
            }
        }
    }
}
