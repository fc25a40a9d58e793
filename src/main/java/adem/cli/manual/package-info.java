/**
 * Manual pages and the scripts with which shells complete, made of the commands and their help. Only the build runs this; it
 * is not in the program.
 */
package adem.cli.manual;
