package adem.suggest;

import adem.routine.Routine;
import adem.session.PracticeId;
import adem.text.Language;
import adem.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A practice that can be begun at once.
 *
 * @param practice a pattern, or a variant of a routine; a day of a course names that too
 * @param names what to call it after {@code adem breathe} or {@code adem routine start}, in each language; of a day its course
 * @param title for people
 * @param purpose what it is for, where that is known
 * @param length how long it takes, without settling in
 * @param asked the time to ask for, such as {@code 5m}; empty for what is usual
 * @param position how to be
 * @param needs what to have at hand
 * @param origin whose practice it is: an article, or adem
 */
public record Suggestion(
        PracticeId practice,
        Text names,
        Text title,
        Optional<Text> purpose,
        Duration length,
        String asked,
        Routine.Position position,
        List<Routine.Need> needs,
        Text origin) {

    public Suggestion {
        needs = List.copyOf(needs);
    }

    /** True for breathing alone; false for a routine. */
    public boolean isBreathing() {
        return practice.routine().isEmpty();
    }

    /** True for the next day of a course, which begins by the name of the course. */
    public boolean isOfCourse() {
        return !practice.course().isEmpty();
    }

    /** How to be where one only breathes. */
    public static Routine.Position position(String pattern) {
        return Catalogue.possible(pattern).get(0);
    }

    /** What to type after {@code adem} to begin it. */
    public List<String> words(Language language) {
        List<String> words = new ArrayList<>();
        if (isOfCourse()) {
            words.addAll(List.of("routine", "start", names.in(language)));
        } else if (isBreathing()) {
            words.add("breathe");
            words.add(names.in(language));
            if (!asked.isEmpty()) {
                words.add("-t");
                words.add(asked);
            }
        } else {
            words.add("routine");
            words.add("start");
            words.add(names.in(language));
            if (!practice.variant().isEmpty()) {
                words.add("--variant");
                words.add(practice.variant());
            }
        }
        return words;
    }

    /** All that is to be typed. */
    public String command(Language language) {
        return "adem " + String.join(" ", words(language));
    }
}
