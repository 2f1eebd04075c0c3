package dev.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.model.RunFailure;
import dev.entente.publish.PublishedRun;
import dev.entente.sample.SampleSheet;
import dev.entente.sample.Sampler;
import dev.entente.spark.PublishedTables;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code entente sample REPORT}: draws mentions of every rule for a reader to judge. */
final class SampleCommand implements Command {
  private static final String PER_RULE = "--per-rule";
  private static final String RULES = "--rules";
  private static final String SEED = "--seed";
  private static final String OUTPUT = "--output";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("sample");
    spec.usageMessage()
        .customSynopsis("entente sample [OPTION...] REPORT", "")
        .description(
            "Writes mentions of every rule in their sentences, drawn at random, to be judged: fill"
                + " in the column right with yes or no, and pass the file to a run with"
                + " --judgements.",
            "");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("REPORT")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("The folder of a run, or of the reports, whose latest run is meant.")
            .build());
    spec.addOption(OptionForms.number(PER_RULE, "K", "Draw so many mentions of each rule.", 20));
    spec.addOption(OptionForms.number(RULES, "N", "Only the N rules with the most mentions."));
    spec.addOption(
        OptionForms.number(
            SEED, "N", "Another number draws other mentions; the same the same.", 1));
    spec.addOption(OptionForms.text(OUTPUT, "FILE", "The file to write.", "judgements.csv"));
    return spec;
  }

  @Override
  public String run(ParseResult words) {
    Sampler.Wish wish = wish(words);
    Path file = path(value(words, OUTPUT, String.class));
    refuseExisting(file);
    Path report = PublishedRun.folder(path(words.matchedPositionalValue(0, "")));
    SampleSheet sheet = new Sampler(new PublishedTables(report)).sample(wish);
    write(file, sheet.csv());
    return String.format(
        java.util.Locale.ROOT,
        "%d mentions of %d rules of %s are in %s.%n"
            + "Write yes or no into its column right, leave what you cannot judge empty, and run"
            + " with --judgements %s.",
        sheet.mentions(),
        sheet.rules(),
        report,
        file,
        file);
  }

  private static Sampler.Wish wish(ParseResult words) {
    try {
      return new Sampler.Wish(
          value(words, PER_RULE, Integer.class),
          value(words, SEED, Integer.class),
          Optional.ofNullable(words.matchedOptionValue(RULES, (Integer) null)));
    } catch (IllegalArgumentException e) {
      throw new RunFailure(RunFailure.Sort.USAGE, e.getMessage(), e);
    }
  }

  private static <T> T value(ParseResult words, String option, Class<T> type) {
    return type.cast(words.commandSpec().findOption(option).getValue());
  }

  /** A sheet that is there may hold somebody's judgements. */
  private static void refuseExisting(Path file) {
    if (Files.exists(file)) {
      throw exists(file, null);
    }
  }

  private static RunFailure exists(Path file, Exception cause) {
    return new RunFailure(
        RunFailure.Sort.USAGE,
        file + " exists, may hold judgements, and is not overwritten; name another with --output",
        cause);
  }

  private static void write(Path file, String csv) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, csv, UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw exists(file, e);
    } catch (IOException e) {
      throw new RunFailure(
          RunFailure.Sort.FAILED,
          "the sample cannot be written to '" + file + "': " + e + "; name another with --output",
          e);
    }
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new RunFailure(RunFailure.Sort.USAGE, "'" + name + "' is no path of this machine", e);
    }
  }
}
