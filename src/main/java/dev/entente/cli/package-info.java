/**
 * The command: from words to checked options, from what happened to lines and exit codes. The only
 * package that writes to standard output and standard error.
 */
package dev.entente.cli;
