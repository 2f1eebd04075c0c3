package dev.entente.cli;

import dev.entente.explain.Explainer;
import dev.entente.explain.Explanation;
import dev.entente.explain.HtmlPage;
import dev.entente.explain.TerminalText;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.RawArticle;
import dev.entente.model.RunFailure;
import dev.entente.read.InputPlan;
import dev.entente.read.InputSplit;
import dev.entente.read.LineNumbers;
import dev.entente.read.LocalFiles;
import dev.entente.read.ReadSettings;
import dev.entente.read.SplitReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code entente explain INPUT ARTICLE}: shows one article with every mention and its rule. */
final class ExplainCommand implements Command {
  private static final String HTML = "--html";
  private static final String LEXICON = "--lexicon";

  private final TerminalText.Colours colours;

  /** The command; colours are for a terminal. */
  ExplainCommand(TerminalText.Colours colours) {
    this.colours = colours;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("explain");
    spec.usageMessage()
        .customSynopsis("entente explain [OPTION...] INPUT ARTICLE", "")
        .description(
            "Shows one article with every mention of a country, a topic or an official, and the"
                + " rule that found it.",
            "");
    spec.addPositional(word("INPUT", "0", "A file or folder of this machine, as for a run."));
    spec.addPositional(word("ARTICLE", "1", "The id of an article in it."));
    spec.addOption(OptionForms.flag(HTML, "Write a page of HTML."));
    spec.addOption(
        OptionForms.text(LEXICON, "DIR", "Lexicon files in place of those that come along.", ""));
    return spec;
  }

  private static PositionalParamSpec word(String label, String index, String help) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(index)
        .arity("1")
        .required(true)
        .type(String.class)
        .description(help)
        .build();
  }

  @Override
  public String run(ParseResult words) {
    String input = words.matchedPositionalValue(0, "");
    String id = words.matchedPositionalValue(1, "");
    Lexicon lexicon = lexicon(Optional.ofNullable(words.matchedOptionValue(LEXICON, null)));
    Explanation explanation =
        new Explainer(lexicon)
            .explain(
                find(input, id)
                    .orElseThrow(
                        () ->
                            new RunFailure(
                                RunFailure.Sort.NOTHING_TO_READ,
                                "'" + input + "' holds no article with the id '" + id + "'")));
    return words.hasMatchedOption(HTML)
        ? new HtmlPage().of(explanation)
        : new TerminalText(colours).of(explanation);
  }

  private static Lexicon lexicon(Optional<String> folder) {
    if (folder.isEmpty()) {
      return LexiconFiles.bundled(LexiconFiles.KnownOfficials.ON);
    }
    try {
      return LexiconFiles.of(Path.of(folder.get()), LexiconFiles.KnownOfficials.ON);
    } catch (InvalidPathException e) {
      throw new RunFailure(
          RunFailure.Sort.USAGE, "'" + folder.get() + "' is no path of this machine", e);
    }
  }

  /** The first article with an id, in the order of the corpus. */
  private static Optional<RawArticle> find(String input, String id) {
    LocalFiles files = new LocalFiles();
    InputPlan plan = InputPlan.plan(files, List.of(input), ReadSettings.DEFAULT, 1, found -> {});
    SplitReader reader = new SplitReader(files, ReadSettings.DEFAULT, new LineNumbers(files));
    AtomicReference<RawArticle> found = new AtomicReference<>();
    for (InputSplit split : plan.splits()) {
      reader.read(
          split,
          article -> {
            if (article.id().equals(id)) {
              found.compareAndSet(null, article);
            }
          },
          reject -> {});
      if (found.get() != null) {
        break;
      }
    }
    return Optional.ofNullable(found.get());
  }
}
