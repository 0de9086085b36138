package org.lodestar.linkage.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestar.linkage.score.Edges;

/**
 * Clusters that do not chain. The heaviest pair is taken first; two clusters are joined only when
 * the pairs between them speak for it together: what each pair weighs above the threshold is added
 * up, what it weighs below is taken away, and a pair that was never a candidate speaks against it a
 * little. So a single false pair between two families of records is outvoted by all the pairs that
 * should be there and are not (greedy correlation clustering; Bansal, Blum and Chawla 2004).
 *
 * <p>Two records of a list that is declared free of duplicates never come into one cluster.
 */
public final class Agreement {
  private final double threshold;
  private final double missing;
  private final double most;
  private final Set<Integer> duplicateFree;

  /**
   * @param threshold weight above which a pair speaks for one entity
   * @param missing how many bits a pair speaks against it that is not among the edges
   * @param most no pair has more bits to say than this, either way
   * @param duplicateFree places of the lists in which each entity stands once at most
   */
  public Agreement(double threshold, double missing, double most, Set<Integer> duplicateFree) {
    this.threshold = threshold;
    this.missing = missing;
    this.most = most;
    this.duplicateFree = Set.copyOf(duplicateFree);
  }

  /** Sum and number of the pairs between two clusters. */
  private record Link(double sum, int pairs) {
    Link plus(Link other) {
      return new Link(sum + other.sum, pairs + other.pairs);
    }
  }

  /**
   * Clusters all records.
   *
   * @param edges also those below the threshold, as far as they are known
   * @param sources the place of each record's list
   */
  public Clusters of(Edges edges, int[] sources) {
    UnionFind sets = new UnionFind(sources.length);
    Map<Integer, Map<Integer, Link>> links = new HashMap<>();
    for (int i = 0; i < edges.size(); i++) {
      double says = Math.clamp(edges.weight(i) - threshold, -most, most);
      link(links, edges.left(i), edges.right(i), new Link(says, 1));
    }
    Map<Integer, Set<Integer>> lists = new HashMap<>();
    for (int edge : edges.heaviestFirst()) {
      if (edges.weight(edge) < threshold) {
        break;
      }
      int a = sets.find(edges.left(edge));
      int b = sets.find(edges.right(edge));
      if (a != b && mayJoin(a, b, sets, links) && areFree(a, b, sources, lists)) {
        join(a, b, sets, links, sources, lists);
      }
    }
    return Clusters.of(sets.roots());
  }

  private static void link(Map<Integer, Map<Integer, Link>> links, int a, int b, Link link) {
    links.computeIfAbsent(a, _ -> new HashMap<>()).merge(b, link, Link::plus);
    links.computeIfAbsent(b, _ -> new HashMap<>()).merge(a, link, Link::plus);
  }

  private boolean mayJoin(int a, int b, UnionFind sets, Map<Integer, Map<Integer, Link>> links) {
    Link link = links.getOrDefault(a, Map.of()).getOrDefault(b, new Link(0, 0));
    double pairs = (double) sets.size(a) * sets.size(b);
    return link.sum - missing * (pairs - link.pairs) >= 0;
  }

  private boolean areFree(
      int a, int b, int[] sources, Map<Integer, Set<Integer>> lists) {
    Set<Integer> both = new HashSet<>(lists(a, sources, lists));
    both.retainAll(lists(b, sources, lists));
    return both.isEmpty();
  }

  private Set<Integer> lists(int root, int[] sources, Map<Integer, Set<Integer>> lists) {
    return lists.computeIfAbsent(
        root,
        _ -> duplicateFree.contains(sources[root]) ? Set.of(sources[root]) : Set.of());
  }

  private void join(
      int a,
      int b,
      UnionFind sets,
      Map<Integer, Map<Integer, Link>> links,
      int[] sources,
      Map<Integer, Set<Integer>> lists) {
    Set<Integer> all = new HashSet<>(lists(a, sources, lists));
    all.addAll(lists(b, sources, lists));
    int root = sets.union(a, b);
    int gone = root == a ? b : a;
    lists.put(root, all);
    Map<Integer, Link> moved = links.remove(gone);
    links.getOrDefault(root, new HashMap<>()).remove(gone);
    if (moved == null) {
      return;
    }
    moved.remove(root);
    List<Map.Entry<Integer, Link>> entries = new ArrayList<>(moved.entrySet());
    for (Map.Entry<Integer, Link> each : entries) {
      links.getOrDefault(each.getKey(), new HashMap<>()).remove(gone);
      link(links, root, each.getKey(), each.getValue());
    }
  }
}
