/**
 * A session as it is seen: the whole screen or lines, keys, colours. It knows JLine and owns the terminal while a
 * session runs. It must not know files or sound, nor keep time.
 */
package adem.screen;
