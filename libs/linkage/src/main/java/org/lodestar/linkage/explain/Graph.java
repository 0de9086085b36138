package org.lodestar.linkage.explain;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The records of one cluster and the pairs between them, as a graph of nodes from 0.
 *
 * @param nodes how many
 * @param links each between two different nodes, none twice
 */
public record Graph(int nodes, List<Link> links) {
  public Graph {
    links = List.copyOf(links);
  }

  /**
   * A pair.
   *
   * @param a one node
   * @param b the other
   * @param weight in bits
   */
  public record Link(int a, int b, double weight) {}

  /** How many links each node has. */
  public int[] degrees() {
    int[] degrees = new int[nodes];
    for (Link link : links) {
      degrees[link.a]++;
      degrees[link.b]++;
    }
    return degrees;
  }

  /** Share of all pairs of nodes that are linked; 1 for a single node. */
  public double density() {
    return nodes < 2 ? 1 : links.size() / (nodes * (nodes - 1.0) / 2);
  }

  /**
   * How far one node stands out by its links (Freeman 1978): 1 for a star, 0 where all nodes have
   * as many; 0 for fewer than three nodes.
   */
  public double centralisation() {
    if (nodes < 3) {
      return 0;
    }
    int[] degrees = degrees();
    int most = Arrays.stream(degrees).max().orElse(0);
    long sum = Arrays.stream(degrees).mapToLong(degree -> most - degree).sum();
    return sum / ((nodes - 1.0) * (nodes - 2));
  }

  /**
   * Links without which the graph would fall apart further (Tarjan 1974), by their place among the
   * links, rising. Without recursion, since a cluster may be a long chain.
   */
  public List<Integer> bridges() {
    int[][] at = linksOf();
    int[] order = new int[nodes];
    int[] low = new int[nodes];
    int[] by = new int[nodes];
    int[] next = new int[nodes];
    Arrays.fill(by, -1);
    boolean[] bridge = new boolean[links.size()];
    int visited = 0;
    for (int root = 0; root < nodes; root++) {
      if (order[root] > 0) {
        continue;
      }
      Deque<Integer> path = new ArrayDeque<>(List.of(root));
      order[root] = low[root] = ++visited;
      while (!path.isEmpty()) {
        int node = path.element();
        if (next[node] < at[node].length) {
          int link = at[node][next[node]++];
          int other = other(link, node);
          if (order[other] == 0) {
            order[other] = low[other] = ++visited;
            by[other] = link;
            path.push(other);
          } else if (link != by[node]) {
            low[node] = Math.min(low[node], order[other]);
          }
        } else {
          path.pop();
          if (by[node] >= 0) {
            int parent = other(by[node], node);
            low[parent] = Math.min(low[parent], low[node]);
            bridge[by[node]] = low[node] > order[parent];
          }
        }
      }
    }
    return IntStream.range(0, bridge.length).filter(link -> bridge[link]).boxed().toList();
  }

  private int other(int link, int node) {
    return links.get(link).a == node ? links.get(link).b : links.get(link).a;
  }

  private int[][] linksOf() {
    int[] degrees = degrees();
    int[][] at = new int[nodes][];
    Arrays.setAll(at, node -> new int[degrees[node]]);
    int[] next = new int[nodes];
    for (int link = 0; link < links.size(); link++) {
      at[links.get(link).a][next[links.get(link).a]++] = link;
      at[links.get(link).b][next[links.get(link).b]++] = link;
    }
    return at;
  }
}
