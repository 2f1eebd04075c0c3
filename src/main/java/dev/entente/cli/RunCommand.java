package dev.entente.cli;

import static dev.entente.cli.OptionForms.choice;
import static dev.entente.cli.OptionForms.day;
import static dev.entente.cli.OptionForms.flag;
import static dev.entente.cli.OptionForms.number;
import static dev.entente.cli.OptionForms.parsed;
import static dev.entente.cli.OptionForms.share;
import static dev.entente.cli.OptionForms.text;
import static dev.entente.cli.OptionForms.texts;

import dev.entente.model.FieldNames;
import dev.entente.model.InputFormat;
import dev.entente.model.Judging;
import dev.entente.model.MentionsFormat;
import dev.entente.model.PeriodUnit;
import dev.entente.model.ProgressListener;
import dev.entente.model.RunFailure;
import dev.entente.model.RunId;
import dev.entente.model.RunOptions;
import dev.entente.model.RunOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code entente [run] INPUT...}: reads a corpus and publishes its report. */
final class RunCommand implements Command {
  static final String NAME = "run";

  private static final Choice<InputFormat> FORMATS =
      new Choice<>(List.of(InputFormat.values()), InputFormat::word);
  private static final Choice<PeriodUnit> PERIODS =
      new Choice<>(List.of(PeriodUnit.values()), PeriodUnit::word);
  private static final Choice<MentionsFormat> MENTIONS =
      new Choice<>(List.of(MentionsFormat.values()), MentionsFormat::word);
  private static final Choice<Boolean> SWITCH =
      new Choice<>(List.of(true, false), on -> on ? "on" : "off");

  private final Runner runner;
  private final ProgressListener progress;

  RunCommand(Runner runner, ProgressListener progress) {
    this.runner = runner;
    this.progress = progress;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis(
            "entente [run] [OPTION...] INPUT...",
            "       entente verify REPORT",
            "       entente explain INPUT ARTICLE",
            "       entente sample REPORT",
            "       entente lexicon DIR",
            "")
        .description(
            "Reads news articles and publishes a report of who is mentioned with whom.", "")
        .footer(
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 nothing usable in the input, 4 another"
                + " run holds the output.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("INPUT")
            .arity("1..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Files or folders: .txt, or .jsonl and .ndjson with one article a line; plain or"
                    + " .gz.")
            .build());
    addInput(spec);
    addCounting(spec);
    addJudging(spec);
    addOutput(spec);
    return spec;
  }

  @Override
  public String run(ParseResult words) {
    boolean quiet = words.hasMatchedOption("--quiet");
    RunOutcome outcome = runner.run(checked(words), quiet ? ProgressListener.NONE : progress);
    return quiet ? "" : outcome.summary();
  }

  private static RunOptions checked(ParseResult words) {
    try {
      return options(words);
    } catch (IllegalArgumentException e) {
      throw new RunFailure(RunFailure.Sort.USAGE, e.getMessage(), e);
    }
  }

  private static void addInput(CommandSpec spec) {
    spec.addOption(
        choice("--format", FORMATS, "What the files are; auto: by their names.", InputFormat.AUTO));
    spec.addOption(
        parsed(
            "--fields",
            "OURS=THEIRS",
            FieldNames.class,
            FieldNames::parse,
            "Names of fields that differ from id, date, title, source, url, text; for example"
                + " text=body,date=published."));
    spec.addOption(
        text("--lexicon", "DIR", "Lexicon files in place of those that come along.", ""));
    spec.addOption(
        choice("--known-officials", SWITCH, "Find the lexicon's officials by name.", true));
  }

  private static void addCounting(CommandSpec spec) {
    spec.addOption(choice("--period", PERIODS, "Length of a period.", PeriodUnit.YEAR));
    spec.addOption(day("--from", DayArgument.FIRST, "First day of the articles that count."));
    spec.addOption(day("--to", DayArgument.LAST, "Last day of the articles that count."));
    spec.addOption(
        day(
            "--as-of",
            DayArgument.LAST,
            "Infer no date after this day. Default: the end of the latest year that an article"
                + " states."));
    spec.addOption(
        number(
            "--window",
            "TOKENS",
            "Count pairs in sentences and in windows of so many tokens, too (pair_units)."));
    spec.addOption(
        number(
            "--min-stories",
            "N",
            "Test pairs of entities that are in so many stories each.",
            RunOptions.DEFAULT_MIN_STORIES));
    spec.addOption(
        number(
            "--story-window",
            "DAYS",
            "Most days between two articles of one story.",
            RunOptions.DEFAULT_STORY_WINDOW_DAYS));
    spec.addOption(
        number(
            "--agenda-pairs",
            "N",
            "Write the agenda of so many pairs of countries.",
            RunOptions.DEFAULT_AGENDA_PAIRS));
  }

  private static void addJudging(CommandSpec spec) {
    spec.addOption(
        texts(
            "--judgements",
            "FILE",
            "A sample of mentions with its column right filled in; may be given several times."));
    spec.addOption(
        share(
            "--min-rule-precision",
            "P",
            "Leave out rules of which fewer than this share of the judged mentions are right."));
  }

  private static void addOutput(CommandSpec spec) {
    spec.addOption(text("--output", "DIR", "Folder of the reports.", "reports"));
    spec.addOption(
        parsed(
            "--run-id",
            "ID",
            RunId.class,
            RunId::new,
            "Name of this run's folder. Default: the UTC time."));
    spec.addOption(number("--keep", "N", "Keep the newest N runs, remove the others."));
    spec.addOption(
        choice("--mentions", MENTIONS, "Form of the mentions and sentences.", MentionsFormat.CSV));
    spec.addOption(flag("--no-text", "Leave the sentences out of the report."));
    spec.addOption(flag("--quiet", "Write neither the summary nor progress."));
  }

  private static RunOptions options(ParseResult words) {
    return new RunOptions(
        words.matchedPositionalValue(0, List.of()),
        value(words, "--output", String.class),
        optional(words, "--lexicon", String.class),
        value(words, "--format", InputFormat.class),
        optional(words, "--fields", FieldNames.class).orElse(FieldNames.DEFAULT),
        value(words, "--period", PeriodUnit.class),
        optional(words, "--from", LocalDate.class),
        optional(words, "--to", LocalDate.class),
        optional(words, "--as-of", LocalDate.class),
        optionalInt(words, "--window"),
        value(words, "--min-stories", Integer.class),
        value(words, "--story-window", Integer.class),
        value(words, "--agenda-pairs", Integer.class),
        value(words, "--known-officials", Boolean.class),
        new Judging(
            words.matchedOptionValue("--judgements", List.of()),
            value(words, "--min-rule-precision", Double.class)),
        value(words, "--mentions", MentionsFormat.class),
        !words.hasMatchedOption("--no-text"),
        optional(words, "--run-id", RunId.class),
        optionalInt(words, "--keep"));
  }

  /** What an option was given, or its default. */
  private static <T> T value(ParseResult words, String option, Class<T> type) {
    return optional(words, option, type).orElseThrow();
  }

  private static <T> Optional<T> optional(ParseResult words, String option, Class<T> type) {
    return Optional.ofNullable(type.cast(words.commandSpec().findOption(option).getValue()));
  }

  private static OptionalInt optionalInt(ParseResult words, String option) {
    return optional(words, option, Integer.class).map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}
