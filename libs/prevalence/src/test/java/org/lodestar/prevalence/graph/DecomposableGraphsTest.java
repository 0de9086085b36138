package org.lodestar.prevalence.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.prevalence.model.Model;

class DecomposableGraphsTest {
  @ParameterizedTest
  @CsvSource({"3, 8", "4, 61", "5, 822", "6, 18154"})
  void thereAreAsManyAsIsKnown(int lists, int graphs) {
    assertThat(DecomposableGraphs.of(lists)).hasSize(graphs);
    assertThat(new HashSet<>(DecomposableGraphs.of(lists))).hasSize(graphs);
  }

  @Test
  void aRoundOfFourWithoutAShortCutIsNone() {
    List<String> four = DecomposableGraphs.of(4).stream().map(DecomposableGraph::text).toList();
    assertThat(four).contains("[12,13,24]", "[123,124]", "[123,234]", "[1,2,3,4]", "[1234]");
    assertThat(four).doesNotContain("[12,13,24,34]", "[12,14,23,34]", "[13,14,23,24]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[12,13,14]; 1,1",
        "[123,234]; 23",
        "[123,24]; 2",
        "[12,34]; ''",
        "[124,134]; 14",
        "[1,2,3,4]; ''",
        "[12,13,24]; 1,2",
      })
  void separatorsAreWhatNeighbouringCliquesShare(String cliques, String separators) {
    DecomposableGraph graph =
        DecomposableGraphs.of(4).stream()
            .filter(each -> each.text().equals(cliques))
            .findFirst()
            .orElseThrow();
    assertThat(graph.separators().stream().map(Model::digits).collect(Collectors.joining(",")))
        .isEqualTo(separators);
  }

  /** Each list is in one more clique than separators, whatever the graph. */
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 6})
  void eachListIsCountedOnce(int lists) {
    for (DecomposableGraph graph : DecomposableGraphs.of(lists)) {
      for (int list = 0; list < lists; list++) {
        int bit = 1 << list;
        long cliques = graph.cliques().stream().filter(set -> (set & bit) != 0).count();
        long separators = graph.separators().stream().filter(set -> (set & bit) != 0).count();
        assertThat(cliques - separators).isEqualTo(1);
      }
    }
  }

  @Test
  void oneGraphIsSaturated() {
    assertThat(DecomposableGraphs.of(6).stream().filter(DecomposableGraph::saturated)).hasSize(1);
  }
}
