package org.lodestar.disclosure.cube;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one table counts and another counts a part of, less that part: the first nine months less
 * the first quarter. It has a code of its own, so that it can be looked at like any other, unless
 * some code stands for it or one of the tables divides it further.
 */
final class Differences {
  private final Map<String, BitSet> sets;
  private final List<TreeSet<String>> used;

  /**
   * Of the codes that occur.
   *
   * @param sets the leaves of each code
   * @param used the codes of each table by itself
   */
  Differences(Map<String, BitSet> sets, List<TreeSet<String>> used) {
    this.sets = sets;
    this.used = used;
  }

  SortedMap<String, BitSet> all() {
    TreeSet<String> occurring = new TreeSet<>();
    used.forEach(occurring::addAll);
    SortedMap<String, BitSet> found = new TreeMap<>();
    for (String whole : occurring) {
      for (String part : occurring) {
        BitSet rest = rest(whole, part);
        if (!rest.isEmpty() && apart(whole, part) && !isKnown(rest, found)) {
          found.put(whole + " without " + part, rest);
        }
      }
    }
    return found;
  }

  /** Nothing where the one is not a true part of the other. */
  private BitSet rest(String whole, String part) {
    BitSet rest = leaves(whole);
    BitSet outside = leaves(part);
    outside.andNot(rest);
    rest.andNot(leaves(part));
    if (!outside.isEmpty()) {
      rest.clear();
    }
    return rest;
  }

  private BitSet leaves(String code) {
    return (BitSet) sets.getOrDefault(code, new BitSet()).clone();
  }

  private boolean apart(String whole, String part) {
    return used.stream().noneMatch(each -> each.contains(whole) && each.contains(part));
  }

  private boolean isKnown(BitSet rest, Map<String, BitSet> found) {
    return sets.containsValue(rest)
        || found.containsValue(rest)
        || used.stream().anyMatch(each -> divides(each, rest));
  }

  /** Whether the codes of one table add up to it. */
  private boolean divides(TreeSet<String> table, BitSet rest) {
    BitSet covered = new BitSet();
    for (String code : table) {
      BitSet outside = leaves(code);
      outside.andNot(rest);
      if (outside.isEmpty()) {
        covered.or(leaves(code));
      }
    }
    return covered.equals(rest);
  }
}
