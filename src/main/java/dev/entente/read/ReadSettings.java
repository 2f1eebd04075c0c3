package dev.entente.read;

import dev.entente.model.FieldNames;
import dev.entente.model.InputFormat;
import java.io.Serializable;

/**
 * How files are read.
 *
 * @param format the format asked for
 * @param fields the names of the fields in records
 * @param articleLimit the most bytes of one article: of a file of plain text, or of a line
 * @param splitLeast the least bytes of a split, where there is more than one
 * @param splitMost the bytes above which a file is cut; with {@link InputPlan#MOST_SPLITS} splits
 *     of this size, splits grow instead of becoming more
 */
public record ReadSettings(
    InputFormat format, FieldNames fields, int articleLimit, long splitLeast, long splitMost)
    implements Serializable {

  /** By extension, default names, articles up to 64 MiB, splits of 1 to 32 MiB. */
  public static final ReadSettings DEFAULT = of(InputFormat.AUTO, FieldNames.DEFAULT);

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if a size is not positive, or the least is above the most
   */
  public ReadSettings {
    if (articleLimit < 1 || splitLeast < 1 || splitMost < splitLeast) {
      throw new IllegalArgumentException(
          "article limit " + articleLimit + ", splits " + splitLeast + " to " + splitMost);
    }
  }

  /** The default sizes with a format and names of fields. */
  public static ReadSettings of(InputFormat format, FieldNames fields) {
    return new ReadSettings(format, fields, 64 << 20, 1L << 20, 32L << 20);
  }
}
