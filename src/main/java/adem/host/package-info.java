/**
 * The machine this program runs on: streams, environment, folders, programs, the pager, signals, clocks and what is
 * known of the terminal. It knows the JDK and the operating system, and it is the only room that asks them for any of
 * these. It must not know what adem does with them: no breath, no text in a language, no library.
 */
package adem.host;
