package dev.entente.architecture.broken.measure;

import org.apache.commons.csv.CSVFormat;

/** A formula that knows CSV. */
public record UsesLibrary(CSVFormat format) {}
