/** The whole job, from the words of the command to the tables of the published report. */
package dev.entente.acceptance;
