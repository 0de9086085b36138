package org.lodestar.linkage.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;

/**
 * All records of all lists, list after list: record 0 is the first of the first list. Columns that
 * several lists have under one name are one column; a list that lacks a column has no value there.
 */
public final class Table {
  private final List<String> sources;
  private final int[] starts;
  private final int size;

  /** Null where records go by their numbers. */
  private final String @Nullable [] ids;

  private final Map<String, Column> columns;

  Table(List<String> sources, int[] starts, String[] ids, Map<String, Column> columns) {
    this(sources, starts, ids.length, ids, columns);
  }

  private Table(
      List<String> sources,
      int[] starts,
      int size,
      String @Nullable [] ids,
      Map<String, Column> columns) {
    this.sources = List.copyOf(sources);
    this.starts = starts;
    this.size = size;
    this.ids = ids;
    this.columns = new LinkedHashMap<>(columns);
  }

  /** A table of one list, from its columns; records are numbered from 0. */
  public static Table of(String source, List<Column> columns) {
    int size = columns.isEmpty() ? 0 : columns.getFirst().size();
    TableBuilder builder = new TableBuilder(columns.stream().map(Column::name).toList());
    builder.begin(source);
    for (int row = 0; row < size; row++) {
      List<String> values = new ArrayList<>();
      for (Column column : columns) {
        String value = column.at(row);
        values.add(value == null ? "" : value);
      }
      builder.add(String.valueOf(row), values);
    }
    return builder.build();
  }

  /**
   * Some columns of lists whose records go by their numbers, as they travel to where only the pairs
   * matter.
   *
   * @param starts the first record of each list
   * @param size how many records all lists have together
   * @throws IllegalArgumentException when a column is not of that size
   */
  public static Table numbered(List<String> sources, int[] starts, int size, List<Column> columns) {
    Map<String, Column> named = new LinkedHashMap<>();
    for (Column column : columns) {
      if (column.size() != size) {
        throw new IllegalArgumentException("A column of another length: " + column.name());
      }
      named.put(column.name(), column);
    }
    return new Table(sources, starts.clone(), size, null, named);
  }

  /** How many records all lists have together. */
  public int size() {
    return size;
  }

  /** The names of the lists, in their order. */
  public List<String> sources() {
    return sources;
  }

  /** The place of a record's list among {@link #sources}. */
  public int source(int row) {
    int source = sources.size() - 1;
    while (starts[source] > row) {
      source--;
    }
    return source;
  }

  /** The place of each record's list. */
  public int[] sourceOfEach() {
    int[] all = new int[size()];
    for (int source = 0; source < sources.size(); source++) {
      Arrays.fill(all, starts[source], end(source), source);
    }
    return all;
  }

  /** The first record of a list. */
  public int start(int source) {
    return starts[source];
  }

  /** Just behind the last record of a list. */
  public int end(int source) {
    return source + 1 < starts.length ? starts[source + 1] : size();
  }

  /** A record's own identifier in its list; its number where it goes by that. */
  public String id(int row) {
    return ids == null ? String.valueOf(row) : ids[row];
  }

  public List<Column> columns() {
    return List.copyOf(columns.values());
  }

  public Optional<Column> find(String name) {
    return Optional.ofNullable(columns.get(name));
  }

  /** The column with this name, which must exist. */
  public Column column(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new LinkageException(
                    "There is no column \""
                        + name
                        + "\"; the columns are "
                        + String.join(", ", columns.keySet())
                        + "."));
  }

  /** The same records with one more column, or another one under its name. */
  public Table with(Column column) {
    if (column.size() != size()) {
      throw new IllegalArgumentException("A column of another length: " + column.name());
    }
    Map<String, Column> more = new LinkedHashMap<>(columns);
    more.put(column.name(), column);
    return new Table(sources, starts, size, ids, more);
  }

  /** The same records without a column: truth, for one, is not to be learnt from. */
  public Table without(String name) {
    Map<String, Column> fewer = new LinkedHashMap<>(columns);
    fewer.remove(name);
    return new Table(sources, starts, size, ids, fewer);
  }
}
