/**
 * One class a command: it reads its options into a record, judges them, and runs. It knows which room does the work.
 * It must not do that work.
 */
package adem.cli.command;
