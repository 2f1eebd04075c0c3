package dev.entente.bench.run;

/**
 * What one process cost, from its start to its end.
 *
 * @param wall seconds
 * @param cpu seconds of processors, user's and system's, children included
 * @param peak resident memory at its highest, in MiB, of the largest process; 0 where the system
 *     does not tell
 */
record Measurement(double wall, double cpu, double peak) {}
