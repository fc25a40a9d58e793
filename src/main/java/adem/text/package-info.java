/**
 * Words: a text in two languages, lengths of time as people write them, widths, line breaks, the nearest known word,
 * and lines that are safe to print. It knows Dutch, English and {@link adem.host.Output}. It must not know what the
 * words are about.
 */
package adem.text;
