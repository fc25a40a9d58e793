package adem.suggest;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.learn.Practice;
import adem.routine.Routine;
import adem.routine.Routine.Position;
import adem.routine.RoutineSummary;
import adem.session.PracticeId;
import adem.text.Names;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What there is to suggest, fitted to limits: never what asks questions first, and never a breath that is held. Pure.
 *
 * @param routines those that come with adem
 */
record Catalogue(List<RoutineSummary> routines) {

    /** Breathing alone is not suggested for longer (ours). */
    private static final Duration LONGEST_BREATHING = Duration.ofMinutes(10);

    /** To be fitted in a time, so many thousandths of it will do (ours: a tenth more). */
    private static final int ROOM = 1100;

    private static final Text ARTICLE = new Text("artikel {0}", "article {0}");
    private static final Text ARTICLES = new Text("artikelen {0}", "articles {0}");

    private static final List<Position> ANYHOW = List.of(Position.SITTING, Position.LYING, Position.STANDING);

    /** The practice as it fits; empty where it does not. */
    Optional<Suggestion> fitted(TryLine line, Limits limits) {
        if (!limits.allow(line.practice())) {
            return Optional.empty();
        }
        return line.practice() instanceof Practice.Breathing breathing
                ? breathing(BreathPatterns.find(breathing.pattern()), line, limits)
                : guided((Practice.Guided) line.practice(), limits);
    }

    private static Optional<Suggestion> breathing(BreathPattern pattern, TryLine line, Limits limits) {
        Optional<Position> position = position(pattern, line, limits);
        if (position.isEmpty() || pattern.pace().hasHold()) {
            return Optional.empty();
        }
        long breath = pattern.pace().total().toMillis();
        long usual = breath * pattern.breaths();
        Optional<Duration> wanted = limits.time().isPresent() ? limits.time() : line.length();
        boolean isLong = limits.most().isPresent()
                && wanted.orElse(Duration.ofMillis(usual))
                                .compareTo(limits.most().get())
                        > 0;
        Optional<Duration> asked = isLong ? limits.most() : wanted;
        long millis = asked.isEmpty() ? usual : breaths(asked.get(), pattern) * breath;
        if (asked.isPresent() && !limits.hasTimeFor(Duration.ofMillis(millis))) {
            return Optional.empty();
        }
        return Optional.of(new Suggestion(
                PracticeId.ofPattern(pattern.id()),
                Names.of(pattern.id(), pattern.aliases()),
                pattern.title(),
                Optional.empty(),
                Duration.ofMillis(millis),
                millis == usual ? "" : asked(asked.get(), millis, pattern),
                position.get(),
                List.of(),
                pattern.origin()));
    }

    /** Whole breaths: rounded up, as who types a time gets them, unless that would be too long. */
    private static long breaths(Duration asked, BreathPattern pattern) {
        long most = Math.min(LONGEST_BREATHING.toMillis(), pattern.most().toMillis());
        long time = Math.min(asked.toMillis(), most);
        long breath = pattern.pace().total().toMillis();
        long up = (time + breath - 1) / breath;
        boolean fits = up * breath * 1000 <= asked.toMillis() * ROOM;
        return Math.max(1, Math.min(fits ? up : time / breath, pattern.mostBreaths()));
    }

    /** The time as somebody would type it: the round one where it gives just these breaths. */
    private static String asked(Duration asked, long millis, BreathPattern pattern) {
        long most = Math.min(LONGEST_BREATHING.toMillis(), pattern.most().toMillis());
        long time = Math.min(asked.toMillis(), most);
        long breath = pattern.pace().total().toMillis();
        boolean same = Math.min((time + breath - 1) / breath, pattern.mostBreaths()) * breath == millis;
        // A second less than a whole number of breaths is still rounded up to it.
        long seconds = same ? time / 1000 : millis / 1000;
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    private static Optional<Position> position(BreathPattern pattern, TryLine line, Limits limits) {
        List<Position> possible = possible(pattern.id());
        if (line.position().isPresent()
                && possible.contains(line.position().get())
                && limits.positions().contains(line.position().get())) {
            return line.position();
        }
        for (Position position : possible) {
            if (limits.positions().contains(position)) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }

    /** The articles lie for one and stand for two; the others can be done anyhow. */
    static List<Position> possible(String pattern) {
        return switch (pattern) {
            case "belly" -> List.of(Position.LYING);
            case "arms", "ground" -> List.of(Position.STANDING);
            default -> ANYHOW;
        };
    }

    private Optional<Suggestion> guided(Practice.Guided guided, Limits limits) {
        RoutineSummary routine = routine(guided.id());
        if (!limits.positions().contains(routine.position())) {
            return Optional.empty();
        }
        List<String> variants = guided.variant().isEmpty() ? routine.variants() : List.of(guided.variant());
        if (variants.isEmpty()) {
            return fits(routine, "", limits) ? Optional.of(guided(routine, "", limits)) : Optional.empty();
        }
        String longest = "";
        for (String variant : variants) {
            boolean isLonger = longest.isEmpty() || routine.length(variant).compareTo(routine.length(longest)) > 0;
            // The usual one, unless there is no time for it: then the longest that fits.
            boolean isUsual = longest.equals(variants.get(0));
            if (!isUsual && isLonger && fits(routine, variant, limits)) {
                longest = variant;
            }
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(guided(routine, longest, limits));
    }

    private static boolean fits(RoutineSummary routine, String variant, Limits limits) {
        return !routine.asksIn(variant) && limits.hasTimeFor(routine.length(variant));
    }

    private static Suggestion guided(RoutineSummary routine, String variant, Limits limits) {
        List<Routine.Need> needs = new ArrayList<>(routine.needs());
        needs.removeAll(limits.have());
        boolean isUsual = variant.isEmpty() || variant.equals(routine.variants().get(0));
        return new Suggestion(
                PracticeId.ofRoutine(routine.id(), isUsual ? "" : variant),
                Names.of(routine.id(), routine.aliases()),
                routine.title(),
                routine.purpose(),
                routine.length(variant),
                "",
                routine.position(),
                needs,
                (routine.articles().size() == 1 ? ARTICLE : ARTICLES).with(String.join(", ", routine.articles())));
    }

    private RoutineSummary routine(String id) {
        for (RoutineSummary routine : routines) {
            if (routine.id().equals(id)) {
                return routine;
            }
        }
        throw new IllegalStateException("no routine " + id);
    }
}
