package org.lodestar.app.members.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What waits for a worker in all rooms together, the most urgent first. */
@Component
class AllWork {
  private final ObjectProvider<WorkItems> rooms;
  private final Destinations destinations;

  AllWork(ObjectProvider<WorkItems> rooms, Destinations destinations) {
    this.rooms = rooms;
    this.destinations = destinations;
  }

  /** How much there is of each kind that has any, with at most so many of each. */
  Map<WorkItem.Kind, WorkItems.Pile> piles(Viewer viewer, int most) {
    List<Map<WorkItem.Kind, WorkItems.Pile>> found =
        rooms.stream().map(room -> piles(room, viewer, most)).toList();
    Map<WorkItem.Kind, WorkItems.Pile> all = new EnumMap<>(WorkItem.Kind.class);
    for (WorkItem.Kind kind : WorkItem.Kind.values()) {
      WorkItems.Pile pile =
          together(
              found.stream().map(each -> each.get(kind)).filter(Objects::nonNull).toList(), most);
      if (pile.count() > 0) {
        all.put(kind, pile);
      }
    }
    return all;
  }

  private static WorkItems.Pile together(List<WorkItems.Pile> piles, int most) {
    return new WorkItems.Pile(
        piles.stream().mapToInt(WorkItems.Pile::count).sum(),
        piles.stream()
            .flatMap(each -> each.first().stream())
            .sorted(WorkItem.MOST_URGENT_FIRST)
            .limit(most)
            .toList());
  }

  /**
   * From each room whose work leads to an area, at most so many of each kind: no room's work hides
   * another's.
   */
  Stream<WorkItem> of(Area area, Viewer viewer, int most) {
    return rooms.stream()
        .filter(room -> room.leadsTo(area))
        .flatMap(room -> piles(room, viewer, most).values().stream())
        .flatMap(pile -> pile.first().stream());
  }

  private Map<WorkItem.Kind, WorkItems.Pile> piles(WorkItems room, Viewer viewer, int most) {
    Map<WorkItem.Kind, WorkItems.Pile> piles = room.piles(viewer, most);
    // Every test that looks at somebody's work finds what a room forgot to say.
    assert piles.values().stream()
            .flatMap(each -> each.first().stream())
            .allMatch(each -> isSaid(room, each))
        : room.getClass() + " has work in an area to which it says that none leads: " + piles;
    return piles;
  }

  private boolean isSaid(WorkItems room, WorkItem item) {
    return destinations.above(item.href()).filter(up -> !room.leadsTo(up.area())).isEmpty();
  }

  int count(Viewer viewer, WorkItem.Kind kind) {
    return rooms.stream().mapToInt(room -> room.count(viewer, kind)).sum();
  }

  /** The best of all rooms: each gives its first ones, and the first of those are taken. */
  List<WorkItem> list(Viewer viewer, WorkItem.Kind kind, int offset, int limit) {
    return rooms.stream()
        .flatMap(room -> room.list(viewer, kind, 0, offset + limit).stream())
        .sorted(WorkItem.MOST_URGENT_FIRST)
        .skip(offset)
        .limit(limit)
        .toList();
  }
}
