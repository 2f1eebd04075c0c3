package dev.entente.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The words that an option takes, each for one value.
 *
 * @param values in the order in which the help names them
 * @param word the word for a value
 */
record Choice<T>(List<T> values, Function<T, String> word) implements ITypeConverter<T> {
  @Override
  public T convert(String given) {
    for (T value : values) {
      if (word.apply(value).equals(given)) {
        return value;
      }
    }
    throw new TypeConversionException(
        "'" + given + "' is none of " + String.join(", ", values.stream().map(word).toList()));
  }

  /** The words as the help shows them, such as {@code year|quarter|month}. */
  String label() {
    return String.join("|", values.stream().map(word).toList());
  }
}
