package adem.page;

import adem.breath.BreathPattern;
import adem.breath.BreathPatterns;
import adem.routine.RoutineListing;
import adem.routine.RoutineSummary;
import adem.routine.file.RoutineLibrary;
import adem.session.PracticeId;
import adem.text.SafeText;
import adem.text.Text;

/** What practices are called. The user's own routines are only read where a name is none of adem's. */
public final class PracticeTitles {

    private static final Text OTHER = new Text("Iets anders", "Something else");

    private static final Text ROUTINE = Text.same("{0} (routine)");

    private final RoutineLibrary library;

    /** Titles of patterns, and of the routines of this library. */
    public PracticeTitles(RoutineLibrary library) {
        this.library = library;
    }

    /** The title; its name where it has none, or is gone. */
    public Text of(PracticeId practice) {
        if (!practice.routine().isEmpty()) {
            Text title = routine(practice.routine());
            return isPattern(title) ? ROUTINE.with(title) : title;
        }
        for (BreathPattern pattern : BreathPatterns.all()) {
            if (pattern.id().equals(practice.pattern())) {
                return pattern.title();
            }
        }
        return practice.pattern().isEmpty() ? OTHER : Text.same(SafeText.shown(practice.pattern()));
    }

    private static boolean isPattern(Text title) {
        for (BreathPattern pattern : BreathPatterns.all()) {
            if (pattern.title().en().equals(title.en())) {
                return true;
            }
        }
        return false;
    }

    private Text routine(String id) {
        for (RoutineSummary routine : library.builtIn()) {
            if (routine.id().equals(id)) {
                return routine.title();
            }
        }
        for (RoutineListing listing : library.contents().routines()) {
            if (listing.routine().id().equals(id)) {
                Text title = listing.routine().title();
                return new Text(SafeText.shown(title.nl()), SafeText.shown(title.en()));
            }
        }
        return Text.same(SafeText.shown(id));
    }
}
