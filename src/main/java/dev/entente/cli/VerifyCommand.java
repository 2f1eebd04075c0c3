package dev.entente.cli;

import dev.entente.model.RunFailure;
import dev.entente.verify.Verification;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code entente verify REPORT}: recomputes a report from its own evidence. */
final class VerifyCommand implements Command {
  private final PrintStream out;

  /** The command; what does not agree is listed on the stream, a line each, as it is found. */
  VerifyCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("verify");
    spec.usageMessage()
        .customSynopsis("entente verify REPORT", "")
        .description(
            "Recomputes every count and measure of a report from its mentions, articles and"
                + " stories, and lists each row that does not agree. The exit code is 0 when all"
                + " agree, 1 when not.",
            "");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("REPORT")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("The folder of a run, or of the reports, whose latest run is meant.")
            .build());
    return spec;
  }

  @Override
  public String run(ParseResult words) {
    String name = words.matchedPositionalValue(0, "");
    Verification.Verdict verdict = Verification.of(path(name), out::println);
    out.flush();
    if (verdict.differences() > 0) {
      throw new RunFailure(
          RunFailure.Sort.FAILED,
          verdict.folder()
              + " does not agree with its evidence in "
              + verdict.differences()
              + (verdict.differences() == 1 ? " place" : " places")
              + ", listed on standard output; make the report again");
    }
    long rows = verdict.rows().values().stream().mapToLong(Long::longValue).sum();
    String files =
        verdict.files() == 0
            ? "The manifest has no hashes, so bytes were not compared."
            : verdict.files() + " files have the bytes that the manifest says.";
    return rows
        + " rows of "
        + verdict.rows().size()
        + " tables agree with the evidence in "
        + verdict.folder()
        + ".\n"
        + files
        + "\nNot recomputed: what stands in the articles' texts (dates, words, sentences), in the"
        + " lexicon (names, offices known), and who is who.";
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new RunFailure(
          RunFailure.Sort.USAGE, "'" + name + "' is no path of this machine; name a report", e);
    }
  }
}
