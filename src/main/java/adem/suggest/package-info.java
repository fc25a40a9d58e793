/**
 * One practice that fits: from what somebody wishes, the time there is, the posture that is possible, the hour and the log.
 * Which practice fits which wish stands in a table that a physiotherapist can read and change.
 */
package adem.suggest;
