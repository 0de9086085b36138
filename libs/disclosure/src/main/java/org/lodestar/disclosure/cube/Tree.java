package org.lodestar.disclosure.cube;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.lodestar.disclosure.DimensionRule;
import org.lodestar.disclosure.DisclosureException;

/** Codes in a tree, and groups across it, worked out from a rule and the codes that occur. */
record Tree(
    List<String> codes,
    Map<String, Integer> index,
    int total,
    int[][] members,
    int[][] holders,
    int[][] children,
    boolean[] groups) {
  /**
   * Builds the tree of the codes that occur.
   *
   * @param name the dimension's, for messages
   * @param used the codes of each table by itself
   */
  static Tree of(String name, DimensionRule rule, List<TreeSet<String>> used) {
    TreeSet<String> occurring = new TreeSet<>();
    used.forEach(occurring::addAll);
    SortedMap<String, TreeSet<String>> children = new Kept(name, rule).of(occurring);
    Rests.add(children, used);
    TreeSet<String> all = new TreeSet<>(children.keySet());
    rule.groups().keySet().stream().filter(occurring::contains).forEach(all::add);
    List<String> leaves =
        children.keySet().stream().filter(code -> parts(children, code).isEmpty()).toList();
    Map<String, BitSet> sets = sets(rule, children, leaves, all);
    sets.putAll(new Differences(sets, used).all());
    all.addAll(sets.keySet());
    List<String> codes = List.copyOf(all);
    Map<String, Integer> index = new HashMap<>();
    codes.forEach(code -> index.put(code, index.size()));
    int[][] members =
        codes.stream().map(code -> set(sets, code).stream().toArray()).toArray(int[][]::new);
    return new Tree(
        codes,
        index,
        codes.indexOf(rule.total()),
        members,
        holders(members, leaves.size()),
        codes.stream()
            .map(code -> parts(children, code))
            .map(each -> each.stream().mapToInt(part -> index.getOrDefault(part, -1)).toArray())
            .toArray(int[][]::new),
        groups(codes, children));
  }

  private static TreeSet<String> parts(SortedMap<String, TreeSet<String>> children, String code) {
    return children.getOrDefault(code, new TreeSet<>());
  }

  private static BitSet set(Map<String, BitSet> sets, String code) {
    return sets.getOrDefault(code, new BitSet());
  }

  private static boolean[] groups(List<String> codes, SortedMap<String, TreeSet<String>> children) {
    boolean[] groups = new boolean[codes.size()];
    for (int code = 0; code < groups.length; code++) {
      groups[code] = !children.containsKey(codes.get(code));
    }
    return groups;
  }

  private static Map<String, BitSet> sets(
      DimensionRule rule,
      SortedMap<String, TreeSet<String>> children,
      List<String> leaves,
      TreeSet<String> codes) {
    Map<String, BitSet> sets = new HashMap<>();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      BitSet own = new BitSet();
      own.set(leaf);
      sets.put(leaves.get(leaf), own);
    }
    fill(rule.total(), children, sets);
    for (String code : codes) {
      if (!sets.containsKey(code)) {
        BitSet set = new BitSet();
        rule.groups().getOrDefault(code, List.of()).forEach(each -> set.or(set(sets, each)));
        sets.put(code, set);
      }
    }
    return sets;
  }

  private static BitSet fill(
      String code, SortedMap<String, TreeSet<String>> children, Map<String, BitSet> sets) {
    BitSet known = sets.get(code);
    if (known != null) {
      return known;
    }
    BitSet set = new BitSet();
    parts(children, code).forEach(child -> set.or(fill(child, children, sets)));
    sets.put(code, set);
    return set;
  }

  private static int[][] holders(int[][] members, int leaves) {
    List<List<Integer>> holders = new ArrayList<>();
    IntStream.range(0, leaves).forEach(_ -> holders.add(new ArrayList<>()));
    for (int code = 0; code < members.length; code++) {
      for (int leaf : members[code]) {
        holders.get(leaf).add(code);
      }
    }
    return holders.stream()
        .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /**
   * The codes that matter: those that occur, what they are part of, and all parts of a divided one.
   */
  private record Kept(String name, DimensionRule rule) {
    SortedMap<String, TreeSet<String>> of(TreeSet<String> occurring) {
      SortedMap<String, TreeSet<String>> children = new TreeMap<>();
      children.put(rule.total(), new TreeSet<>());
      for (String code : occurring) {
        if (rule.groups().containsKey(code)) {
          group(code, children);
        } else {
          keep(code, children);
        }
      }
      for (String parent : List.copyOf(children.keySet())) {
        if (!parts(children, parent).isEmpty()) {
          rule.parents().entrySet().stream()
              .filter(each -> each.getValue().equals(parent))
              .forEach(each -> keep(each.getKey(), children));
        }
      }
      return children;
    }

    private void group(String code, SortedMap<String, TreeSet<String>> children) {
      if (rule.parents().containsKey(code) || code.equals(rule.total())) {
        throw refused(
            "\"%s\" is both a group and in the tree: give one of them another code.", code);
      }
      List<String> parts = rule.groups().getOrDefault(code, List.of());
      for (String part : parts) {
        if (rule.groups().containsKey(part)) {
          throw refused("the group \"%s\" is made of a group: name the codes themselves.", code);
        }
        keep(part, children);
      }
      if (parts.isEmpty()) {
        throw refused("the group \"%s\" is made of nothing.", code);
      }
    }

    private void keep(String code, SortedMap<String, TreeSet<String>> children) {
      String at = code;
      for (int steps = 0; !at.equals(rule.total()); steps++) {
        String parent = rule.parents().getOrDefault(at, rule.total());
        children.computeIfAbsent(at, _ -> new TreeSet<>());
        children.computeIfAbsent(parent, _ -> new TreeSet<>()).add(at);
        at = parent;
        if (steps > rule.parents().size()) {
          throw refused("\"%s\" is part of itself by way of its parents.", code);
        }
      }
    }

    private DisclosureException refused(String problem, String code) {
      return new DisclosureException(
          "The rules, dimension \"" + name + "\": " + problem.formatted(code));
    }
  }
}
