package adem.cli;

import adem.history.CourseProgress;
import adem.page.CourseList;
import adem.page.CourseText;
import adem.routine.CourseSummary;
import adem.routine.Routine;
import adem.routine.RoutineListing;
import adem.routine.RoutineSummary;
import adem.screen.ChoiceList;
import adem.screen.ChoiceList.Choice;
import adem.text.Language;
import adem.text.SafeText;
import adem.text.Text;
import adem.text.TimeFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * The routines and courses, as a list on a screen to choose from.
 *
 * @param language to speak
 */
public record RoutineChoices(Language language) {

    private static final Text COURSE = new Text("cursus", "course");
    private static final Text HEADING = new Text("Welke oefening wil je doen?", "Which routine would you like to do?");

    /** The routines in their order, and the courses behind them. */
    public ChoiceList of(List<RoutineListing> listings, List<CourseList.Entry> courses) {
        List<Choice> choices = new ArrayList<>();
        listings.forEach(listing -> choices.add(choice(listing.routine())));
        courses.forEach(entry -> choices.add(choice(entry.listing().course(), entry.progress())));
        return new ChoiceList(say(HEADING), choices);
    }

    private Choice choice(RoutineSummary routine) {
        List<String> names = new ArrayList<>(routine.aliases());
        names.add(routine.id());
        both(routine.title(), names);
        List<String> words = new ArrayList<>();
        routine.purpose().ifPresent(purpose -> both(purpose, words));
        both(routine.position().word(), words);
        List<String> needs = new ArrayList<>();
        for (Routine.Need need : routine.needs()) {
            both(need.word(), words);
            needs.add(say(need.word()));
        }
        return new Choice(
                say(routine.title()),
                TimeFormat.clock(routine.length()),
                say(routine.position().word()),
                String.join(", ", needs),
                routine.purpose().map(this::say).orElse(""),
                names,
                words);
    }

    /** Which day it is stands where a routine has its position; how long that takes, its file would have to tell. */
    private Choice choice(CourseSummary course, CourseProgress progress) {
        List<String> names = new ArrayList<>(course.aliases());
        names.add(course.id());
        both(course.title(), names);
        List<String> words = new ArrayList<>();
        course.purpose().ifPresent(purpose -> both(purpose, words));
        both(COURSE, words);
        return new Choice(
                say(course.title()),
                "",
                say(CourseText.today(progress)),
                "",
                course.purpose().map(this::say).orElse(""),
                names,
                words);
    }

    private static void both(Text text, List<String> to) {
        to.add(text.nl());
        to.add(text.en());
    }

    private String say(Text text) {
        return SafeText.of(text.in(language));
    }
}
