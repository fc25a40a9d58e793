package adem.learn;

import adem.text.Text;

/**
 * Something that people ask and adem is not about.
 *
 * @param name as it stands in "adem is not about …"
 * @param note the id of a note that may help all the same; empty for none
 * @param beside true where people also name it beside what they ask about, such as their hands
 */
public record Elsewhere(Text name, String note, boolean beside) {}
