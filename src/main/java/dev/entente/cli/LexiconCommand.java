package dev.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.RunFailure;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code entente lexicon DIR}: writes the lexicon that comes along, to be edited. */
final class LexiconCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("lexicon");
    spec.usageMessage()
        .customSynopsis("entente lexicon DIR", "")
        .description(
            "Writes the files of the lexicon that comes along, to be edited and passed back with"
                + " --lexicon DIR.",
            "");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("A folder that holds no lexicon yet; made where there is none.")
            .build());
    return spec;
  }

  @Override
  public String run(ParseResult words) {
    String name = words.matchedPositionalValue(0, "");
    try {
      Path folder = Path.of(name);
      refuseExisting(folder);
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      for (String file : LexiconFiles.NAMES) {
        byte[] bytes = LexiconFiles.bundledText(file).getBytes(UTF_8);
        Files.write(folder.resolve(file), bytes, StandardOpenOption.CREATE_NEW);
      }
    } catch (FileAlreadyExistsException e) {
      throw failure(name, e.getFile() + " is a file", e);
    } catch (InvalidPathException e) {
      throw failure(name, "it is no path of this machine", e);
    } catch (IOException e) {
      throw failure(name, e.toString(), e);
    }
    return "The lexicon is in "
        + name
        + ": "
        + String.join(", ", LexiconFiles.NAMES)
        + ".\nEdit the files and run with --lexicon "
        + name
        + "; a file that you remove is taken from the lexicon that comes along.";
  }

  private static void refuseExisting(Path folder) {
    for (String name : LexiconFiles.NAMES) {
      Path file = folder.resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new RunFailure(
            RunFailure.Sort.USAGE, file + " exists and is not overwritten; name another folder");
      }
    }
  }

  private static RunFailure failure(String folder, String why, Exception cause) {
    return new RunFailure(
        RunFailure.Sort.FAILED,
        "the lexicon cannot be written to '" + folder + "': " + why + "; name another folder",
        cause);
  }
}
