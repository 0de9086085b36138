package org.lodestar.disclosure.cube;

import java.util.List;
import java.util.Map;
import org.lodestar.disclosure.DisclosureException;

/**
 * The codes of one dimension in all tables together. A leaf is what no table divides further; each
 * code adds up one leaf or several.
 */
public final class Dimension {
  private final String name;
  private final List<String> codes;
  private final Map<String, Integer> index;
  private final int total;
  private final int[][] members;
  private final int[][] holders;
  private final int[][] children;
  private final boolean[] groups;

  Dimension(String name, Tree tree) {
    this.name = name;
    codes = tree.codes();
    index = tree.index();
    total = tree.total();
    members = tree.members();
    holders = tree.holders();
    children = tree.children();
    groups = tree.groups();
  }

  public String name() {
    return name;
  }

  /** How many codes there are. */
  public int size() {
    return codes.size();
  }

  public int leaves() {
    return holders.length;
  }

  public int total() {
    return total;
  }

  public String code(int index) {
    return codes.get(index);
  }

  /** The number of a code, or -1. */
  public int find(String code) {
    return index.getOrDefault(code, -1);
  }

  /** The number of a code that must be there. */
  public int get(String code, String place) {
    int found = find(code);
    if (found < 0) {
      throw new DisclosureException(
          "%s: the rules say nothing about the %s \"%s\".".formatted(place, name, code));
    }
    return found;
  }

  /** The leaves that a code adds up, in order. */
  public int[] members(int code) {
    return members[code];
  }

  /** The codes that add up a leaf, the leaf's own among them. */
  public int[] holders(int leaf) {
    return holders[leaf];
  }

  /** What a code is divided into; empty for a leaf and for a group. */
  public int[] children(int code) {
    return children[code];
  }

  /** How far it stands above the leaves; a group stands above the whole tree. */
  public int height(int code) {
    if (children[code].length == 0) {
      return groups[code] ? codes.size() : 0;
    }
    int height = 0;
    for (int child : children[code]) {
      height = Math.max(height, height(child) + 1);
    }
    return height;
  }

  /** Whether it stands for several leaves. */
  public boolean isSum(int code) {
    return members[code].length > 1;
  }
}
