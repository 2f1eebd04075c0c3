/**
 * One task that many tools can do, done without Entente: in how many articles of each year two
 * entities of a dictionary occur together. Every contestant writes the same bytes.
 */
package dev.entente.bench.pairs;
