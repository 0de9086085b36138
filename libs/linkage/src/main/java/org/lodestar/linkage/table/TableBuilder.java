package org.lodestar.linkage.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes records list after list. Not for several threads. */
public final class TableBuilder {
  private final List<ColumnBuilder> columns;
  private final List<String> names;
  private final List<String> sources = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  /**
   * @param names of all columns that any list has
   */
  public TableBuilder(List<String> names) {
    this.names = List.copyOf(names);
    columns = names.stream().map(ColumnBuilder::new).toList();
  }

  /** The records that follow are of this list. */
  public void begin(String source) {
    if (sources.contains(source)) {
      throw new IllegalArgumentException("Two lists with the name " + source);
    }
    sources.add(source);
    starts.add(ids.size());
  }

  /** The next record: its identifier, and its values in the order of the names, empty for none. */
  public void add(String id, List<String> values) {
    ids.add(id);
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).add(values.get(i));
    }
  }

  public Table build() {
    Map<String, Column> built = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      built.put(names.get(i), columns.get(i).build());
    }
    return new Table(
        sources,
        starts.stream().mapToInt(Integer::intValue).toArray(),
        ids.toArray(String[]::new),
        built);
  }
}
