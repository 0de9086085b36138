package org.lodestar.linkage.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The unit's work: links two or more encoded lists of one run. The unit has no key and sees no
 * person, yet what it holds is personal data; it gives away {@link Overlaps} alone, or cluster
 * numbers under pseudonyms, and deletes the lists.
 */
public final class Linkage {
  private static final int MOST_LISTS = 10;

  private final List<EncodedList> lists;
  private final LinkRule rule;
  private final List<PairReport> reports = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Clusters clusters;

  private Linkage(List<EncodedList> lists, LinkRule rule) {
    this.lists = List.copyOf(lists);
    this.rule = rule;
    compareAll(chancesOfOthers());
    this.clusters = clusters();
  }

  /**
   * Links the lists, each of them without duplicates.
   *
   * @throws IllegalArgumentException when two lists differ in schema, run, length or key
   */
  public static Linkage of(List<EncodedList> lists, LinkRule rule) {
    if (lists.size() < 2 || lists.size() > MOST_LISTS) {
      throw new IllegalArgumentException("2 to " + MOST_LISTS + " lists can be linked");
    }
    if (lists.stream().anyMatch(list -> list.size() < 2)) {
      throw new IllegalArgumentException("a list of fewer than 2 records cannot be linked");
    }
    return new Linkage(lists, rule);
  }

  /** How each two lists went together. */
  public List<PairReport> reports() {
    return List.copyOf(reports);
  }

  /** The cluster of a record, by the place of its list and its place in it. */
  public int cluster(int list, int record) {
    return clusters.of(list, record);
  }

  /**
   * The restricted answer of the unit.
   *
   * @param decoys for each list, in order, how many of its records its owner invented; they are
   *     taken from the people on that list alone, where nearly all of them are
   */
  public Overlaps overlaps(SmallCells smallCells, List<Integer> decoys) {
    long[] counts = clusters.histories();
    for (int list = 0; list < lists.size(); list++) {
      // A decoy that was linked by mistake is missing among the singles.
      counts[1 << list] = Math.max(0, counts[1 << list] - decoys.get(list));
    }
    List<String> names = lists.stream().map(list -> list.header().list()).toList();
    return Overlaps.of(names, counts, smallCells);
  }

  private double[] chancesOfOthers() {
    NonMatches others = new NonMatches();
    lists.forEach(others::add);
    return others.chances();
  }

  private void compareAll(double[] u) {
    for (int a = 0; a < lists.size(); a++) {
      for (int b = a + 1; b < lists.size(); b++) {
        ListPair pair = new ListPair(lists.get(a), lists.get(b), u, rule);
        reports.add(pair.report(rule));
        addEdges(pair, a, b);
      }
    }
  }

  private void addEdges(ListPair pair, int a, int b) {
    int threshold = pair.model().threshold(rule.probability());
    ScoredPairs scored = pair.pairs();
    for (int at : pair.considered()) {
      if (scored.band(at) >= threshold) {
        double probability = pair.model().probability(scored.band(at));
        edges.add(new Edge(a, scored.left(at), b, scored.right(at), probability, scored.dice(at)));
      }
    }
  }

  private Clusters clusters() {
    Clusters grown = new Clusters(lists, rule.oneEach());
    edges.sort(Comparator.comparingDouble(Edge::probability).thenComparing(Edge::dice).reversed());
    edges.forEach(edge -> grown.join(edge.listA, edge.i, edge.listB, edge.j));
    return grown;
  }

  private record Edge(int listA, int i, int listB, int j, double probability, double dice) {}
}
