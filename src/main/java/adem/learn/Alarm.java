package adem.learn;

import adem.text.Language;
import adem.text.Text;
import java.util.List;

/**
 * An emergency, and what to do now.
 *
 * @param id its name in the table of alarms
 * @param title what to do, in one line
 * @param text paragraphs: what to do, and which numbers to call
 * @param language of the words that set it off
 */
public record Alarm(String id, Text title, List<Text> text, Language language) {

    public Alarm {
        text = List.copyOf(text);
    }
}
