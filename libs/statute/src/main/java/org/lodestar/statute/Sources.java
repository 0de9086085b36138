package org.lodestar.statute;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.lodestar.vocabulary.Mark;
import org.lodestar.vocabulary.ResourceTable;

/** All sources that the rules cite. */
public final class Sources {
  private static final Map<String, Source> BY_ID = load();

  private Sources() {}

  /** All sources, in the order of the table. */
  public static List<Source> list() {
    return List.copyOf(BY_ID.values());
  }

  /**
   * The source with this id.
   *
   * @throws NoSuchElementException when there is none
   */
  public static Source get(String id) {
    Source source = BY_ID.get(id);
    if (source == null) {
      throw new NoSuchElementException("no source " + id);
    }
    return source;
  }

  static List<Source> all(Collection<String> ids) {
    return ids.stream().map(Sources::get).toList();
  }

  static String line(Collection<Source> sources) {
    return sources.stream().map(Source::line).collect(Collectors.joining("; "));
  }

  private static Map<String, Source> load() {
    Map<String, Source> byId = new LinkedHashMap<>();
    for (ResourceTable.Row row : ResourceTable.read(Sources.class, "sources.psv")) {
      Source source =
          new Source(
              row.text("id"),
              row.text("citation"),
              row.text("address"),
              row.choice("mark", Mark.class),
              row.date("checked"));
      byId.put(source.id(), source);
    }
    return byId;
  }
}
