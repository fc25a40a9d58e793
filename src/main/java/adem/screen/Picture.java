package adem.screen;

import adem.session.Moment;
import java.util.List;
import org.jline.utils.AttributedString;

/** What is drawn above the words. */
interface Picture {

    /** The lines at a moment, always as many. */
    List<AttributedString> at(Moment moment);

    /** How many lines. */
    int rows();
}
