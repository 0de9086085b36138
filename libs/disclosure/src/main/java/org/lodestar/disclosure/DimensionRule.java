package org.lodestar.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the codes of one dimension add up.
 *
 * @param total the code of everything together
 * @param parents for a code the one that it is part of; a code that is not named is part of the
 *     total; the children of a parent are all there are
 * @param groups codes that add up others across the tree, such as age bands of an earlier release
 */
public record DimensionRule(
    String total, Map<String, String> parents, Map<String, List<String>> groups) {
  public DimensionRule {
    parents = new TreeMap<>(parents);
    groups = new TreeMap<>(groups);
    if (parents.containsKey(total)) {
      throw new DisclosureException(
          "The total \"" + total + "\" is given a parent: a total is part of nothing.");
    }
  }

  /** Codes without a tree. */
  public static DimensionRule flat(String total) {
    return new DimensionRule(total, Map.of(), Map.of());
  }

  /** A tree, from child to parent. */
  public static DimensionRule tree(String total, Map<String, String> parents) {
    return new DimensionRule(total, parents, Map.of());
  }
}
