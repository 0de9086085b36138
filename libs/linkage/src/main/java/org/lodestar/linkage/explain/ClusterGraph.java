package org.lodestar.linkage.explain;

import java.util.List;

/**
 * One cluster of several records, looked at as a graph.
 *
 * @param cluster its number, as in {@code clusters.csv}
 * @param records by their places, in the order of the nodes
 * @param graph of the pairs at or above the threshold
 * @param bridges links that alone hold two parts together, by their place in the graph
 */
public record ClusterGraph(
    int cluster, List<RecordName> records, Graph graph, List<Integer> bridges) {
  public ClusterGraph {
    records = List.copyOf(records);
    bridges = List.copyOf(bridges);
  }
}
