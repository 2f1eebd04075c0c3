/**
 * The rules that keep the packages in one direction, with two sample trees: {@code sound} obeys
 * them all, {@code broken} has a class for every way of breaking them.
 */
package dev.entente.architecture;
