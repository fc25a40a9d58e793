/**
 * A session put together: who shows it, who lets it be heard, how it ends, or the file it is written to. It knows the
 * screens, the sounds and the order of an end. It must not know what was typed, nor how any of them does its work.
 */
package adem.guide;
