/**
 * From characters to tokens and sentences in one pass. What comes in is the title and the body of
 * an article; what goes out are flat arrays of offsets. Knows words only as numbers that a
 * vocabulary gives it, and nothing of countries, topics or officials.
 */
package dev.entente.text;
