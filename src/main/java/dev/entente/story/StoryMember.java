package dev.entente.story;

import java.util.Arrays;
import java.util.Comparator;

/**
 * An article as the stories see it.
 *
 * @param id the article's id
 * @param firstDay the first day that its date covers, in days since 1970-01-01, or {@link #UNDATED}
 * @param lastDay the last day that its date covers, itself included, or {@link #UNDATED}; the same
 *     as the first for a date of day precision
 */
public record StoryMember(String id, int firstDay, int lastDay, Signature signature) {
  /** Stands for both days of an article without a date. */
  public static final int UNDATED = Integer.MAX_VALUE;

  /** By first day, then by id; undated articles last. Who comes first represents the others. */
  public static final Comparator<StoryMember> ORDER =
      Comparator.comparingInt(StoryMember::firstDay).thenComparing(StoryMember::id);

  /**
   * @throws IllegalArgumentException if the last day is before the first, or one of them is missing
   */
  public StoryMember {
    if (lastDay < firstDay || (firstDay == UNDATED) != (lastDay == UNDATED)) {
      throw new IllegalArgumentException(
          "article " + id + ": no date covers the days " + firstDay + " to " + lastDay);
    }
  }

  /** Whether it has a date. */
  public boolean isDated() {
    return firstDay != UNDATED;
  }

  /**
   * Whether two articles can lie within a number of days of each other: the days between the
   * nearest days that their dates cover are no more, or one of them has no date.
   */
  public boolean isWithin(int days, StoryMember other) {
    if (!isDated() || !other.isDated()) {
      return true;
    }
    long between = (long) Math.max(firstDay, other.firstDay) - Math.min(lastDay, other.lastDay);
    return between <= days;
  }

  /** All but the id as primitive numbers, for {@link #of(String, long[])}. */
  public long[] toLongs() {
    long[] packed = signature.toLongs();
    long[] longs = new long[packed.length + 1];
    longs[0] = (long) firstDay << 32 | lastDay & 0xFFFFFFFFL;
    System.arraycopy(packed, 0, longs, 1, packed.length);
    return longs;
  }

  /**
   * The article that {@link #toLongs} wrote.
   *
   * @throws IllegalArgumentException if it cannot have written these
   */
  public static StoryMember of(String id, long[] longs) {
    long[] packed = Arrays.copyOfRange(longs, 1, longs.length);
    return new StoryMember(id, (int) (longs[0] >> 32), (int) longs[0], Signature.of(packed));
  }
}
