/**
 * Generated corpora, the reports that the fast way makes of them, and the plain loops over them.
 */
package dev.entente.verify;
