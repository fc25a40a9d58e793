package adem.learn;

import adem.text.Text;

/**
 * Something that people ask and adem is not about.
 *
 * @param name as it stands in "adem is not about …"
 * @param note the id of a note that may help all the same; empty for none
 */
public record Elsewhere(Text name, String note) {}
