package dev.entente.spark;

import dev.entente.model.Reject;
import dev.entente.model.RejectReason;
import dev.entente.read.PathOrder;
import dev.entente.recognize.RecognizedCodec;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import scala.Tuple2;

/** Finds articles whose id an earlier one has: the first by path and position counts. */
final class DuplicateStep {
  private DuplicateStep() {}

  /** Where an article stands. */
  record Place(String id, String path, long position) implements Serializable {}

  /** An article that does not count, and the one that does. */
  record Loser(Place place, Place winner) implements Serializable {
    /** The reject of the article; the line is not known here. */
    Reject reject(long line) {
      return new Reject(
          place.path(),
          line,
          RejectReason.DUPLICATE_ID,
          "id '" + place.id() + "' stands in " + winner.path() + " already");
    }
  }

  /** The articles that do not count, in the order of the corpus. */
  static List<Loser> losers(JavaRDD<byte[]> records, int partitions) {
    JavaPairRDD<String, Place> places = records.mapPartitionsToPair(new Places());
    List<Loser> losers =
        new ArrayList<>(
            places
                .groupByKey(partitions)
                .values()
                .filter(DuplicateStep::isSeveral)
                .flatMap(DuplicateStep::later)
                .collect());
    losers.sort(
        Comparator.comparing((Loser l) -> l.place().path(), PathOrder.BYTEWISE)
            .thenComparingLong(l -> l.place().position()));
    return losers;
  }

  private static boolean isSeveral(Iterable<Place> places) {
    Iterator<Place> all = places.iterator();
    all.next();
    return all.hasNext();
  }

  private static Iterator<Loser> later(Iterable<Place> places) {
    List<Place> all = new ArrayList<>();
    places.forEach(all::add);
    all.sort(
        Comparator.comparing(Place::path, PathOrder.BYTEWISE).thenComparingLong(Place::position));
    List<Loser> losers = new ArrayList<>();
    for (Place place : all.subList(1, all.size())) {
      losers.add(new Loser(place, all.get(0)));
    }
    return losers.iterator();
  }

  private static final class Places
      implements PairFlatMapFunction<Iterator<byte[]>, String, Place> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Tuple2<String, Place>> call(Iterator<byte[]> records) {
      List<Tuple2<String, Place>> places = new ArrayList<>();
      while (records.hasNext()) {
        byte[] record = records.next();
        if (RecognizeStep.isArticle(record)) {
          RecognizedCodec.Head article = RecognizeStep.head(record);
          places.add(
              new Tuple2<>(
                  article.id(), new Place(article.id(), article.path(), article.position())));
        }
      }
      return places.iterator();
    }
  }
}
