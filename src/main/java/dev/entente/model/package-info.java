/**
 * The words of the domain as plain records: article, span, date, entity, mention. Knows no other
 * package of the project, no file format and no Spark.
 */
package dev.entente.model;
