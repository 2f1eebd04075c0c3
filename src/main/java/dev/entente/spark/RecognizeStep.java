package dev.entente.spark;

import dev.entente.lexicon.Lexicon;
import dev.entente.model.Reject;
import dev.entente.model.RejectReason;
import dev.entente.read.FileSource;
import dev.entente.read.InputSplit;
import dev.entente.read.LineNumbers;
import dev.entente.read.ReadSettings;
import dev.entente.read.SplitReader;
import dev.entente.recognize.Recognized;
import dev.entente.recognize.RecognizedCodec;
import dev.entente.recognize.Recognizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/**
 * Reads and recognizes the articles of splits; a record is an article or a reject, as bytes, and
 * records are kept in blocks.
 */
final class RecognizeStep {
  private static final byte ARTICLE = 0;
  private static final byte REJECT = 1;

  private RecognizeStep() {}

  /** The records of the splits in blocks, in their order. */
  static JavaRDD<byte[]> blocks(
      JavaRDD<InputSplit> splits,
      FileSource source,
      ReadSettings settings,
      Broadcast<LineNumbers> lines,
      Broadcast<Lexicon> lexicon) {
    return splits.flatMap(new ReadSplit(source, settings, lines, lexicon));
  }

  /** Whether a record is an article. */
  static boolean isArticle(byte[] record) {
    return record[0] == ARTICLE;
  }

  /** The article of a record. */
  static Recognized article(byte[] record) {
    return RecognizedCodec.decode(record, 1);
  }

  /** The head of the article of a record. */
  static RecognizedCodec.Head head(byte[] record) {
    return RecognizedCodec.head(record, 1);
  }

  /** Who and which countries the article of a record names. */
  static RecognizedCodec.Cast cast(byte[] record) {
    return RecognizedCodec.cast(record, 1);
  }

  /** The reject of a record. */
  static Reject reject(byte[] record) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(record, 1, record.length - 1))) {
      return new Reject(
          in.readUTF(), in.readLong(), RejectReason.values()[in.readInt()], in.readUTF());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] tagged(byte tag, byte[] bytes) {
    byte[] record = new byte[bytes.length + 1];
    record[0] = tag;
    System.arraycopy(bytes, 0, record, 1, bytes.length);
    return record;
  }

  private static byte[] rejectBytes(Reject reject) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(reject.source());
      out.writeLong(reject.line());
      out.writeInt(reject.reason().ordinal());
      out.writeUTF(reject.detail());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tagged(REJECT, bytes.toByteArray());
  }

  private static final class ReadSplit implements FlatMapFunction<InputSplit, byte[]> {
    private static final long serialVersionUID = 1;

    private final FileSource source;
    private final ReadSettings settings;
    private final Broadcast<LineNumbers> lines;
    private final Broadcast<Lexicon> lexicon;

    ReadSplit(
        FileSource source,
        ReadSettings settings,
        Broadcast<LineNumbers> lines,
        Broadcast<Lexicon> lexicon) {
      this.source = source;
      this.settings = settings;
      this.lines = lines;
      this.lexicon = lexicon;
    }

    @Override
    public Iterator<byte[]> call(InputSplit split) {
      Recognizer recognizer = new Recognizer(lexicon.value());
      RecordBlock.Packer records = new RecordBlock.Packer();
      new SplitReader(source, settings, lines.value())
          .read(
              split,
              article ->
                  records.add(
                      tagged(ARTICLE, RecognizedCodec.encode(recognizer.recognize(article)))),
              reject -> records.add(rejectBytes(reject)));
      return records.blocks();
    }
  }
}
