package dev.entente.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One subcommand. */
interface Command {
  /** Its name, options and help; made anew at each call. */
  CommandSpec spec();

  /**
   * Does its work with the words given.
   *
   * @return what belongs on standard output, without a line end at its end; empty for nothing
   * @throws IllegalArgumentException with one line, if the options do not go together
   * @throws dev.entente.model.RunFailure if it stops for a reason that its user can remove
   */
  String run(ParseResult words);
}
