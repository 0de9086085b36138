package org.lodestar.linkage.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes the values of a column one record after the other. Not for several threads. */
public final class ColumnBuilder {
  private final String name;
  private final Dictionary values = new Dictionary();
  private int[] codes = new int[1024];
  private int size;

  public ColumnBuilder(String name) {
    this.name = name;
  }

  /** The next record's value as a list gives it; null or empty where it has none. */
  public void add(@Nullable String value) {
    addWorkedOut(value == null || value.isEmpty() ? null : value);
  }

  /** The next record's value as a function gives it; null where it has none, empty is a value. */
  public void addWorkedOut(@Nullable String value) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, size + (size >> 1));
    }
    codes[size++] = codeOf(value);
  }

  int codeOf(@Nullable String value) {
    if (value == null) {
      return Column.ABSENT;
    }
    return values.of(value);
  }

  String[] dictionary() {
    return values.texts();
  }

  public Column build() {
    return new Column(name, dictionary(), Arrays.copyOf(codes, size));
  }
}
