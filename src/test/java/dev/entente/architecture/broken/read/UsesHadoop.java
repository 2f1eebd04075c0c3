package dev.entente.architecture.broken.read;

import org.apache.hadoop.fs.Path;

/** A reader that knows Hadoop. */
public record UsesHadoop(Path path) {}
