package org.lodestar.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Statements parted into such as share no base. */
final class Components {
  private final Map<Integer, Integer> parent = new HashMap<>();
  private final Map<Integer, Component> components = new HashMap<>();

  Components(Knowledge knowledge) {
    for (Knowledge.Sum sum : knowledge.sums()) {
      for (int base : sum.bases()) {
        parent.put(of(base), of(sum.bases()[0]));
      }
    }
    Map<Integer, List<Knowledge.Sum>> sums = new HashMap<>();
    for (Knowledge.Sum sum : knowledge.sums()) {
      sums.computeIfAbsent(of(sum.bases()[0]), _ -> new ArrayList<>()).add(sum);
    }
    sums.forEach((root, each) -> components.put(root, new Component(each)));
  }

  /** The number of the component of a base; a base of which nothing is said is one by itself. */
  int of(int base) {
    int at = base;
    while (parent.getOrDefault(at, at) != at) {
      int up = parent.get(at);
      parent.put(at, parent.getOrDefault(up, up));
      at = up;
    }
    return at;
  }

  double least(int component, List<Integer> bases) {
    Component found = components.get(component);
    return found == null ? 0 : found.least(bases);
  }

  double most(int component, List<Integer> bases) {
    Component found = components.get(component);
    return found == null ? Double.POSITIVE_INFINITY : found.most(bases);
  }
}
