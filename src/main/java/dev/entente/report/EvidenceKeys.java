package dev.entente.report;

import dev.entente.analysis.Rows.AgendaRow;
import dev.entente.analysis.Rows.EntityRow;
import dev.entente.analysis.Rows.PairRow;
import dev.entente.model.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The numbers of a page that a reader may ask the sentences of. */
public final class EvidenceKeys {
  private static final int PAIRS = 60;
  private static final int ENTITIES = 30;

  private EvidenceKeys() {}

  /** Each key with the ids of the entities that its sentences hold. */
  public static Map<String, List<String>> of(ReportView view) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    Stream.concat(view.byLowerBound().stream().limit(PAIRS), view.byStories().stream().limit(PAIRS))
        .forEach(pair -> put(pair, keys));
    for (Kind kind : Kind.values()) {
      for (EntityRow row : view.byArticles(kind).stream().limit(ENTITIES).toList()) {
        keys.put(row.id(), List.of(row.id()));
      }
    }
    for (AgendaRow row : view.agenda()) {
      if (row.period().equals(ReportView.ALL)) {
        keys.put(
            Evidence.agendaKey(row.countryA(), row.countryB(), row.topicId()),
            List.of(row.topicId(), row.countryA(), row.countryB()));
      }
    }
    return keys;
  }

  private static void put(PairRow pair, Map<String, List<String>> keys) {
    keys.put(Evidence.pairKey(pair.a().id(), pair.b().id()), List.of(pair.a().id(), pair.b().id()));
  }
}
