package dev.entente.spark;

import dev.entente.analysis.Analysis;
import dev.entente.analysis.RulePrecision;
import dev.entente.count.AgendaPairs;
import dev.entente.count.CountsTree;
import dev.entente.count.Keys;
import dev.entente.count.Registers;
import dev.entente.count.RuleTally;
import dev.entente.lexicon.Lexicon;
import dev.entente.model.Judgement;
import dev.entente.model.MentionKey;
import dev.entente.model.MentionsFormat;
import dev.entente.model.PartialDate;
import dev.entente.model.ProgressListener;
import dev.entente.model.Reject;
import dev.entente.model.RunFailure;
import dev.entente.model.RunOptions;
import dev.entente.model.RunOutcome;
import dev.entente.publish.Publication;
import dev.entente.read.FileSource;
import dev.entente.read.InputPlan;
import dev.entente.read.InputSplit;
import dev.entente.read.LineNumbers;
import dev.entente.read.NothingToRead;
import dev.entente.read.PathOrder;
import dev.entente.read.ReadSettings;
import dev.entente.report.AggregateReport;
import dev.entente.report.ViewBuilder;
import dev.entente.report.chart.Charts;
import dev.entente.report.table.ArticleTables;
import dev.entente.report.table.TableFiles;
import dev.entente.report.table.TableSpec;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.Identities;
import dev.entente.resolve.IdentityResolver;
import dev.entente.resolve.LeftOut;
import dev.entente.story.StorySettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/** One run: read and recognize once, then survey, resolve, count and render what was kept. */
final class Run {
  private static final Comparator<Reject> REJECT_ORDER =
      Comparator.comparing(Reject::source, PathOrder.BYTEWISE)
          .thenComparingLong(Reject::line)
          .thenComparing(Reject::reason)
          .thenComparing(Reject::detail);

  /**
   * The bytes of input up to which records are kept in memory; those of a larger one are read back
   * from disk a few times, which costs little beside what is done with them, and leaves the memory
   * to the sums.
   */
  private static final long IN_MEMORY = 256L << 20;

  private final RunOptions options;
  private final List<Judgement> judgements;
  private final Supplier<Lexicon> compiled;
  private final FileSource source;
  private final ReadSettings settings;
  private final InputPlan plan;
  private final Publication publication;
  private final ProgressListener progress;
  private final Stopwatch watch = new Stopwatch();

  Run(
      RunOptions options,
      List<Judgement> judgements,
      Supplier<Lexicon> compiled,
      FileSource source,
      ReadSettings settings,
      InputPlan plan,
      Publication publication,
      ProgressListener progress) {
    this.options = options;
    this.judgements = judgements;
    this.compiled = compiled;
    this.source = source;
    this.settings = settings;
    this.plan = plan;
    this.publication = publication;
    this.progress = progress;
  }

  /** Runs the job on a context of its own. */
  RunOutcome execute(Instant start) {
    progress.at("start", 0, 0);
    try (JavaSparkContext context = Sessions.start()) {
      watch.lap("start");
      return execute(context, start);
    }
  }

