package dev.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * The forms that options have. They are built by hand: reading them from annotations costs a tenth
 * of a second of every start.
 */
final class OptionForms {
  private static final String DEFAULT = " Default: ${DEFAULT-VALUE}.";

  private OptionForms() {}

  /** An option that takes a text, and has a default where the last word is not empty. */
  static OptionSpec text(String name, String label, String help, String standard) {
    OptionSpec.Builder option = of(name, label, String.class, new Form<>(OptionForms::notEmpty));
    return standard.isEmpty()
        ? option.description(help).build()
        : option.description(help + DEFAULT).defaultValue(standard).build();
  }

  /** An option that takes a text and may be given several times; its value is their list. */
  static OptionSpec texts(String name, String label, String help) {
    return OptionSpec.builder(name)
        .arity("1")
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .converters(new Form<>(OptionForms::notEmpty))
        .description(help)
        .build();
  }

  /** An option that takes a number, such as a share of 1, and is 0 by default. */
  static OptionSpec share(String name, String label, String help) {
    return of(name, label, Double.class, new Form<>(OptionForms::decimal))
        .description(help)
        .defaultValue("0")
        .build();
  }

  /** An option that takes a text of a form of its own. */
  static <T> OptionSpec parsed(
      String name, String label, Class<T> type, Function<String, T> parser, String help) {
    return of(name, label, type, new Form<>(parser)).description(help).build();
  }

  /** An option that takes one of some words. */
  static <T> OptionSpec choice(String name, Choice<T> choice, String help, T standard) {
    return of(name, choice.label(), Object.class, choice)
        .description(help + DEFAULT)
        .defaultValue(choice.word().apply(standard))
        .build();
  }

  /** An option that takes a date. */
  static OptionSpec day(String name, DayArgument end, String help) {
    return of(name, DayArgument.LABEL, LocalDate.class, end).description(help).build();
  }

  /** An option that takes a whole number and is absent by default. */
  static OptionSpec number(String name, String label, String help) {
    return of(name, label, Integer.class, new Form<>(OptionForms::wholeNumber))
        .description(help)
        .build();
  }

  /** An option that takes a whole number. */
  static OptionSpec number(String name, String label, String help, int standard) {
    return of(name, label, Integer.class, new Form<>(OptionForms::wholeNumber))
        .description(help + DEFAULT)
        .defaultValue(String.valueOf(standard))
        .build();
  }

  /** An option that takes nothing. */
  static OptionSpec flag(String name, String help) {
    return OptionSpec.builder(name).arity("0").type(boolean.class).description(help).build();
  }

  private static <T> OptionSpec.Builder of(
      String name, String label, Class<T> type, ITypeConverter<? extends T> converter) {
    return OptionSpec.builder(name).arity("1").paramLabel(label).type(type).converters(converter);
  }

  private static String notEmpty(String given) {
    if (given.isBlank()) {
      throw new IllegalArgumentException("it is empty");
    }
    return given;
  }

  private static Integer wholeNumber(String given) {
    try {
      return Integer.valueOf(given);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + given + "' is no whole number", e);
    }
  }

  private static Double decimal(String given) {
    if (!given.matches("[0-9]*\\.?[0-9]+")) {
      throw new IllegalArgumentException("'" + given + "' is no number such as 0.8");
    }
    return Double.valueOf(given);
  }

  /**
   * A text of a form. A record, since JDK 17 breaks down when it archives two equal lambdas of an
   * interface that was compiled for Java 5, as picocli's are.
   */
  private record Form<T>(Function<String, T> parser) implements ITypeConverter<T> {
    @Override
    public T convert(String given) {
      try {
        return parser.apply(given);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
