package dev.entente.report;

import dev.entente.report.table.TableSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The descriptor of a report as a Frictionless Data Package, version 2. */
public final class DataPackage {
  private DataPackage() {}

  /**
   * The descriptor of the tables given.
   *
   * @param pathOf where a table is, relative to the report's folder
   */
  public static String json(
      String runId, Map<TableSpec, Long> tables, Function<TableSpec, String> pathOf) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    descriptor.put("name", "entente-report");
    descriptor.put("id", runId);
    descriptor.put(
        "resources",
        tables.keySet().stream().map(spec -> resource(spec, pathOf.apply(spec))).toList());
    return Manifest.json(descriptor);
  }

  private static Map<String, Object> resource(TableSpec spec, String path) {
    boolean csv = path.endsWith(".csv");
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\n");
    dialect.put("header", true);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", spec.columns().stream().map(DataPackage::field).toList());
    schema.put("missingValues", List.of(""));
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", spec.title());
    resource.put("type", "table");
    resource.put("path", path);
    resource.put("format", csv ? "csv" : "parquet");
    if (csv) {
      resource.put("mediatype", "text/csv");
      resource.put("encoding", "utf-8");
      resource.put("dialect", dialect);
    }
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(TableSpec.Column column) {
    String type =
        switch (column.type()) {
          case TEXT -> "string";
          case COUNT -> "integer";
          case MEASURE -> "number";
          case YES_NO -> "boolean";
        };
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", type);
    return field;
  }
}