  private RunOutcome execute(JavaSparkContext context, Instant start) {
    Lexicon lexicon = compiled.get();
    CompletableFuture<Void> drawing = CompletableFuture.runAsync(Charts::warmUp);
    LineNumbers lineNumbers = new LineNumbers(source);
    Broadcast<Lexicon> broadcast = context.broadcast(lexicon);
    JavaRDD<InputSplit> splits = context.parallelize(plan.splits(), plan.splits().size());
    JavaRDD<byte[]> blocks =
        RecognizeStep.blocks(splits, source, settings, context.broadcast(lineNumbers), broadcast)
            .persist(
                plan.bytes() > IN_MEMORY
                    ? StorageLevel.DISK_ONLY()
                    : StorageLevel.MEMORY_AND_DISK());
    JavaRDD<byte[]> records = blocks.flatMap(RecordBlock::records);
    try {
      Survey survey = survey(records);
      List<Reject> rejects = new ArrayList<>(plan.rejects());
      rejects.addAll(survey.rejects());
      List<DuplicateStep.Loser> losers = losers(records, context);
      addRejects(losers, lineNumbers, rejects);
      rejects.sort(REJECT_ORDER);
      if (survey.articles() == losers.size()) {
        throw NothingToRead.allRejected(options.inputs(), rejects.size(), rejects.get(0));
      }
      Selection selection = selection(survey, losers);
      FormsStep.Forms forms = forms(records, selection);
      if (forms.articles == 0) {
        throw new RunFailure(
            RunFailure.Sort.NOTHING_TO_READ,
            "no article has a date between --from and --to; name other days, or leave them out");
      }
      Identities identities = new IdentityResolver(lexicon).resolve(forms.names.forms());
      EntityTable table = EntityTable.of(lexicon, identities);
      JudgedRules judged =
          options.judging().isAsked()
              ? judged(
                  records,
                  selection,
                  broadcast,
                  context.broadcast(new FoundMentions.Corpus(identities, table)))
              : JudgedRules.NONE;
      AgendaPairs agendaPairs =
          agendaPairs(judged.countryPairs().orElseGet(() -> countryPairs(forms, table)));
      watch.lap("resolve");
      progress.at("stories", 0, 0);
      int partitions = context.defaultParallelism();
      Map<String, StoryPlaces.Place> stories =
          StoryPlaces.find(
              records,
              selection,
              StorySettings.ofWindow(options.storyWindowDays()),
              options.period(),
              survey.articles());
      watch.lap("stories");
      CountStep.Setting setting =
          new CountStep.Setting(
              identities,
              table,
              agendaPairs,
              survey.sources(),
              options.period(),
              options.keepsText() ? ArticleTables.Texts.KEPT : ArticleTables.Texts.LEFT_OUT,
              options.mentions(),
              options.window().orElse(0),
              stories,
              judged.leftOut(),
              options.judging().isAsked() ? CountStep.RuleCounts.YES : CountStep.RuleCounts.NO);
      Broadcast<CountStep.Setting> shared = context.broadcast(setting);
      try (TableFiles files = new TableFiles(publication.staging())) {
        Totals totals = count(records, new CountStep(selection, broadcast, shared), files);
        files.close();
        if (!stories.isEmpty()) {
          totals.counts.add(StoryPlaces.count(records, selection, broadcast, shared, partitions));
        }
        watch.lap("count");
        progress.at("measure", 0, 0);
        Analysis analysis =
            new Analysis(totals.counts.sum(), table, options.period(), options.minStories());
        ViewBuilder view = new ViewBuilder();
        AggregateReport report = new AggregateReport(analysis, files, view);
        report.writeCounts(agendaPairs);
        if (options.window().isPresent()) {
          report.writeUnits();
        }
        report.writeRegisters(totals.registers, identities);
        judged
            .precision()
            .ifPresent(
                precision ->
                    report.writeRules(precision, totals.rules, options.judging().leastPrecision()));
        report.writeRejects(rejects);
        watch.lap("measure");
        drawing.join();
        Rendering rendering =
            new Rendering(options, plan, publication, lexicon, survey, watch, start);
        return rendering.render(
            view,
            files,
            rejects,
            wanted -> evidence(records, new EvidenceStep(selection, broadcast, shared, wanted)));
      }
    } finally {
      blocks.unpersist(false);
    }
  }

  private Survey survey(JavaRDD<byte[]> records) {
    Survey survey = new Survey();
    int[] done = {0};
    int all = plan.splits().size();
    progress.at("recognize", 0, all);
    PartitionJob.<byte[], Survey.Part>run(
        records,
        Survey::of,
        (partition, part) -> {
          survey.add(partition, part);
          progress.at("recognize", ++done[0], all);
        });
    watch.lap("recognize");
    return survey;
  }

  /** Files of one article each cannot share an id: it is their path. */
  private List<DuplicateStep.Loser> losers(JavaRDD<byte[]> records, JavaSparkContext context) {
    boolean onePerFile =
        plan.splits().stream()
            .flatMap(split -> split.slices().stream())
            .allMatch(slice -> slice.format() == dev.entente.read.ArticleFormat.TEXT);
    List<DuplicateStep.Loser> losers =
        onePerFile ? List.of() : DuplicateStep.losers(records, context.defaultParallelism());
    watch.lap("duplicates");
    return losers;
  }

