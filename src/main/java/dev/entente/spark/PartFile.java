package dev.entente.spark;

import dev.entente.model.MentionsFormat;
import dev.entente.report.table.CsvRows;
import dev.entente.report.table.RowWriter;
import dev.entente.report.table.TableSpec;

/** One partition's rows of a large table, in the format asked for. */
interface PartFile {
  /** Takes the rows. */
  RowWriter writer();

  /** The rows taken; to be called once, after the last. */
  CountStep.Rows finish();

  /** An empty part of a table. */
  static PartFile of(TableSpec spec, MentionsFormat format) {
    return format == MentionsFormat.PARQUET ? new ParquetPart(spec) : new CsvPart();
  }

  /** Rows as CSV without a header. */
  final class CsvPart implements PartFile {
    private final StringBuilder text = new StringBuilder();
    private final CsvRows rows = new CsvRows(text);

    @Override
    public RowWriter writer() {
      return rows;
    }

    @Override
    public CountStep.Rows finish() {
      rows.flush();
      return new CountStep.Rows(CountStep.utf8(text.toString()), rows.rows());
    }
  }
}
