package org.lodestar.linkage.compare;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.Expression.Sign;
import org.lodestar.linkage.text.Glyphs;
import org.lodestar.linkage.text.Kilometres;
import org.lodestar.linkage.text.Latin;
import org.lodestar.linkage.text.Names;
import org.lodestar.linkage.text.Phonetics;

/**
 * The functions that conditions may call, by name. Values are texts, numbers (also for dates: days
 * since 1970) and lists of texts. As in SQL, what has no value in gives no value out.
 */
final class Functions {
  /** A function of values of which none is absent. */
  private interface Body {
    @Nullable Object of(Object[] values);
  }

  /** A value that is no number or date where one is worked with: unknown, and no end of the run. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unreadable() {
      super(null, null, false, false);
    }
  }

  private static final int MANY = 1 << 20;
  private static final Map<String, Body> BY_NAME =
      Map.ofEntries(
          Map.entry("lower", v -> text(v[0]).toLowerCase(Locale.ROOT)),
          Map.entry("upper", v -> text(v[0]).toUpperCase(Locale.ROOT)),
          Map.entry("trim", v -> text(v[0]).strip()),
          Map.entry("latin", v -> filled(Latin.of(text(v[0])))),
          Map.entry("name_key", v -> filled(Names.key(text(v[0])))),
          Map.entry("sound", v -> sound(text(v[0]))),
          Map.entry("kilometres", v -> kilometres(v)),
          Map.entry("substr", v -> piece(text(v[0]), at(v[1]), v.length > 2 ? at(v[2]) : MANY)),
          Map.entry("substring", v -> piece(text(v[0]), at(v[1]), v.length > 2 ? at(v[2]) : MANY)),
          Map.entry("slice", v -> piece(text(v[0]), at(v[1]), at(v[2]) - at(v[1]) + 1)),
          Map.entry("left", v -> piece(text(v[0]), 1, at(v[1]))),
          Map.entry("right", v -> end(text(v[0]), at(v[1]))),
          Map.entry("length", v -> (double) size(v[0])),
          Map.entry("len", v -> (double) size(v[0])),
          Map.entry("array_length", v -> (double) size(v[0])),
          Map.entry("concat", v -> Arrays.stream(v).map(Functions::text).collect(joining())),
          Map.entry("replace", v -> text(v[0]).replace(text(v[1]), text(v[2]))),
          Map.entry("regexp_extract", Functions::extract),
          Map.entry("regexp_replace", Functions::replaced),
          Map.entry("nullif", v -> isSame(v[0], v[1]) ? null : v[0]),
          Map.entry("number", v -> parsed(text(v[0]))),
          Map.entry("date", v -> Dates.day(text(v[0]))),
          Map.entry("try_strptime", Functions::written),
          Map.entry("strptime", Functions::written),
          Map.entry("epoch", v -> date(v[0]).toEpochDay() * Dates.SECONDS),
          Map.entry("year", v -> (double) date(v[0]).getYear()),
          Map.entry("month", v -> (double) date(v[0]).getMonthValue()),
          Map.entry("day", v -> (double) date(v[0]).getDayOfMonth()),
          Map.entry("date_diff", v -> Dates.between(text(v[0]), date(v[1]), date(v[2]))),
          Map.entry("datediff", v -> Dates.between(text(v[0]), date(v[1]), date(v[2]))),
          Map.entry("add", v -> number(v[0]) + number(v[1])),
          Map.entry("subtract", v -> number(v[0]) - number(v[1])),
          Map.entry("multiply", v -> number(v[0]) * number(v[1])),
          Map.entry("divide", v -> number(v[1]) == 0 ? null : number(v[0]) / number(v[1])),
          Map.entry("abs", v -> Math.abs(number(v[0]))),
          Map.entry("least", v -> numbers(v).min().orElseThrow()),
          Map.entry("greatest", v -> numbers(v).max().orElseThrow()),
          Map.entry("string_split", v -> List.of(text(v[0]).split(Pattern.quote(text(v[1]))))),
          Map.entry("array_intersect", v -> shared(list(v[0]), list(v[1]))),
          Map.entry("list_intersect", v -> shared(list(v[0]), list(v[1]))));

  private Functions() {}

  static boolean exists(String name) {
    return name.equals("coalesce")
        || BY_NAME.containsKey(name)
        || Kernels.find(name).isPresent()
        || Agreements.find(name).isPresent();
  }

  /** The value of a function, or null. */
  static @Nullable Object call(String name, @Nullable Object[] values) {
    if (name.equals("coalesce")) {
      return Arrays.stream(values).filter(each -> each != null).findFirst().orElse(null);
    }
    if (Arrays.stream(values).anyMatch(each -> each == null)) {
      return null;
    }
    Optional<Kernel> kernel = Kernels.find(name);
    if (kernel.isPresent()) {
      return kernel.get().of(Glyphs.of(text(values[0])), Glyphs.of(text(values[1])));
    }
    Optional<Agreements.Agreement> agreement = Agreements.find(name);
    if (agreement.isPresent()) {
      return Agreements.of(agreement.get(), text(values[0]), text(values[1]));
    }
    Body body = BY_NAME.get(name);
    if (body == null) {
      throw new LinkageException(
          "There is no function "
              + name
              + "; those that conditions may call are "
              + String.join(", ", names())
              + ".");
    }
    try {
      return body.of(values);
    } catch (Unreadable e) {
      return null;
    } catch (ArrayIndexOutOfBoundsException | ClassCastException e) {
      throw new LinkageException("The function " + name + " was called with other values.", e);
    }
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>(BY_NAME.keySet());
    names.addAll(Kernels.names());
    names.addAll(Agreements.names());
    names.add("coalesce");
    return names;
  }