  /** Adds a reject for each article that does not count; its file is read once for all lines. */
  private void addRejects(
      List<DuplicateStep.Loser> losers, LineNumbers lines, List<Reject> rejects) {
    Map<String, List<DuplicateStep.Loser>> byFile = new LinkedHashMap<>();
    for (DuplicateStep.Loser loser : losers) {
      byFile.computeIfAbsent(loser.place().path(), p -> new ArrayList<>()).add(loser);
    }
    byFile.forEach(
        (path, inFile) -> {
          long[] offsets = inFile.stream().mapToLong(l -> l.place().position()).sorted().toArray();
          try {
            long[] numbers = lines.atAll(plan.file(path).orElseThrow(), offsets);
            for (int i = 0; i < offsets.length; i++) {
              rejects.add(inFile.get(i).reject(numbers[i]));
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Selection selection(Survey survey, List<DuplicateStep.Loser> losers) {
    Set<String> places = new HashSet<>();
    losers.forEach(l -> places.add(Selection.place(l.place().path(), l.place().position())));
    Optional<LocalDate> asOf = options.asOf().or(() -> survey.latestStated().map(Run::endOfYear));
    return new Selection(places, options.from(), options.to(), asOf);
  }

  /**
   * The day after which nothing is inferred, where the user names none: an undated article may be
   * later than the last one that states its date, but a year that no article states is not its.
   */
  private static LocalDate endOfYear(PartialDate latestStated) {
    return LocalDate.of(latestStated.year(), 12, 31);
  }

  private FormsStep.Forms forms(JavaRDD<byte[]> records, Selection selection) {
    FormsStep.Forms forms = new FormsStep.Forms();
    progress.at("resolve", 0, 0);
    PartitionJob.<byte[], FormsStep.Forms>run(
        records, new FormsStep(selection), (partition, part) -> forms.merge(part));
    return forms;
  }

  /** What the judgements say, and what follows for the corpus where rules are left out. */
  private JudgedRules judged(
      JavaRDD<byte[]> records,
      Selection selection,
      Broadcast<Lexicon> lexicon,
      Broadcast<FoundMentions.Corpus> corpus) {
    Set<MentionKey> found = new HashSet<>();
    PartitionJob.<byte[], HashSet<MentionKey>>run(
        records,
        new FoundMentions(selection, lexicon, corpus, judgements),
        (partition, part) -> found.addAll(part));
    RulePrecision precision =
        new RulePrecision(judgements, found, options.judging().leastPrecision());
    LeftOut leftOut = LeftOut.of(precision.leftOut());
    if (leftOut.isEmpty()) {
      watch.lap("judge");
      return new JudgedRules(Optional.of(precision), LeftOut.NONE, Optional.empty());
    }
    LeftOutStep.Found changed = new LeftOutStep.Found();
    PartitionJob.<byte[], LeftOutStep.Found>run(
        records,
        new LeftOutStep(selection, lexicon, corpus, leftOut),
        (partition, part) -> changed.merge(part));
    watch.lap("judge");
    return new JudgedRules(
        Optional.of(precision),
        leftOut.withUnfounded(changed.unfounded()),
        Optional.of(changed.countryPairs()));
  }

  private static Map<Long, Long> countryPairs(FormsStep.Forms forms, EntityTable table) {
    Map<Long, Long> articles = new HashMap<>();
    forms.countryPairs.forEach(
        (pair, n) -> {
          int a = table.ofCountry(Keys.a(pair));
          int b = table.ofCountry(Keys.b(pair));
          articles.put(Keys.pair(Math.min(a, b), Math.max(a, b), 0), n);
        });
    return articles;
  }

  private AgendaPairs agendaPairs(Map<Long, Long> articles) {
    long[] chosen =
        articles.keySet().stream()
            .sorted(
                Comparator.comparingLong((Long pair) -> -articles.get(pair))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(options.agendaPairs())
            .mapToLong(Long::longValue)
            .toArray();
    return AgendaPairs.of(chosen);
  }

  private static final class Totals {
    private final CountsTree counts = new CountsTree();
    private final Registers registers = new Registers();
    private final RuleTally rules = new RuleTally();
  }

  private Totals count(JavaRDD<byte[]> records, CountStep step, TableFiles files) {
    Totals totals = new Totals();
    int all = plan.splits().size();
    Map<Integer, Map<TableSpec, CountStep.Rows>> early = new HashMap<>();
    int[] next = {0};
    PartitionJob.<byte[], CountStep.Result>run(
        records,
        step,
        (partition, result) -> {
          totals.counts.add(result.counts());
          totals.registers.merge(result.registers());
          totals.rules.merge(result.rules());
          early.put(partition, result.rows());
          while (early.containsKey(next[0])) {
            int part = next[0];
            early.remove(part).forEach((spec, rows) -> append(spec, part, rows, files));
            progress.at("count", ++next[0], all);
          }
        });
    return totals;
  }

  private void append(TableSpec spec, int part, CountStep.Rows rows, TableFiles files) {
    boolean large =
        spec == TableSpec.MENTIONS
            || spec == TableSpec.SENTENCES
            || spec == TableSpec.MENTION_WINDOWS;
    if (spec == TableSpec.SENTENCES && !options.keepsText()) {
      return;
    }
    if (large && options.mentions() == MentionsFormat.PARQUET) {
      files.addParquet(spec, part, rows.bytes(), rows.count());
    } else {
      files.append(spec, rows.bytes(), rows.count());
    }
  }

  /** The first sentences of each key in the order of the corpus. */
  private List<EvidenceStep.Found> evidence(JavaRDD<byte[]> records, EvidenceStep step) {
    List<List<EvidenceStep.Found>> parts = new ArrayList<>();
    for (int i = 0; i < plan.splits().size(); i++) {
      parts.add(List.of());
    }
    PartitionJob.<byte[], List<EvidenceStep.Found>>run(records, step, parts::set);
    Map<String, Integer> counts = new HashMap<>();
    List<EvidenceStep.Found> first = new ArrayList<>();
    for (List<EvidenceStep.Found> part : parts) {
      for (EvidenceStep.Found found : part) {
        if (counts.merge(found.key(), 1, Integer::sum) <= EvidenceStep.SHOWN) {
          first.add(found);
        }
      }
    }
    watch.lap("evidence");
    return first;
  }
}
