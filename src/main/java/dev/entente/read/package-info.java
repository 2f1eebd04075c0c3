/**
 * From files to articles. What comes in is the name of a file or folder; what goes out are articles
 * as their files state them, and a reject for everything that could not be read. Knows bytes,
 * encodings and file formats; knows nothing of dates, sentences or entities, and no Spark.
 */
package dev.entente.read;
