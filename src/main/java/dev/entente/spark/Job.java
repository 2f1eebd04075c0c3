package dev.entente.spark;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.Judgement;
import dev.entente.model.ProgressListener;
import dev.entente.model.RunOptions;
import dev.entente.model.RunOutcome;
import dev.entente.publish.Publication;
import dev.entente.read.FileSource;
import dev.entente.read.InputPlan;
import dev.entente.read.JudgementReader;
import dev.entente.read.LocalFiles;
import dev.entente.read.ReadSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The job: from the options of a run to its published report. What can be refused is refused before
 * Spark starts.
 */
public final class Job {
  private Job() {}

  /**
   * Runs the job.
   *
   * @throws dev.entente.lexicon.LexiconException if the lexicon has mistakes
   * @throws dev.entente.model.RunFailure if the run stops for a reason that its user can remove
   */
  public static RunOutcome run(RunOptions options, ProgressListener progress) {
    Instant start = Instant.now();
    List<Judgement> judgements = JudgementReader.read(options.judging().files());
    Supplier<Lexicon> lexicon = lexicon(options);
    try (Publication publication = Publication.open(options.output(), options.runId(), start)) {
      FileSource source = new LocalFiles();
      ReadSettings settings = ReadSettings.of(options.format(), options.fields());
      int threads = Runtime.getRuntime().availableProcessors();
      InputPlan plan =
          InputPlan.plan(
              source, options.inputs(), settings, threads, found -> progress.at("list", found, 0));
      Run run =
          new Run(options, judgements, lexicon, source, settings, plan, publication, progress);
      return run.execute(start);
    }
  }

  /**
   * A reader's lexicon is compiled at once, since it may have mistakes; the bundled one has none
   * and is compiled while Spark starts.
   */
  private static Supplier<Lexicon> lexicon(RunOptions options) {
    LexiconFiles.KnownOfficials known =
        options.knownOfficials() ? LexiconFiles.KnownOfficials.ON : LexiconFiles.KnownOfficials.OFF;
    if (options.lexicon().isPresent()) {
      Lexicon own = LexiconFiles.of(Path.of(options.lexicon().get()), known);
      return () -> own;
    }
    return CompletableFuture.supplyAsync(() -> LexiconFiles.bundled(known))::join;
  }
}
