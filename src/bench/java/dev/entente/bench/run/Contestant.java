package dev.entente.bench.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A command to measure.
 *
 * @param name what the record calls it
 * @param command its words
 * @param pairs the file of pairs that it writes, if the common task is all that it does
 * @param folder what it leaves behind that the next run must not find
 */
record Contestant(String name, List<String> command, Optional<Path> pairs, Optional<Path> folder) {}
