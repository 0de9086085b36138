package org.lodestar.linkage.propose;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lodestar.linkage.table.Column;

/** Recognises what a column holds by its values first, by its name where values do not tell. */
final class Recognition {
  private static final int LOOKED_AT = 2_000;
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}.*|(18|19|20)\\d{2}[01]\\d[0-3]\\d|\\d{1,2}/\\d{1,2}/\\d{4}");
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\d ()./-]{9,20}");
  private static final Pattern PLATE =
      Pattern.compile("(?i)[a-z]{2}[\\d?*]{2} ?[a-z?*]{3}|[a-z]\\d{1,3} ?[a-z]{3}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}[a-z]?");
  private static final double MOST = 0.7;

  private Recognition() {}

  static Profile of(Column column) {
    int[] counts = column.counts();
    int present = Arrays.stream(counts).sum();
    int commonest = Arrays.stream(counts).max().orElse(0);
    double share = present == 0 ? 0 : (double) commonest / present;
    return new Profile(
        column.name(),
        kind(column, present),
        column.size() == 0 ? 0 : (double) present / column.size(),
        column.distinct(),
        share);
  }

  private static Kind kind(Column column, int present) {
    if (column.distinct() < 2) {
      return Kind.SILENT;
    }
    String name = column.name().toLowerCase(Locale.ROOT);
    if (mostly(column, DATE)) {
      return Kind.DATE;
    }
    if (mostly(column, EMAIL)) {
      return Kind.EMAIL;
    }
    if (mostly(column, POSTCODE)) {
      return Kind.POSTCODE;
    }
    if (mostly(column, PLATE)) {
      return Kind.PLATE;
    }
    if (says(name, "phone", "mobile", "tel") && mostly(column, TELEPHONE)) {
      return Kind.TELEPHONE;
    }
    return named(name, column, present);
  }

  private static Kind named(String name, Column column, int present) {
    boolean own = column.distinct() > 0.5 * present;
    if (mostly(column, NUMBER)) {
      return own && present > 100
          ? Kind.CODE
          : column.distinct() <= 12 ? Kind.CATEGORY : Kind.NUMBER;
    }
    if (says(name, "full_name", "fullname", "and_surname")) {
      return Kind.FULL_NAME;
    }
    if (says(name, "surname", "last_name", "lastname", "family")) {
      return Kind.SURNAME;
    }
    if (says(name, "given", "first", "fore", "middle")) {
      return Kind.FORENAME;
    }
    if (name.equals("name") || name.endsWith("_name") && own) {
      return Kind.FULL_NAME;
    }
    return column.distinct() <= Math.max(12, present / 5_000) ? Kind.CATEGORY : Kind.TEXT;
  }

  private static boolean says(String name, String... words) {
    return Arrays.stream(words).anyMatch(name::contains);
  }

  /** Most of some of the distinct values, spread over all of them. */
  private static boolean mostly(Column column, Pattern pattern) {
    Predicate<String> fits = value -> pattern.matcher(value).matches();
    int step = Math.max(1, column.distinct() / LOOKED_AT);
    int seen = 0;
    int fitting = 0;
    for (int code = 0; code < column.distinct(); code += step) {
      seen++;
      fitting += fits.test(column.value(code)) ? 1 : 0;
    }
    return fitting >= MOST * seen;
  }
}
