package org.lodestar.linkage.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.linkage.cluster.UnionFind;

class GraphTest {
  private static Graph graph(int nodes, String links) {
    List<Graph.Link> all = new ArrayList<>();
    for (String link : links.isBlank() ? new String[0] : links.strip().split(" +")) {
      String[] ends = link.split("-");
      all.add(new Graph.Link(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), 5));
    }
    return new Graph(nodes, all);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          1, ' ',                     1.0,    0.0,    0
          2, '0-1',                   1.0,    0.0,    1
          3, '0-1 1-2',               0.6667, 1.0,    2
          3, '0-1 1-2 0-2',           1.0,    0.0,    0
          5, '0-1 0-2 0-3 0-4',       0.4,    1.0,    4
          6, '0-1 1-2 2-0 2-3 3-4 4-5 5-3', 0.4667, 0.2, 1
          4, '0-1 1-2 2-3 3-0',       0.6667, 0.0,    0
          """)
  void knownGraphsHaveTheirFigures(
      int nodes, String links, double density, double centralisation, int bridges) {
    Graph graph = graph(nodes, links);
    assertThat(graph.density()).isCloseTo(density, offset(1e-4));
    assertThat(graph.centralisation()).isCloseTo(centralisation, offset(1e-4));
    assertThat(graph.bridges()).hasSize(bridges);
  }

  @Property(tries = 400)
  void aBridgeIsALinkWithoutWhichThereAreMoreParts(@ForAll("graphs") Graph graph) {
    List<Integer> bridges =
        IntStream.range(0, graph.links().size())
            .filter(link -> parts(graph, link) > parts(graph, -1))
            .boxed()
            .toList();
    assertThat(graph.bridges()).isEqualTo(bridges);
  }

  @Property(tries = 100)
  void everyLinkGivesADegreeToItsTwoEnds(@ForAll("graphs") Graph graph) {
    assertThat(IntStream.of(graph.degrees()).sum()).isEqualTo(2 * graph.links().size());
    assertThat(graph.density()).isBetween(0.0, 1.0);
    assertThat(graph.centralisation()).isBetween(0.0, 1.0);
  }

  private static long parts(Graph graph, int without) {
    UnionFind sets = new UnionFind(graph.nodes());
    for (int link = 0; link < graph.links().size(); link++) {
      if (link != without) {
        sets.union(graph.links().get(link).a(), graph.links().get(link).b());
      }
    }
    return IntStream.range(0, graph.nodes()).map(sets::find).distinct().count();
  }

  @Provide
  Arbitrary<Graph> graphs() {
    return Arbitraries.integers()
        .between(1, 8)
        .flatMap(
            nodes ->
                Arbitraries.integers()
                    .between(0, nodes * nodes - 1)
                    .filter(pair -> pair / nodes < pair % nodes || nodes == 1)
                    .set()
                    .ofMaxSize(nodes == 1 ? 0 : Math.min(12, nodes * (nodes - 1) / 2))
                    .map(pairs -> graph(nodes, pairs)));
  }

  private static Graph graph(int nodes, Set<Integer> pairs) {
    return new Graph(
        nodes, pairs.stream().map(pair -> new Graph.Link(pair / nodes, pair % nodes, 1)).toList());
  }

  @Test
  void aLongChainIsWalkedWithoutRunningOutOfStack() {
    int nodes = 100_000;
    Graph chain =
        new Graph(
            nodes, IntStream.range(1, nodes).mapToObj(i -> new Graph.Link(i - 1, i, 1)).toList());
    assertThat(chain.bridges()).hasSize(nodes - 1);
  }
}
