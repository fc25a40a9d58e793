package adem.session;

import adem.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a timeline.
 *
 * @param title what the whole is called
 * @param notices what to say before it begins: when to stop, for whom it is not
 * @param stop the rule that stays on screen throughout
 * @param afterwards what to say when it is over
 * @param numbered true where the steps are counted for the user and jumped between; otherwise the breaths are
 */
public record TimelineInfo(
        Text title, List<Text> notices, Optional<Text> stop, Optional<Text> afterwards, boolean numbered) {

    public TimelineInfo {
        notices = List.copyOf(notices);
    }
}
