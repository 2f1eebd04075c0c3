package dev.entente.cli;

import dev.entente.explain.TerminalText.Colours;
import dev.entente.model.ProgressListener;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code entente}: takes words, does what they say, and returns an exit code. */
public final class Entente {
  private static final String NAME = "entente";
  private static final String DEBUG = "--debug";
  private static final List<String> HELP = List.of("-h", "--help");
  private static final List<String> VERSION = List.of("-V", "--version");

  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final PrintStream out;
  private final PrintStream err;
  private final Optional<ProgressLine> progress;

  /**
   * The command with its streams.
   *
   * @param runner the job
   * @param out where the summary goes, and help that was asked for
   * @param err where errors go, one line each
   * @param terminal where progress shows; empty where nobody watches
   */
  public Entente(Runner runner, PrintStream out, PrintStream err, Optional<PrintStream> terminal) {
    this.out = out;
    this.err = err;
    this.progress = terminal.map(stream -> new ProgressLine(stream, System::nanoTime));
    ProgressListener listener = progress.isPresent() ? progress.get() : ProgressListener.NONE;
    // The place for a further subcommand: one line each.
    add(new RunCommand(runner, listener));
    add(new LexiconCommand());
    add(new VerifyCommand(out));
    add(new SampleCommand());
    add(new ExplainCommand(System.console() == null ? Colours.OFF : Colours.ON));
  }

  /**
   * Does what the words say. A first word that is no subcommand is taken for {@code run}'s. Throws
   * nothing.
   *
   * @return the exit code of the process
   */
  public int run(String... words) {
    try {
      if (words.length > 0 && VERSION.contains(words[0])) {
        say(NAME + " " + version());
      } else {
        say(answer(parser().parseArgs(withCommand(words)).subcommand()));
      }
      return ExitCode.DONE.number();
    } catch (Exception | Error e) {
      // Spark throws checked exceptions that no signature tells of.
      return fail(e, List.of(words).contains(DEBUG));
    }
  }

  private void add(Command command) {
    commands.put(command.spec().name(), command);
  }

  private CommandLine parser() {
    CommandSpec root = CommandSpec.create().name(NAME);
    for (Command command : commands.values()) {
      CommandSpec spec = command.spec();
      spec.addOption(flag("Add the stack trace to an error.", DEBUG).build());
      spec.addOption(
          flag("Show this help and stop.", HELP.toArray(String[]::new)).usageHelp(true).build());
      spec.usageMessage().sortOptions(false);
      root.addSubcommand(spec.name(), spec);
    }
    // An input may begin with @, and an option must not swallow the next one.
    return new CommandLine(root).setExpandAtFiles(false).setAllowOptionsAsOptionParameters(false);
  }

  private static OptionSpec.Builder flag(String help, String... names) {
    return OptionSpec.builder(names).arity("0").type(boolean.class).description(help);
  }

  private String[] withCommand(String[] words) {
    if (words.length > 0 && commands.containsKey(words[0])) {
      return words;
    }
    String[] all = new String[words.length + 1];
    all[0] = RunCommand.NAME;
    System.arraycopy(words, 0, all, 1, words.length);
    return all;
  }

  private String answer(ParseResult words) {
    return words.isUsageHelpRequested()
        ? words.commandSpec().commandLine().getUsageMessage(Ansi.OFF).stripTrailing()
        : commands.get(words.commandSpec().name()).run(words);
  }

  private void say(String text) {
    progress.ifPresent(ProgressLine::erase);
    if (!text.isEmpty()) {
      out.println(text);
      out.flush();
    }
  }

  private int fail(Throwable thrown, boolean debug) {
    progress.ifPresent(ProgressLine::erase);
    Failure failure =
        thrown instanceof ParameterException wrong
            ? new Failure(ExitCode.WRONG_USAGE, List.of(usage(wrong)))
            : Failure.of(thrown);
    for (String line : failure.lines()) {
      err.println(NAME + ": " + line);
    }
    if (debug) {
      thrown.printStackTrace(err);
    }
    err.flush();
    return failure.code().number();
  }

  private static String usage(ParameterException wrong) {
    String message = wrong.getMessage();
    String said = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    List<String> near =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    String name = wrong.getCommandLine().getCommandSpec().name();
    String help = name.equals(RunCommand.NAME) ? "--help" : name + " --help";
    return said
        + (near.isEmpty() ? "; '" : "; did you mean " + near.get(0) + "? '")
        + NAME
        + " "
        + help
        + "' shows the options";
  }

  private static String version() {
    return Optional.ofNullable(Entente.class.getPackage().getImplementationVersion())
        .orElse("(not packaged)");
  }
}
