package dev.entente.spark;

import dev.entente.analysis.Rows.RuleRow;
import dev.entente.lexicon.Lexicon;
import dev.entente.model.Reject;
import dev.entente.model.RunOptions;
import dev.entente.model.RunOutcome;
import dev.entente.publish.Publication;
import dev.entente.read.InputPlan;
import dev.entente.report.DataPackage;
import dev.entente.report.Evidence;
import dev.entente.report.EvidenceKeys;
import dev.entente.report.Manifest;
import dev.entente.report.ReportView;
import dev.entente.report.RuleFindings;
import dev.entente.report.ViewBuilder;
import dev.entente.report.chart.Charts;
import dev.entente.report.page.Page;
import dev.entente.report.page.Summary;
import dev.entente.report.table.TableFiles;
import dev.entente.report.table.TableSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Renders charts, page, summary and manifest into the staging folder, and publishes them. */
final class Rendering {
  private final RunOptions options;
  private final InputPlan plan;
  private final Publication publication;
  private final Lexicon lexicon;
  private final Survey survey;
  private final Stopwatch watch;
  private final Instant start;

  Rendering(
      RunOptions options,
      InputPlan plan,
      Publication publication,
      Lexicon lexicon,
      Survey survey,
      Stopwatch watch,
      Instant start) {
    this.options = options;
    this.plan = plan;
    this.publication = publication;
    this.lexicon = lexicon;
    this.survey = survey;
    this.watch = watch;
    this.start = start;
  }

  /**
   * Renders and publishes.
   *
   * @param sentences finds the sentences of keys
   */
  RunOutcome render(
      ViewBuilder rows,
      TableFiles files,
      List<Reject> rejects,
      Function<List<EvidenceStep.Wanted>, List<EvidenceStep.Found>> sentences) {
    Map<TableSpec, Long> tables = new EnumMap<>(files.rows());
    ReportView view = rows.build(frame(files, rejects));
    CompletableFuture<Map<String, String>> tableHashes =
        CompletableFuture.supplyAsync(() -> RunRecord.hashes(publication.staging(), Set.of()));
    CompletableFuture<Map<String, byte[]>> pictures =
        CompletableFuture.supplyAsync(() -> Charts.render(view));
    List<EvidenceStep.Wanted> wanted =
        EvidenceKeys.of(view).entrySet().stream()
            .map(key -> new EvidenceStep.Wanted(key.getKey(), key.getValue()))
            .toList();
    List<Evidence> evidence =
        options.keepsText()
            ? sentences.apply(wanted).stream().map(EvidenceStep.Found::evidence).toList()
            : List.of();
    Map<String, String> hashes = new TreeMap<>(tableHashes.join());
    pictures.join().forEach((name, png) -> write("charts/" + name, png));
    watch.lap("charts");
    write("index.html", Page.html(view, evidence));
    String summary = Summary.markdown(view, publication.report().toString());
    write("summary.md", summary);
    write("datapackage.json", DataPackage.json(publication.runId().value(), tables, files::pathOf));
    watch.lap("page");
    hashes.putAll(RunRecord.hashes(publication.staging(), hashes.keySet()));
    write("manifest.json", Manifest.json(manifest(view, tables, rejects, hashes)));
    Path report = publication.commit(options.keep());
    return new RunOutcome(
        summary.strip(),
        report.toString(),
        view.corpus().counts().articles(),
        view.corpus().counts().rejects());
  }

  private ViewBuilder.Frame frame(TableFiles files, List<Reject> rejects) {
    Map<String, Long> reasons = new TreeMap<>();
    rejects.forEach(reject -> reasons.merge(reject.reason().word(), 1L, Long::sum));
    return new ViewBuilder.Frame(
        title(),
        String.join(" ", options.inputs()),
        options.period().word(),
        publication.runId().value(),
        options.minStories(),
        survey.sources().size(),
        rejects.size(),
        new EnumMap<>(files.rows())
            .entrySet().stream()
                .map(
                    e ->
                        new ReportView.Table(
                            e.getKey().title(), files.pathOf(e.getKey()), e.getValue()))
                .toList(),
        reasons.entrySet().stream()
            .map(e -> new ReportView.ReasonCount(e.getKey(), e.getValue()))
            .toList());
  }

  private String title() {
    return String.join(
        ", ",
        options.inputs().stream()
            .map(input -> input.replaceAll("/+$", ""))
            .map(input -> input.substring(input.lastIndexOf('/') + 1))
            .toList());
  }

  private Map<String, Object> manifest(
      ReportView view,
      Map<TableSpec, Long> tables,
      List<Reject> rejects,
      Map<String, String> hashes) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("run_id", publication.runId().value());
    manifest.put("started", start.toString());
    manifest.put("inputs", RunRecord.inputs(options, plan));
    manifest.put("settings", RunRecord.settings(options, lexicon));
    manifest.put("versions", RunRecord.versions(lexicon));
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("articles", view.corpus().counts().articles());
    counts.put("stories", view.corpus().counts().stories());
    counts.put("sentences", view.corpus().counts().sentences());
    counts.put("rejects", rejects.size());
    manifest.put("counts", counts);
    if (view.rules().asked()) {
      manifest.put("left_out_rules", leftOut(view.rules()));
    }
    Map<String, Object> rows = new LinkedHashMap<>();
    tables.forEach((spec, n) -> rows.put(spec.title(), n));
    manifest.put("rows", rows);
    manifest.put("files", hashes);
    manifest.put("milliseconds", watch.laps());
    return manifest;
  }

  private static List<Map<String, Object>> leftOut(RuleFindings findings) {
    List<Map<String, Object>> rules = new ArrayList<>();
    for (RuleRow row : findings.leftOut()) {
      Map<String, Object> rule = new LinkedHashMap<>();
      rule.put("rule", row.rule());
      rule.put("judged", row.judged());
      rule.put("right", row.right());
      rules.add(rule);
    }
    return rules;
  }

  private void write(String name, String text) {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) {
    Path file = publication.staging().resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
