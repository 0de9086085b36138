package org.lodestar.app.site;

import java.util.List;

/** Slot: what a module has for the worker's home page. Declare one bean for each module. */
public interface WorkItems {
  /** How many items of this kind wait for the person. */
  int count(Viewer viewer, WorkItem.Kind kind);

  /** The most urgent first, from an offset, at most so many. */
  List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit);
}
