package adem.cli.command;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.breath.Breaths;
import adem.breath.PaceFormat;
import adem.routine.RoutineListing;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.session.PracticeId;
import adem.text.BadInput;
import adem.text.NearestWords;
import adem.text.SafeText;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A pattern or a routine that somebody names. Where both have the name, it is the pattern, unless {@code routine} stands before
 * it or a variant behind it.
 *
 * @param id what it is
 * @param usual how long it takes when nothing else is asked
 */
record NamedPractice(PracticeId id, Supplier<Duration> usual) {

    private static final List<String> BREATHE = List.of("breathe", "ademen");
    private static final List<String> ROUTINE = List.of("routine", "routines");
    private static final List<String> START = List.of("start", "adem");

    /**
     * What these words name.
     *
     * @param typed in small letters, at least one
     * @throws BadInput where there is no such thing, with the nearest that there is
     */
    static NamedPractice of(List<String> typed, RoutineLibrary library) {
        List<String> words = new ArrayList<>(typed);
        words.removeIf(word -> START.contains(word) && typed.size() > 1);
        boolean breathe = words.size() > 1 && BREATHE.contains(words.get(0));
        boolean routine = words.size() > 1 && ROUTINE.contains(words.get(0));
        List<String> name = breathe || routine ? words.subList(1, words.size()) : words;
        Optional<NamedPractice> found = Optional.empty();
        if (!routine) {
            found = pattern(name);
        }
        if (found.isEmpty() && !breathe) {
            found = routine(name, library);
        }
        return found.orElseThrow(() -> unknown(String.join(" ", name), library));
    }

    private static Optional<NamedPractice> pattern(List<String> name) {
        try {
            BreathPattern pattern = BreathPatterns.find(String.join("-", name));
            String id = pattern.id().isEmpty() ? PaceFormat.text(pattern.pace()).en() : pattern.id();
            return Optional.of(new NamedPractice(
                    PracticeId.ofPattern(id),
                    () -> Breaths.of(pattern, Optional.empty(), pattern.breaths())
                            .total()));
        } catch (BadInput none) {
            return Optional.empty();
        }
    }

    private static Optional<NamedPractice> routine(List<String> name, RoutineLibrary library) {
        List<RoutineListing> listings = library.contents().routines();
        Optional<RoutineSummary> whole = called(name, listings);
        if (whole.isPresent()) {
            RoutineSummary routine = whole.get();
            String usual =
                    routine.variants().isEmpty() ? "" : routine.variants().get(0);
            return Optional.of(new NamedPractice(PracticeId.ofRoutine(routine.id(), usual), routine::length));
        }
        String variant = name.get(name.size() - 1);
        return name.size() < 2
                ? Optional.empty()
                : called(name.subList(0, name.size() - 1), listings)
                        .filter(routine -> routine.variants().contains(variant))
                        .map(routine -> new NamedPractice(
                                PracticeId.ofRoutine(routine.id(), variant),
                                () -> library.find(routine.id()).length(variant)));
    }

    private static Optional<RoutineSummary> called(List<String> words, List<RoutineListing> listings) {
        String name = String.join("-", words);
        String title = String.join(" ", words);
        return first(listings, name, title, true).or(() -> first(listings, name, title, false));
    }

    /** As in the library, an id goes before any other name. */
    private static Optional<RoutineSummary> first(
            List<RoutineListing> listings, String name, String title, boolean byId) {
        return listings.stream()
                .map(RoutineListing::routine)
                .filter(routine -> byId
                        ? routine.id().equalsIgnoreCase(name)
                        : routine.hasAlias(name)
                                || routine.title().nl().toLowerCase(Locale.ROOT).equals(title)
                                || routine.title().en().toLowerCase(Locale.ROOT).equals(title))
                .findFirst();
    }

    private static BadInput unknown(String typed, RoutineLibrary library) {
        List<String> names = new ArrayList<>();
        for (BreathPattern pattern : BreathPatterns.all()) {
            names.add(pattern.id());
            names.addAll(pattern.aliases());
        }
        for (RoutineListing listing : library.contents().routines()) {
            names.add(listing.routine().id());
            names.addAll(listing.routine().aliases());
        }
        Text advice = NearestWords.to(typed, names)
                .map(near -> new Text("bedoel je {0}?", "did you mean {0}?").with(near))
                .orElse(new Text(
                        "zie adem breathe --list en adem routine list",
                        "see adem breathe --list and adem routine list"));
        return new BadInput(
                new Text("er is geen patroon of routine \"{0}\"; {1}", "there is no pattern or routine \"{0}\"; {1}")
                        .with(SafeText.shown(typed), advice));
    }
}
