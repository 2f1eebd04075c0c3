/** Tests of what the build makes: the launcher, the jar for spark-submit, and that both agree. */
package dev.entente.packaging;
