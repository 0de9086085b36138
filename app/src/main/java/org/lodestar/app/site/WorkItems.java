package org.lodestar.app.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Slot: what a module has for the worker's home page. Declare one bean for each module. */
public interface WorkItems {
  /**
   * Whether what it has can lead to a page of an area; the others are not asked for an area's page.
   * Where it says no, none of its items may lead there.
   */
  default boolean leadsTo(Area area) {
    return true;
  }

  /** How many items of this kind wait for the person. */
  int count(Viewer viewer, WorkItem.Kind kind);

  /** The most urgent first, from an offset, at most so many. */
  List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit);

  /**
   * How much there is of one kind.
   *
   * @param first the most urgent ones
   */
  record Pile(int count, List<WorkItem> first) {
    public Pile {
      first = List.copyOf(first);
    }
  }

  /**
   * What the home page shows: each kind with at most so many. A kind of which there is nothing may
   * be left out.
   */
  default Map<WorkItem.Kind, Pile> piles(Viewer viewer, int most) {
    Map<WorkItem.Kind, Pile> all = new EnumMap<>(WorkItem.Kind.class);
    for (WorkItem.Kind kind : WorkItem.Kind.values()) {
      List<WorkItem> first = list(viewer, kind, 0, most);
      int count = first.size() < most ? first.size() : count(viewer, kind);
      all.put(kind, new Pile(count, first));
    }
    return all;
  }
}
