package dev.entente.spark;

import dev.entente.report.table.RowWriter;
import dev.entente.report.table.TableSpec;
import dev.entente.report.table.TableSpec.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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
 * generate code for seconds before the first row. Empty cells are null.
 */
final class ParquetPart implements PartFile, RowWriter {
  private final MemoryFile file = new MemoryFile();
  private final ParquetWriter<Object[]> writer;
  private final Object[] row;
  private int cell;
  private long rows;

  ParquetPart(TableSpec spec) {
    row = new Object[spec.columns().size()];
    try {
      writer =
          new Builder(file, new Support(spec))
              .withCompressionCodec(CompressionCodecName.SNAPPY)
              .build();
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
    row[cell++] = text.isEmpty() ? null : text;
    return this;
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
          String name = columns.get(i).name();
          consumer.startField(name, i);
          switch (columns.get(i).type()) {
            case TEXT -> consumer.addBinary(Binary.fromString((String) row[i]));
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
