/**
 * How one breath goes: phases, paces, patterns, routes of the air. It knows which numbers come from which article. It
 * must not know when anything begins, nor who shows it.
 */
package adem.breath;
