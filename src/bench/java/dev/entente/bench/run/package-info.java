/**
 * Runs the contestants against each other, each in a process of its own, and writes the record: in
 * go the build and generated corpora, out comes a page of Markdown.
 */
package dev.entente.bench.run;
