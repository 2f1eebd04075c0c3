package dev.entente.verify;

import dev.entente.report.table.TableSpec;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The tables of a report and what they were made with. */
interface Published {
  /** The characters of a table; empty where the report does not hold it. */
  Optional<Reader> open(TableSpec table) throws IOException;

  /** What the numbers depend on beside the evidence. */
  Settings settings();
}
