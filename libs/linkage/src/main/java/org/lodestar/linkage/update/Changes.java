package org.lodestar.linkage.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.linkage.cluster.UnionFind;

/** Gathers what hangs together by shared records: each such group is one change. */
final class Changes {
  private final List<Integer> before;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final UnionFind together;
  private final int present;

  /**
   * @param present how many clusters there are now
   */
  Changes(Earlier earlier, int present) {
    this.present = present;
    before = earlier.sizes().keySet().stream().sorted().toList();
    before.forEach(number -> places.put(number, present + places.size()));
    together = new UnionFind(present + before.size());
  }

  /** An earlier cluster and a present one share records. */
  void share(int earlierNumber, int cluster) {
    together.union(place(earlierNumber), cluster);
  }

  private int place(int earlierNumber) {
    return places.getOrDefault(earlierNumber, Earlier.NONE);
  }

  private static final class Group {
    final List<Integer> before = new ArrayList<>();
    final List<Integer> after = new ArrayList<>();
    int records;

    boolean isChange() {
      return before.size() != 1 || after.size() != 1;
    }

    Change change(Earlier earlier) {
      Change.Kind kind = Change.Kind.of(before.size(), after.size());
      int had = earlier.sizes().getOrDefault(before.isEmpty() ? -1 : before.getFirst(), 0);
      after.sort(null);
      return new Change(
          earlier.run(), kind, before, after, kind == Change.Kind.VANISHED ? had : records);
    }
  }

  /**
   * All changes, in the order of their kind, then of their first number.
   *
   * @param numbers of the present clusters
   * @param sizes of the present clusters
   */
  List<Change> all(Earlier earlier, int[] numbers, int[] sizes) {
    Map<Integer, Group> groups = new HashMap<>();
    for (int number : before) {
      groups.computeIfAbsent(together.find(place(number)), _ -> new Group()).before.add(number);
    }
    for (int cluster = 0; cluster < present; cluster++) {
      Group group = groups.computeIfAbsent(together.find(cluster), _ -> new Group());
      group.after.add(numbers[cluster]);
      group.records += sizes[cluster];
    }
    return groups.values().stream()
        .filter(Group::isChange)
        .map(group -> group.change(earlier))
        .sorted(Comparator.comparing(Change::kind).thenComparingInt(Changes::first))
        .toList();
  }

  private static int first(Change change) {
    return change.before().isEmpty() ? change.after().getFirst() : change.before().getFirst();
  }
}
