package org.lodestar.app.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a module has for the home page when there are never more than a few: found in one go. */
public interface FewWorkItems extends WorkItems {
  /** All items of all kinds, in any order. */
  List<WorkItem> items(Viewer viewer);

  @Override
  default int count(Viewer viewer, WorkItem.Kind kind) {
    return of(reached(viewer), kind).size();
  }

  @Override
  default List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    return of(reached(viewer), kind).stream().skip(offset).limit(limit).toList();
  }

  @Override
  default Map<WorkItem.Kind, Pile> piles(Viewer viewer, int most) {
    List<WorkItem> items = reached(viewer);
    Map<WorkItem.Kind, Pile> all = new EnumMap<>(WorkItem.Kind.class);
    for (WorkItem.Kind kind : WorkItem.Kind.values()) {
      List<WorkItem> those = of(items, kind);
      all.put(kind, new Pile(those.size(), those.stream().limit(most).toList()));
    }
    return all;
  }

  /** Nothing of what the partnership has switched off. */
  private List<WorkItem> reached(Viewer viewer) {
    return items(viewer).stream().filter(each -> viewer.reaches(each.href())).toList();
  }

  private static List<WorkItem> of(List<WorkItem> items, WorkItem.Kind kind) {
    return items.stream()
        .filter(item -> item.kind() == kind)
        .sorted(WorkItem.MOST_URGENT_FIRST)
        .toList();
  }
}
