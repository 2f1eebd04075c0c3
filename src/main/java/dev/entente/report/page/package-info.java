/**
 * The report in words: a view and the texts of its pictures come in, one HTML page and one page of
 * plain words go out. Reads and writes no file.
 */
package dev.entente.report.page;
