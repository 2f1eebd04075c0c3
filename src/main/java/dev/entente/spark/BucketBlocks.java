package dev.entente.spark;

import dev.entente.story.Bands;
import dev.entente.story.StoryLinks;
import dev.entente.story.StoryMember;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import scala.Tuple2;

/**
 * The buckets of articles as blocks of primitive numbers for a shuffle: the partition a block goes
 * to, and in it a bucket and the key of an article, again and again. One object for thousands of
 * entries, where a pair for each would be an object for each.
 */
final class BucketBlocks implements Iterator<Tuple2<Integer, long[]>> {
  private static final int BLOCK = 1 << 12;

  private final Iterator<Tuple2<String, long[]>> articles;
  private final Bands bands = new Bands();
  private final long[][] blocks;
  private final int[] sizes;
  private long[] own = new long[0];
  private int nextOwn;
  private long key;
  private int rest;
  private int full = -1;

  BucketBlocks(Iterator<Tuple2<String, long[]>> articles, int partitions) {
    this.articles = articles;
    blocks = new long[partitions][BLOCK];
    sizes = new int[partitions];
  }

  @Override
  public boolean hasNext() {
    while (full < 0 && (nextOwn < own.length || articles.hasNext())) {
      step();
    }
    while (full < 0 && rest < sizes.length) {
      full = sizes[rest] > 0 ? rest : full;
      rest++;
    }
    return full >= 0;
  }

  @Override
  public Tuple2<Integer, long[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    long[] block = Arrays.copyOf(blocks[full], sizes[full]);
    Tuple2<Integer, long[]> next = new Tuple2<>(full, block);
    sizes[full] = 0;
    full = -1;
    return next;
  }

  /** Takes the next article, or adds the next bucket of the one at hand to its block. */
  private void step() {
    if (nextOwn == own.length) {
      Tuple2<String, long[]> article = articles.next();
      own = bands.of(StoryMember.of(article._1, article._2).signature());
      key = StoryLinks.keyOf(article._1);
      nextOwn = 0;
      return;
    }
    long bucket = own[nextOwn++];
    int partition = (int) Long.remainderUnsigned(bucket, sizes.length);
    blocks[partition][sizes[partition]++] = bucket;
    blocks[partition][sizes[partition]++] = key;
    if (sizes[partition] == BLOCK) {
      full = partition;
    }
  }
}
