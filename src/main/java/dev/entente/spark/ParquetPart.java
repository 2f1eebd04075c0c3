package dev.entente.spark;

import dev.entente.report.table.RowWriter;
import dev.entente.report.table.TableSpec;
import dev.entente.report.table.TableSpec.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/**
 * Rows as one Parquet file in memory, written by Parquet's own writer: Spark's would plan and
 * generate code for seconds before the first row. Empty cells are null. Only columns of few
 * distinct texts get a dictionary, and none gets statistics: half of the time went into them, and a
 * reader of mentions reads them all.
 */
final class ParquetPart implements PartFile, RowWriter {
  private static final Set<String> REPEATED =
      Set.of("entity_id", "kind", "basis", "rule", "office", "office_country");

  private final MemoryFile file = new MemoryFile();
  private final ParquetWriter<Object[]> writer;
  private final Object[] row;
  private final boolean[] repeated;
  private final Map<String, Binary> known = new HashMap<>();
  private int cell;
  private long rows;

  ParquetPart(TableSpec spec) {
    row = new Object[spec.columns().size()];
    repeated = new boolean[row.length];
    for (int i = 0; i < row.length; i++) {
      repeated[i] = REPEATED.contains(spec.columns().get(i).name());
    }
    try {
      Builder builder =
          new Builder(file, new Support(spec))
              .withCompressionCodec(CompressionCodecName.SNAPPY)
              .withStatisticsEnabled(false)
              .withSizeStatisticsEnabled(false)
              .withPageWriteChecksumEnabled(false)
              .withDictionaryEncoding(false);
      REPEATED.forEach(column -> builder.withDictionaryEncoding(column, true));
      writer = builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public RowWriter writer() {
    return this;
  }

  @Override
  public CountStep.Rows finish() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CountStep.Rows(file.bytes(), rows);
  }

  @Override
  public RowWriter text(String text) {
    if (text.isEmpty()) {
      row[cell] = null;
    } else {
      row[cell] = repeated[cell] ? known.computeIfAbsent(text, ParquetPart::binary) : binary(text);
    }
    cell++;
    return this;
  }

  private static Binary binary(String text) {
    return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public RowWriter count(long value) {
    row[cell++] = value;
    return this;
  }

  @Override
  public RowWriter measure(double value) {
    row[cell++] = Double.isNaN(value) ? null : value;
    return this;
  }

  @Override
  public RowWriter mark(Boolean value) {
    row[cell++] = value;
    return this;
  }

  @Override
  public RowWriter empty() {
    row[cell++] = null;
    return this;
  }

  @Override
  public void end() {
    try {
      writer.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cell = 0;
    rows++;
  }

  private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {
    private final Support support;

    Builder(OutputFile file, Support support) {
      super(file);
      this.support = support;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Object[]> getWriteSupport(Configuration configuration) {
      return support;
    }
  }

  /** Hands the cells of a row to Parquet. */
  private static final class Support extends WriteSupport<Object[]> {
    private final List<Column> columns;
    private final MessageType schema;
    private RecordConsumer consumer;

    Support(TableSpec spec) {
      columns = spec.columns();
      Types.MessageTypeBuilder message = Types.buildMessage();
      for (Column column : columns) {
        switch (column.type()) {
          case TEXT ->
              message
                  .optional(PrimitiveTypeName.BINARY)
                  .as(LogicalTypeAnnotation.stringType())
                  .named(column.name());
          case COUNT -> message.optional(PrimitiveTypeName.INT64).named(column.name());
          case MEASURE -> message.optional(PrimitiveTypeName.DOUBLE).named(column.name());
          case YES_NO -> message.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        }
      }
      schema = message.named(spec.title());
    }

    @Override
    public WriteContext init(Configuration configuration) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      consumer = recordConsumer;
    }

    @Override
    public void write(Object[] row) {
      consumer.startMessage();
      for (int i = 0; i < row.length; i++) {
        if (row[i] != null) {
          Column column = columns.get(i);
          String name = column.name();
          consumer.startField(name, i);
          switch (column.type()) {
            case TEXT -> consumer.addBinary((Binary) row[i]);
            case COUNT -> consumer.addLong((Long) row[i]);
            case MEASURE -> consumer.addDouble((Double) row[i]);
            case YES_NO -> consumer.addBoolean((Boolean) row[i]);
          }
          consumer.endField(name, i);
        }
      }
      consumer.endMessage();
    }
  }
}
