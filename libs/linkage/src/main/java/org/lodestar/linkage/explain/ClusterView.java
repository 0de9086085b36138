package org.lodestar.linkage.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.update.StableNumbers;

/**
 * How clusters hang together.
 *
 * @param sizes how many clusters have so many records, by that number
 * @param withBridge clusters of three records or more that one pair alone holds together
 * @param looked clusters of three records or more
 * @param density mean over those
 * @param worth those most worth a look: the largest, then the least dense, each once
 */
public record ClusterView(
    SortedMap<Integer, Integer> sizes,
    int withBridge,
    int looked,
    double density,
    List<ClusterGraph> worth) {
  private static final int LARGEST = 6;
  private static final int LEAST_DENSE = 6;

  public ClusterView {
    sizes = new TreeMap<>(sizes);
    worth = List.copyOf(worth);
  }

  /**
   * @param threshold weight from which a pair is a link
   * @param numbers under which the clusters go
   */
  static ClusterView of(Linked linked, double threshold, StableNumbers numbers) {
    Clusters clusters = linked.clusters();
    SortedMap<Integer, Integer> sizes = new TreeMap<>();
    for (int size : clusters.sizes()) {
      sizes.merge(size, 1, Integer::sum);
    }
    List<ClusterGraph> graphs = graphs(linked, threshold, numbers.numbers());
    int withBridge = (int) graphs.stream().filter(each -> !each.bridges().isEmpty()).count();
    double density =
        graphs.stream().mapToDouble(each -> each.graph().density()).average().orElse(1);
    return new ClusterView(sizes, withBridge, graphs.size(), density, worth(graphs));
  }

  private static List<ClusterGraph> worth(List<ClusterGraph> graphs) {
    Comparator<ClusterGraph> larger =
        Comparator.comparingInt((ClusterGraph each) -> -each.records().size())
            .thenComparingInt(ClusterGraph::cluster);
    Comparator<ClusterGraph> looser =
        Comparator.comparingDouble((ClusterGraph each) -> each.graph().density())
            .thenComparing(larger);
    return Stream.concat(
            graphs.stream().sorted(larger).limit(LARGEST),
            graphs.stream().sorted(looser).limit(LEAST_DENSE))
        .distinct()
        .toList();
  }

  /** All clusters of three records or more. */
  private static List<ClusterGraph> graphs(Linked linked, double threshold, int[] numbers) {
    Clusters clusters = linked.clusters();
    int[] sizes = clusters.sizes();
    List<List<Graph.Link>> links = new ArrayList<>();
    for (int size : sizes) {
      links.add(size < 3 ? List.of() : new ArrayList<>());
    }
    int[] node = nodes(clusters);
    Edges pairs = linked.pairs();
    for (int pair = 0; pair < pairs.size(); pair++) {
      int left = pairs.left(pair);
      int right = pairs.right(pair);
      int cluster = clusters.of()[left];
      if (cluster == clusters.of()[right]
          && sizes[cluster] >= 3
          && pairs.weight(pair) >= threshold) {
        links.get(cluster).add(new Graph.Link(node[left], node[right], pairs.weight(pair)));
      }
    }
    List<ClusterGraph> graphs = new ArrayList<>();
    int[][] members = clusters.members();
    for (int cluster = 0; cluster < members.length; cluster++) {
      if (members[cluster].length >= 3) {
        graphs.add(graph(linked, numbers[cluster], members[cluster], links.get(cluster)));
      }
    }
    return graphs;
  }

  private static ClusterGraph graph(
      Linked linked, int number, int[] members, List<Graph.Link> links) {
    Graph graph = new Graph(members.length, links);
    return new ClusterGraph(
        number,
        Arrays.stream(members).mapToObj(row -> RecordName.of(linked.table(), row)).toList(),
        graph,
        graph.bridges());
  }

  /** The place of each record among those of its cluster. */
  private static int[] nodes(Clusters clusters) {
    int[] next = new int[clusters.size()];
    int[] node = new int[clusters.of().length];
    Arrays.setAll(node, row -> next[clusters.of()[row]]++);
    return node;
  }
}
