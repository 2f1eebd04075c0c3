package dev.entente.spark;

import dev.entente.count.Keys;
import dev.entente.date.Inference;
import dev.entente.model.PartialDate;
import dev.entente.recognize.RecognizedCodec;
import dev.entente.resolve.NameForms;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.io.Serializable;
import java.util.Iterator;
import java.util.Optional;

/**
 * The name forms of the articles of the run, and the articles of each pair of countries of the
 * lexicon, of which the most frequent get an agenda.
 */
final class FormsStep implements PartitionJob.Work<byte[], FormsStep.Forms> {
  private static final long serialVersionUID = 1;

  private final Selection selection;

  FormsStep(Selection selection) {
    this.selection = selection;
  }

  /** Sums of a partition or of the corpus. */
  static final class Forms implements Serializable {
    private static final long serialVersionUID = 1;

    final NameForms names = new NameForms();
    final Long2LongOpenHashMap countryPairs = new Long2LongOpenHashMap();
    long articles;

    void merge(Forms other) {
      names.merge(other.names);
      other.countryPairs.forEach((pair, n) -> countryPairs.addTo(pair, n));
      articles += other.articles;
    }
  }

  @Override
  public Forms of(Iterator<byte[]> records) {
    Forms forms = new Forms();
    while (records.hasNext()) {
      byte[] record = records.next();
      if (!RecognizeStep.isArticle(record)) {
        continue;
      }
      RecognizedCodec.Cast cast = RecognizeStep.cast(record);
      if (!selection.holds(cast.head())) {
        continue;
      }
      Optional<PartialDate> date = Inference.infer(cast.head().dates(), selection.asOf()).date();
      forms.names.add(cast.persons(), date);
      forms.articles++;
      int[] countries = cast.countries();
      for (int i = 0; i < countries.length; i++) {
        for (int j = i + 1; j < countries.length; j++) {
          forms.countryPairs.addTo(Keys.pair(countries[i], countries[j], 0), 1);
        }
      }
    }
    return forms;
  }
}
