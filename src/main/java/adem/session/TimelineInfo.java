package adem.session;

import adem.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is true of a whole timeline.
 *
 * @param practice what it is, by its names
 * @param title what it is called
 * @param notices what to say before it begins: when to stop, for whom it is not
 * @param stop the rule that stays on screen throughout
 * @param afterwards what to say when it is over
 * @param numbered true where the steps are counted for the user and jumped between; otherwise the breaths are
 * @param until what it lasts until, in words, where it ends with something else: its own length is then only the most that it may last
 */
public record TimelineInfo(
        PracticeId practice,
        Text title,
        List<Text> notices,
        Optional<Text> stop,
        Optional<Text> afterwards,
        boolean numbered,
        Optional<Text> until) {

    public TimelineInfo {
        notices = List.copyOf(notices);
    }

    /** The same as a day of a course, with what to say of that day. It comes last: where there is little room, cautions go first. */
    public TimelineInfo inCourse(String course, int day, Text notice) {
        List<Text> said = new ArrayList<>(notices);
        said.add(notice);
        return new TimelineInfo(practice.inCourse(course, day), title, said, stop, afterwards, numbered, until);
    }

    /** What lasts as long as its steps do. */
    public TimelineInfo(
            PracticeId practice,
            Text title,
            List<Text> notices,
            Optional<Text> stop,
            Optional<Text> afterwards,
            boolean numbered) {
        this(practice, title, notices, stop, afterwards, numbered, Optional.empty());
    }

    /** The same, lasting until something is over. */
    TimelineInfo until(Optional<Text> what) {
        return new TimelineInfo(practice, title, notices, stop, afterwards, numbered, what);
    }

    /** A title and nothing else; breaths are counted. */
    public static TimelineInfo of(Text title) {
        return new TimelineInfo(PracticeId.NONE, title, List.of(), Optional.empty(), Optional.empty(), false);
    }
}
