package org.lodestar.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Options of the form {@code --name value} or {@code --name=value}, each at most once. */
final class Options {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern COUNT = Pattern.compile("[+-]?[0-9]{1,9}");

  private final Map<String, String> values = new LinkedHashMap<>();

  private Options() {}

  /** Reads the options, refusing every other name than those allowed. */
  static Options read(List<String> arguments, Set<String> allowed) {
    return read(arguments, allowed, Set.of());
  }

  /**
   * The same with options that stand alone.
   *
   * @param flags those of the allowed that take no value
   */
  static Options read(List<String> arguments, Set<String> allowed, Set<String> flags) {
    Options options = new Options();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (!allowed.contains(name)) {
        throw new CommandRefused(
            Shown.text(name) + " is not an option here; the options are " + list(allowed) + ".");
      }
      if (flags.contains(name) && equals < 0) {
        options.put(name, "");
        continue;
      }
      if (equals < 0 && i + 1 == arguments.size()) {
        throw new CommandRefused(name + " needs a value.");
      }
      options.put(name, equals < 0 ? arguments.get(++i) : argument.substring(equals + 1));
    }
    return options;
  }

  private void put(String name, String value) {
    if (values.put(name, value) != null) {
      throw new CommandRefused(name + " is given twice.");
    }
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String text(String name, String example) {
    return find(name)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new CommandRefused(name + " is missing; it takes " + example + "."));
  }

  /** Texts between commas. */
  List<String> list(String name) {
    return find(name).stream()
        .flatMap(value -> Stream.of(value.split(",")))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  Optional<Double> number(String name) {
    return find(name)
        .map(
            text -> {
              try {
                return Double.valueOf(text);
              } catch (NumberFormatException e) {
                throw new CommandRefused(
                    name + " must be a number such as 0.5, not " + Shown.text(text) + ".");
              }
            });
  }

  LocalDate date(String name) {
    return findDate(name)
        .orElseThrow(
            () -> new CommandRefused(name + " is missing; it takes a date such as 2026-11-24."));
  }

  Optional<LocalDate> findDate(String name) {
    return Optional.ofNullable(values.get(name)).map(text -> date(name, text));
  }

  int count(String name) {
    String text = values.get(name);
    if (text == null) {
      throw new CommandRefused(name + " is missing; it takes a whole number such as 5.");
    }
    if (!COUNT.matcher(text).matches()) {
      throw new CommandRefused(
          name + " must be a whole number such as 5, not " + Shown.text(text) + ".");
    }
    return Integer.parseInt(text);
  }

  private static LocalDate date(String name, String text) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // Falls through: 30 February has the right form and is still no date.
    }
    throw new CommandRefused(
        name + " must be a date written as 2026-11-24, not " + Shown.text(text) + ".");
  }

  private static String list(Set<String> names) {
    return String.join(", ", names.stream().sorted().toList());
  }
}
