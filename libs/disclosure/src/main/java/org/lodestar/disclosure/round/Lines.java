package org.lodestar.disclosure.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.disclosure.cube.Cube;

/**
 * Inner cells that are the same in all dimensions but one: their exchange leaves a total as it is.
 */
final class Lines {
  private final Cube cube;
  private final Map<Integer, Integer> rowOf;
  private final boolean[] isInner;

  Lines(Cube cube, Map<Integer, Integer> rowOf, boolean[] isInner) {
    this.cube = cube;
    this.rowOf = rowOf;
    this.isInner = isInner;
  }

  void fill(List<List<Integer>> lines) {
    for (int k = 0; k < cube.rank(); k++) {
      Map<Integer, List<Integer>> groups = new HashMap<>();
      for (Map.Entry<Integer, Integer> each : rowOf.entrySet()) {
        if (isInner[each.getValue()]) {
          int line = each.getKey() - cube.code(each.getKey(), k) * cube.cellStride(k);
          groups.computeIfAbsent(line, _ -> new ArrayList<>()).add(each.getValue());
        }
      }
      for (List<Integer> group : groups.values()) {
        group.sort(null);
        for (int row : group) {
          lines.get(row).addAll(group.stream().filter(other -> other != row).toList());
        }
      }
    }
  }
}