  /** The first code of Double Metaphone, by which alike-sounding names fall into one block. */
  private static @Nullable String sound(String name) {
    return Phonetics.DOUBLE_METAPHONE.codes(name).stream().sorted().findFirst().orElse(null);
  }

  /** A text of which nothing is left agrees with nothing. */
  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  private static double kilometres(Object[] v) {
    try {
      return Kilometres.between(number(v[0]), number(v[1]), number(v[2]), number(v[3]));
    } catch (IllegalArgumentException e) {
      // No place on earth.
      throw new Unreadable();
    }
  }

  private static String text(Object value) {
    return value instanceof Double number ? plain(number) : (String) value;
  }

  static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }

  private static double number(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    Double parsed = parsed((String) value);
    if (parsed == null) {
      throw new Unreadable();
    }
    return parsed;
  }

  private static DoubleStream numbers(Object[] values) {
    return Arrays.stream(values).mapToDouble(Functions::number);
  }

  private static boolean isSame(Object a, Object b) {
    return Double.valueOf(1).equals(Evaluation.compare(Sign.EQUAL, a, b));
  }

  private static int at(Object value) {
    return (int) number(value);
  }

  @SuppressWarnings("unchecked")
  private static List<String> list(Object value) {
    return value instanceof List<?> list ? (List<String>) list : Lists.of((String) value);
  }

  private static int size(Object value) {
    return value instanceof List<?> list
        ? list.size()
        : text(value).codePointCount(0, text(value).length());
  }

  /** Counted from 1 in code points, as in SQL. */
  private static String piece(String text, int from, int length) {
    int[] points = text.codePoints().toArray();
    int begin = Math.clamp(from - 1L, 0, points.length);
    int end = (int) Math.clamp(from - 1L + length, begin, points.length);
    return new String(points, begin, end - begin);
  }

  private static String end(String text, int length) {
    int[] points = text.codePoints().toArray();
    int begin = Math.max(0, points.length - Math.max(0, length));
    return new String(points, begin, points.length - begin);
  }

  private static @Nullable Object extract(Object[] values) {
    Matcher matcher = pattern(text(values[1])).matcher(text(values[0]));
    int group = values.length > 2 ? at(values[2]) : 0;
    if (!matcher.find()) {
      return "";
    }
    return Optional.ofNullable(matcher.group(group)).orElse("");
  }

  /** The first place where the pattern fits; with the option g every one. */
  private static String replaced(Object[] values) {
    Matcher matcher = pattern(text(values[1])).matcher(text(values[0]));
    boolean all = values.length > 3 && text(values[3]).contains("g");
    return all ? matcher.replaceAll(text(values[2])) : matcher.replaceFirst(text(values[2]));
  }

  private static Pattern pattern(String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new LinkageException(
          "The pattern " + regex + " of a condition is none: " + e.getDescription() + ".", e);
    }
  }

  private static @Nullable Double parsed(String text) {
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A date in a form of its own, or as it is usual. */
  private static @Nullable Double written(Object[] v) {
    return v.length > 1 ? Dates.day(text(v[0]), text(v[1])) : Dates.day(text(v[0]));
  }

  private static LocalDate date(Object value) {
    if (value instanceof Double days) {
      return LocalDate.ofEpochDay(days.longValue());
    }
    Double days = Dates.day((String) value);
    if (days == null) {
      throw new Unreadable();
    }
    return LocalDate.ofEpochDay(days.longValue());
  }

  private static List<String> shared(List<String> a, List<String> b) {
    Set<String> both = new LinkedHashSet<>(a);
    both.retainAll(Set.copyOf(b));
    return List.copyOf(both);
  }
}
