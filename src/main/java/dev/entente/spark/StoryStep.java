package dev.entente.spark;

import dev.entente.story.Stories;
import dev.entente.story.StoryGroups;
import dev.entente.story.StoryLinks;
import dev.entente.story.StoryMember;
import dev.entente.story.StorySettings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Finds the stories among articles that are spread over partitions; the same stories as {@link
 * Stories} finds among all of them at once.
 *
 * <p>Two shuffles. The first carries 16 buckets of 16 bytes for each article; every partition of it
 * answers with the links between articles that share a bucket, at most one for each article.
 * Articles that share no bucket with another have no links; of the others the driver holds at most
 * 256 bytes each while it joins the links, and 16 after it. The second carries the signatures of
 * those alone, and brings together the articles that are linked, directly or through others.
 */
public final class StoryStep {
  private StoryStep() {}

  /**
   * The articles that are in stories of more than one: id to representative and similarity, in no
   * order. Runs one Spark job at once, and reads the articles a second time when the result is
   * asked for: they should be persisted until then.
   *
   * @param articles id to {@link StoryMember#toLongs}; no id twice
   * @param partitions of both shuffles, 1 or more; the result does not depend on it, the memory of
   *     a task does: one partition for each 50,000 articles keeps its table of buckets at 32 MB
   */
  public static JavaPairRDD<String, Tuple2<String, Double>> among(
      JavaPairRDD<String, long[]> articles, StorySettings settings, int partitions) {
    HashPartitioner partitioner = new HashPartitioner(partitions);
    List<long[]> links =
        articles
            .mapPartitionsToPair(new BucketEntries(partitions))
            .partitionBy(partitioner)
            .mapPartitions(new LinksOfBuckets())
            .collect();
    JavaSparkContext context = JavaSparkContext.fromSparkContext(articles.context());
    StoryLinks all = new StoryLinks();
    links.forEach(all::add);
    StoryGroups found = all.groups();
    if (found.articles() == 0) {
      return JavaPairRDD.fromJavaRDD(context.emptyRDD());
    }
    Broadcast<StoryGroups> groups = context.broadcast(found);
    return articles
        .mapPartitionsToPair(new Linked(groups))
        .groupByKey(partitioner)
        .flatMapToPair(new InGroup(settings));
  }

  /** Entries of buckets, in blocks, by the partition that the bucket belongs to. */
  private static final class BucketEntries
      implements PairFlatMapFunction<Iterator<Tuple2<String, long[]>>, Integer, long[]> {
    private static final long serialVersionUID = 1;
    private final int partitions;

    BucketEntries(int partitions) {
      this.partitions = partitions;
    }

    @Override
    public Iterator<Tuple2<Integer, long[]>> call(Iterator<Tuple2<String, long[]>> articles) {
      return new BucketBlocks(articles, partitions);
    }
  }

  /** The links among the articles of a partition's buckets. */
  private static final class LinksOfBuckets
      implements FlatMapFunction<Iterator<Tuple2<Integer, long[]>>, long[]> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<long[]> call(Iterator<Tuple2<Integer, long[]>> blocks) {
      StoryLinks links = new StoryLinks();
      blocks.forEachRemaining(block -> links.addBuckets(block._2));
      return List.of(links.toLongs()).iterator();
    }
  }

  /** The linked articles by group: key, then id and numbers. */
  private static final class Linked
      implements PairFlatMapFunction<
          Iterator<Tuple2<String, long[]>>, Long, Tuple2<String, long[]>> {
    private static final long serialVersionUID = 1;
    private final Broadcast<StoryGroups> groups;

    Linked(Broadcast<StoryGroups> groups) {
      this.groups = groups;
    }

    @Override
    public Iterator<Tuple2<Long, Tuple2<String, long[]>>> call(
        Iterator<Tuple2<String, long[]>> articles) {
      StoryGroups all = groups.value();
      List<Tuple2<Long, Tuple2<String, long[]>>> linked = new ArrayList<>();
      while (articles.hasNext()) {
        Tuple2<String, long[]> article = articles.next();
        all.of(article._1).ifPresent(group -> linked.add(new Tuple2<>(group, article)));
      }
      return linked.iterator();
    }
  }

  /** The stories of more than one article within a group. */
  private static final class InGroup
      implements PairFlatMapFunction<
          Tuple2<Long, Iterable<Tuple2<String, long[]>>>, String, Tuple2<String, Double>> {
    private static final long serialVersionUID = 1;
    private final StorySettings settings;

    InGroup(StorySettings settings) {
      this.settings = settings;
    }

    @Override
    public Iterator<Tuple2<String, Tuple2<String, Double>>> call(
        Tuple2<Long, Iterable<Tuple2<String, long[]>>> group) {
      List<StoryMember> members = new ArrayList<>();
      group._2.forEach(article -> members.add(StoryMember.of(article._1, article._2)));
      return new Stories(settings)
          .among(members).stream()
              .map(a -> new Tuple2<>(a.id(), new Tuple2<>(a.representative(), a.similarity())))
              .iterator();
    }
  }
}
