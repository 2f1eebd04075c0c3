package dev.entente.spark;

import dev.entente.count.ArticleContent;
import dev.entente.count.Counter;
import dev.entente.count.Counts;
import dev.entente.date.Inference;
import dev.entente.lexicon.Lexicon;
import dev.entente.model.DateBasis;
import dev.entente.model.DateFinding;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.PeriodUnit;
import dev.entente.recognize.Recognized;
import dev.entente.recognize.RecognizedCodec;
import dev.entente.resolve.ArticleResolver;
import dev.entente.story.Signature;
import dev.entente.story.Stories;
import dev.entente.story.StoryAssignment;
import dev.entente.story.StoryMember;
import dev.entente.story.StorySettings;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** The stories of more than one article: who is in them, their periods, and what they hold. */
final class StoryPlaces {
  private StoryPlaces() {}

  /**
   * An article's place in a story of several.
   *
   * @param storyId the id of the representative
   * @param period the story's period: that of its earliest stated date, else of its earliest
   *     inferred one
   */
  record Place(String storyId, double similarity, int period) implements Serializable {}

  /** Up to so many articles are compared on the driver: two shuffles would cost more. */
  private static final long FEW = 2_000;

  /**
   * The places of the articles that are in stories of several, by id.
   *
   * @param articles about how many articles there are
   */
  static Map<String, Place> find(
      JavaRDD<byte[]> records,
      Selection selection,
      StorySettings settings,
      PeriodUnit unit,
      long articles) {
    Map<String, StoryAssignment> assigned =
        articles <= FEW
            ? amongFew(records, selection, settings)
            : among(records, selection, settings);
    if (assigned.isEmpty()) {
      return Map.of();
    }
    Map<String, DateFinding> earliest = new HashMap<>();
    PartitionJob.<byte[], List<Dated>>run(
        records,
        new Dates(selection, assigned.keySet().toArray(new String[0])),
        (partition, dated) ->
            dated.forEach(
                d ->
                    earliest.merge(
                        assigned.get(d.id()).representative(), d.date(), StoryPlaces::earlier)));
    Map<String, Place> places = new HashMap<>();
    assigned.forEach(
        (id, story) ->
            places.put(
                id,
                new Place(
                    story.representative(),
                    story.similarity(),
                    Period.of(earliest.get(story.representative()).date(), unit))));
    return places;
  }

  private static Map<String, StoryAssignment> amongFew(
      JavaRDD<byte[]> records, Selection selection, StorySettings settings) {
    List<StoryMember> members = new ArrayList<>();
    PartitionJob.<byte[], List<Tuple2<String, long[]>>>run(
        records,
        new Members(selection)::list,
        (partition, part) -> part.forEach(m -> members.add(StoryMember.of(m._1, m._2))));
    Map<String, StoryAssignment> assigned = new HashMap<>();
    new Stories(settings).among(members).forEach(a -> assigned.put(a.id(), a));
    return assigned;
  }

  private static Map<String, StoryAssignment> among(
      JavaRDD<byte[]> records, Selection selection, StorySettings settings) {
    int partitions = JavaSparkContext.fromSparkContext(records.context()).defaultParallelism();
    Map<String, StoryAssignment> assigned = new HashMap<>();
    StoryStep.among(records.mapPartitionsToPair(new Members(selection)), settings, partitions)
        .collect()
        .forEach(a -> assigned.put(a._1, new StoryAssignment(a._1, a._2._1, a._2._2)));
    return assigned;
  }

  private static DateFinding earlier(DateFinding one, DateFinding other) {
    if (one.basis() != other.basis()) {
      return one.basis().compareTo(other.basis()) < 0 ? one : other;
    }
    if (one.basis() == DateBasis.NONE) {
      return one;
    }
    PartialDate first = one.date().orElseThrow();
    return first.compareTo(other.date().orElseThrow()) <= 0 ? one : other;
  }

  private record Dated(String id, DateFinding date) implements Serializable {}

