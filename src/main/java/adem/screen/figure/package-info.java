/**
 * The body that breathes along: poses as data, and the renderer that makes dots of them. It knows geometry. It must
 * not know the terminal or its colours.
 */
package adem.screen.figure;
