/**
 * What is printed to be read: lists, sheets, notes, JSON, pictures of poses. It knows widths, print styles and the
 * pager. It must not know how a command was typed, nor the state of a terminal.
 */
package adem.page;
