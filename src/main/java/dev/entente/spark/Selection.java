package dev.entente.spark;

import dev.entente.date.Inference;
import dev.entente.model.PartialDate;
import dev.entente.recognize.Recognized;
import dev.entente.recognize.RecognizedCodec;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Which records are articles of the run: not the later ones of two with one id, and none whose date
 * lies outside the days asked for. An article without a date is not touched by the days.
 *
 * @param losers the places, path and position, of articles whose id an earlier one has
 * @param asOf the day after which no date is inferred
 */
record Selection(
    Set<String> losers, Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> asOf)
    implements Serializable {

  /** Serialized through nulls, because {@link Optional} is not serializable. */
  private Object writeReplace() {
    return new Form(losers, from.orElse(null), to.orElse(null), asOf.orElse(null));
  }

  private record Form(Set<String> losers, LocalDate from, LocalDate to, LocalDate asOf)
      implements Serializable {
    private Object readResolve() {
      return new Selection(
          losers, Optional.ofNullable(from), Optional.ofNullable(to), Optional.ofNullable(asOf));
    }
  }

  static String place(String path, long position) {
    return path + "\n" + position;
  }

  boolean holds(RecognizedCodec.Head article) {
    if (!losers.isEmpty() && losers.contains(place(article.path(), article.position()))) {
      return false;
    }
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    Optional<PartialDate> date = Inference.infer(article.dates(), asOf).date();
    return date.isEmpty()
        || ((from.isEmpty() || !date.get().lastDay().isBefore(from.get()))
            && (to.isEmpty() || !date.get().firstDay().isAfter(to.get())));
  }

  /** Whether every article is one of the run. */
  private boolean isOpen() {
    return losers.isEmpty() && from.isEmpty() && to.isEmpty();
  }

  /** The heads of the articles of the run among the records of a partition. */
  Iterator<RecognizedCodec.Head> heads(Iterator<byte[]> records) {
    List<RecognizedCodec.Head> heads = new ArrayList<>();
    records.forEachRemaining(
        record -> {
          if (RecognizeStep.isArticle(record)) {
            RecognizedCodec.Head head = RecognizeStep.head(record);
            if (holds(head)) {
              heads.add(head);
            }
          }
        });
    return heads.iterator();
  }

  /** The articles of the run among the records of a partition. */
  Iterator<Recognized> articles(Iterator<byte[]> records) {
    return new Iterator<>() {
      private Optional<Recognized> next = advance();

      private Optional<Recognized> advance() {
        while (records.hasNext()) {
          byte[] record = records.next();
          if (RecognizeStep.isArticle(record) && (isOpen() || holds(RecognizeStep.head(record)))) {
            return Optional.of(RecognizeStep.article(record));
          }
        }
        return Optional.empty();
      }

      @Override
      public boolean hasNext() {
        return next.isPresent();
      }

      @Override
      public Recognized next() {
        Recognized article = next.orElseThrow(NoSuchElementException::new);
        next = advance();
        return article;
      }
    };
  }
}
