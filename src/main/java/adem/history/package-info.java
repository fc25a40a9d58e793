/**
 * What was practised: the log, how it is kept and read, and what can be told from it. A day of the log begins in the small
 * hours, because what is done after midnight belongs to the evening before.
 */
package adem.history;
