package dev.entente.verify;

import dev.entente.report.table.TableSpec;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The names and countries of entities, which stand in the table of entities and, as they come from
 * the lexicon and from who is who, cannot be recomputed; other tables must repeat them.
 *
 * @param byId the name of each entity
 * @param countries the country of each
 */
record Names(Map<String, String> byId, Map<String, String> countries) {

  /** The names of a report. */
  static Names of(Published report, Consumer<Difference> differences) {
    Names names = new Names(new HashMap<>(), new HashMap<>());
    new PublishedTable(report, TableSpec.ENTITIES, differences)
        .forEach(
            row -> {
              names.byId.put(row.cell("entity_id"), row.cell("name"));
              names.countries.put(row.cell("entity_id"), row.cell("country"));
            });
    return names;
  }

  /** The name of an entity as the report's cells hold it, empty where it has no row. */
  String of(String id) {
    return byId.getOrDefault(id, "");
  }
}
