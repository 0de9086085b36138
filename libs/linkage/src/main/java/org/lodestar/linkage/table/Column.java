package org.lodestar.linkage.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column over all records. Each distinct value stands once, in the order in which it was first
 * seen; a record has the number of its value, or {@link #ABSENT}.
 *
 * <p>Lists that are linked share their dictionaries, so that two records agree exactly when their
 * numbers do, and everything that depends on one value (its sound, its postcode area) is worked out
 * once for each distinct value and not once for each of millions of pairs.
 */
public final class Column {
  /** The number of a value that a record does not have. */
  public static final int ABSENT = -1;

  private final String name;
  private final String[] values;
  private final int[] codes;

  Column(String name, String[] values, int[] codes) {
    this.name = name;
    this.values = values;
    this.codes = codes;
  }

  /** A column from the value of each record; null where a record has none. */
  public static Column of(String name, List<? extends @Nullable String> values) {
    ColumnBuilder builder = new ColumnBuilder(name);
    values.forEach(builder::add);
    return builder.build();
  }

  /**
   * A column from its distinct values and the number of each record's value. Not copied, for speed:
   * not to be written to afterwards.
   *
   * @param values each once
   * @param codes places among the values, or {@link #ABSENT}
   * @throws IllegalArgumentException when there is no value of such a number
   */
  public static Column of(String name, String[] values, int[] codes) {
    for (int code : codes) {
      if (code < ABSENT || code >= values.length) {
        throw new IllegalArgumentException("No value of " + name + " has the number " + code);
      }
    }
    return new Column(name, values, codes);
  }

  public String name() {
    return name;
  }

  /** How many records the column has. */
  public int size() {
    return codes.length;
  }

  /** How many distinct values there are. */
  public int distinct() {
    return values.length;
  }

  /** The number of a record's value, or {@link #ABSENT}. */
  public int code(int row) {
    return codes[row];
  }

  /** The numbers of all records' values. Not a copy, for speed: not to be written to. */
  public int[] codes() {
    return codes;
  }

  /** The value with a number. */
  public String value(int code) {
    return values[code];
  }

  /** A record's value, or null. */
  public @Nullable String at(int row) {
    return codes[row] == ABSENT ? null : values[codes[row]];
  }

  /** How many records have each value, by its number. */
  public int[] counts() {
    int[] counts = new int[values.length];
    for (int code : codes) {
      if (code != ABSENT) {
        counts[code]++;
      }
    }
    return counts;
  }

  /** How many records have a value. */
  public int present() {
    return (int) Arrays.stream(codes).filter(code -> code != ABSENT).count();
  }

  /**
   * The same records with another value for each distinct value; null where it has none. What a
   * function gives may be empty and is a value then, as in SQL.
   */
  public Column map(String newName, Derivation derivation) {
    return map(newName, derivation, null);
  }

  /**
   * The same, with a value also where a record has none.
   *
   * @param ofNone that value; null for none
   */
  public Column map(String newName, Derivation derivation, @Nullable String ofNone) {
    ColumnBuilder builder = new ColumnBuilder(newName);
    int[] to = new int[values.length];
    for (int code = 0; code < values.length; code++) {
      to[code] = builder.codeOf(derivation.of(values[code]));
    }
    int none = builder.codeOf(ofNone);
    int[] derived = new int[codes.length];
    for (int row = 0; row < codes.length; row++) {
      derived[row] = codes[row] == ABSENT ? none : to[codes[row]];
    }
    return new Column(newName, builder.dictionary(), derived);
  }

  /** What follows from a value alone. */
  @FunctionalInterface
  public interface Derivation {
    @Nullable String of(String value);
  }
}
