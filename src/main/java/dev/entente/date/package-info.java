/**
 * The date of an article: in come its metadata date, title and body, out comes what they state and
 * every date they name, each with its words. Nothing else is consulted: no clock, no file system,
 * no locale, no other article.
 */
package dev.entente.date;