  private static final class Members
      implements PairFlatMapFunction<Iterator<byte[]>, String, long[]> {
    private static final long serialVersionUID = 1;

    private final Selection selection;

    Members(Selection selection) {
      this.selection = selection;
    }

    @Override
    public Iterator<Tuple2<String, long[]>> call(Iterator<byte[]> records) {
      return list(records).iterator();
    }

    List<Tuple2<String, long[]>> list(Iterator<byte[]> records) {
      List<Tuple2<String, long[]>> members = new ArrayList<>();
      selection
          .heads(records)
          .forEachRemaining(
              head -> {
                Optional<PartialDate> date = Inference.infer(head.dates(), selection.asOf()).date();
                int first =
                    date.map(d -> (int) d.firstDay().toEpochDay()).orElse(StoryMember.UNDATED);
                int last =
                    date.map(d -> (int) d.lastDay().toEpochDay()).orElse(StoryMember.UNDATED);
                Signature signature = Signature.of(head.signature());
                members.add(
                    new Tuple2<>(
                        head.id(), new StoryMember(head.id(), first, last, signature).toLongs()));
              });
      return members;
    }
  }

  private static final class Dates implements PartitionJob.Work<byte[], List<Dated>> {
    private static final long serialVersionUID = 1;

    private final Selection selection;
    private final java.util.Set<String> ids;

    Dates(Selection selection, String[] ids) {
      this.selection = selection;
      this.ids = java.util.Set.of(ids);
    }

    @Override
    public List<Dated> of(Iterator<byte[]> records) {
      List<Dated> dated = new ArrayList<>();
      selection
          .heads(records)
          .forEachRemaining(
              head -> {
                if (ids.contains(head.id())) {
                  dated.add(new Dated(head.id(), Inference.infer(head.dates(), selection.asOf())));
                }
              });
      return dated;
    }
  }

  /** Counts the stories of several articles; those of one are counted with their article. */
  static Counts count(
      JavaRDD<byte[]> records,
      Selection selection,
      Broadcast<Lexicon> lexicon,
      Broadcast<CountStep.Setting> setting,
      int partitions) {
    List<Counts> parts =
        records
            .mapPartitionsToPair(new Parts(selection, lexicon, setting))
            .groupByKey(partitions)
            .mapPartitions(new CountStories(setting))
            .collect();
    Counts counts = new Counts();
    parts.forEach(counts::merge);
    return counts;
  }

  /** What an article adds to its story, as arrays. */
  private record PartOf(int period, int[] entities, long[] pairs) implements Serializable {}

  private static final class Parts
      implements PairFlatMapFunction<Iterator<byte[]>, String, PartOf> {
    private static final long serialVersionUID = 1;

    private final Selection selection;
    private final Broadcast<Lexicon> lexicon;
    private final Broadcast<CountStep.Setting> setting;

    Parts(Selection selection, Broadcast<Lexicon> lexicon, Broadcast<CountStep.Setting> setting) {
      this.selection = selection;
      this.lexicon = lexicon;
      this.setting = setting;
    }

    @Override
    public Iterator<Tuple2<String, PartOf>> call(Iterator<byte[]> records) {
      CountStep.Setting s = setting.value();
      ArticleResolver resolver = s.resolver(lexicon.value(), selection);
      Counter counter = new Counter(s.table(), s.agendaPairs());
      List<Tuple2<String, PartOf>> parts = new ArrayList<>();
      while (records.hasNext()) {
        byte[] record = records.next();
        if (!RecognizeStep.isArticle(record)) {
          continue;
        }
        RecognizedCodec.Head head = RecognizeStep.head(record);
        Place place = s.stories().get(head.id());
        if (place == null || !selection.holds(head)) {
          continue;
        }
        Recognized article = RecognizeStep.article(record);
        Counter.StoryPart part =
            counter.part(ArticleContent.of(resolver.resolve(article), s.table()));
        parts.add(
            new Tuple2<>(
                place.storyId(), new PartOf(place.period(), part.entities(), part.pairs())));
      }
      return parts.iterator();
    }
  }

  private static final class CountStories
      implements FlatMapFunction<Iterator<Tuple2<String, Iterable<PartOf>>>, Counts> {
    private static final long serialVersionUID = 1;

    private final Broadcast<CountStep.Setting> setting;

    CountStories(Broadcast<CountStep.Setting> setting) {
      this.setting = setting;
    }

    @Override
    public Iterator<Counts> call(Iterator<Tuple2<String, Iterable<PartOf>>> stories) {
      Counter counter = new Counter(setting.value().table(), setting.value().agendaPairs());
      stories.forEachRemaining(
          story -> {
            List<Counter.StoryPart> parts = new ArrayList<>();
            int period = Period.UNDATED;
            for (PartOf part : story._2) {
              period = part.period();
              parts.add(new Counter.StoryPart(part.entities(), part.pairs()));
            }
            counter.addStory(parts, period);
          });
      return List.of(counter.counts()).iterator();
    }
  }
}
