package org.lodestar.app.site;

import java.util.List;

/** What a module has for the home page when there are never more than a few of a kind. */
public interface FewWorkItems extends WorkItems {
  /** All items of this kind, the most urgent first. */
  List<WorkItem> items(Viewer viewer, WorkItem.Kind kind);

  @Override
  default int count(Viewer viewer, WorkItem.Kind kind) {
    return items(viewer, kind).size();
  }

  @Override
  default List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    return items(viewer, kind).stream().skip(offset).limit(limit).toList();
  }
}
