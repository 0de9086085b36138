package org.lodestar.linkage.overlap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many entities stand on just which lists, draw by draw, beside the clusters. */
final class CellTally {
  private final Atoms atoms;

  /** The lists on which each cluster has records, bit by bit. */
  private final Map<Integer, Integer> listsOf = new HashMap<>();

  private final Map<Integer, double[]> cells = new HashMap<>();
  private static final int COUNT = 0;
  private static final int DRAWN = 1;
  private static final int SQUARES = 2;
  private static final int HELD = 3;

  CellTally(Atoms atoms, List<List<Integer>> clusters) {
    this.atoms = atoms;
    for (List<Integer> members : clusters) {
      int lists = lists(members);
      listsOf.put(atoms.cluster(members.getFirst()), lists);
      cell(lists)[COUNT]++;
    }
  }

  private double[] cell(int lists) {
    return cells.computeIfAbsent(lists, _ -> new double[4]);
  }

  private int lists(List<Integer> members) {
    int lists = 0;
    for (int atom : members) {
      lists |= atoms.lists(atom);
    }
    return lists;
  }

  void add(List<List<Integer>> entities) {
    Map<Integer, Integer> drawn = new HashMap<>();
    Set<Integer> held = new HashSet<>();
    for (List<Integer> members : entities) {
      if (!members.isEmpty()) {
        int lists = lists(members);
        drawn.merge(lists, 1, Integer::sum);
        for (int atom : members) {
          int cluster = atoms.cluster(atom);
          if (listsOf.getOrDefault(cluster, 0) == lists && held.add(cluster)) {
            cell(lists)[HELD]++;
            break;
          }
        }
      }
    }
    drawn.forEach(
        (lists, number) -> {
          cell(lists)[DRAWN] += number;
          cell(lists)[SQUARES] += (double) number * number;
        });
  }

  Set<Integer> histories() {
    return cells.keySet();
  }

  long count(int history) {
    return Math.round(cell(history)[COUNT]);
  }

  double drawn(int history) {
    return cell(history)[DRAWN];
  }

  double squares(int history) {
    return cell(history)[SQUARES];
  }

  double held(int history) {
    return cell(history)[HELD];
  }
}
