package dev.entente.spark;

import dev.entente.model.PartialDate;
import dev.entente.model.Reject;
import dev.entente.recognize.RecognizedCodec;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has to be known of the whole corpus before a date can be inferred: the latest stated date,
 * the sources, and the rejects with their partition.
 */
final class Survey {
  private final TreeSet<String> sources = new TreeSet<>();
  private final TreeMap<Integer, List<Reject>> rejects = new TreeMap<>();
  private Optional<PartialDate> latestStated = Optional.empty();
  private long articles;

  /** One partition's part. */
  record Part(int[] latestStated, List<String> sources, List<Reject> rejects, long articles)
      implements Serializable {}

  /** Surveys a partition. */
  static Part of(Iterator<byte[]> records) {
    TreeSet<String> sources = new TreeSet<>();
    List<Reject> rejects = new ArrayList<>();
    Optional<PartialDate> latest = Optional.empty();
    long articles = 0;
    while (records.hasNext()) {
      byte[] record = records.next();
      if (!RecognizeStep.isArticle(record)) {
        rejects.add(RecognizeStep.reject(record));
        continue;
      }
      articles++;
      RecognizedCodec.Head article = RecognizeStep.head(record);
      if (!article.source().isEmpty()) {
        sources.add(article.source());
      }
      Optional<PartialDate> stated = article.dates().stated().flatMap(d -> d.date());
      if (stated.isPresent() && (latest.isEmpty() || stated.get().compareTo(latest.get()) > 0)) {
        latest = stated;
      }
    }
    int[] date = latest.map(d -> new int[] {d.year(), d.month(), d.day()}).orElse(new int[0]);
    return new Part(date, List.copyOf(sources), rejects, articles);
  }

  /** Adds the part of a partition. */
  void add(int partition, Part part) {
    articles += part.articles();
    sources.addAll(part.sources());
    rejects.put(partition, part.rejects());
    if (part.latestStated().length > 0) {
      int[] d = part.latestStated();
      PartialDate date = new PartialDate(d[0], d[1], d[2]);
      if (latestStated.isEmpty() || date.compareTo(latestStated.get()) > 0) {
        latestStated = Optional.of(date);
      }
    }
  }

  Optional<PartialDate> latestStated() {
    return latestStated;
  }

  /** The sources, in order. */
  List<String> sources() {
    return List.copyOf(sources);
  }

  /** The rejects in the order of the corpus. */
  List<Reject> rejects() {
    return rejects.values().stream().flatMap(List::stream).toList();
  }

  long articles() {
    return articles;
  }
}
