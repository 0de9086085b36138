package org.lodestar.linkage.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.Progress;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.update.StableNumbers;

class ClusterViewTest {
  private static Linked with(Edges pairs, Clusters clusters) {
    Table lists = Invented.lists();
    LinkSettings settings = Invented.settings(lists, LinkType.LINK_AND_DEDUPE);
    Linked linked = new Linkage(lists, settings, Progress.SILENT).run(null);
    return new Linked(
        lists,
        linked.model(),
        linked.proposal(),
        linked.training(),
        linked.rules(),
        pairs,
        clusters,
        linked.scorer());
  }

  @Test
  void theLargestAndTheLoosestClustersAreDrawnByTheirPairsAboveTheThreshold() {
    int[] of = new int[200];
    List<Integer> alone = new ArrayList<>();
    for (int row = 0; row < 200; row++) {
      of[row] = row < 4 ? 0 : row < 7 ? 1 : row < 9 ? 2 : row - 6;
      if (row >= 9) {
        alone.add(row);
      }
    }
    Edges pairs = new Edges();
    // A chain of four; its last pair lies below the threshold and is no link.
    pairs.add(0, 1, 8);
    pairs.add(1, 2, 6);
    pairs.add(2, 3, 5);
    pairs.add(0, 3, 1);
    // A triangle.
    pairs.add(4, 5, 9);
    pairs.add(4, 6, 9);
    pairs.add(5, 6, 9);
    // Two records, and a pair between clusters.
    pairs.add(7, 8, 9);
    pairs.add(3, 4, 9);
    int clusters = 3 + alone.size();
    int[] numbers = IntStream.range(0, clusters).map(cluster -> 40 - cluster).toArray();
    ClusterView view =
        ClusterView.of(
            with(pairs, new Clusters(of, clusters)), 2, new StableNumbers(numbers, List.of()));
    assertThat(view.sizes()).isEqualTo(Map.of(1, alone.size(), 2, 1, 3, 1, 4, 1));
    assertThat(view.looked()).isEqualTo(2);
    assertThat(view.withBridge()).isEqualTo(1);
    assertThat(view.density()).isCloseTo((0.5 + 1) / 2, offset(1e-9));
    assertThat(view.worth()).extracting(ClusterGraph::cluster).containsExactly(40, 39);
    ClusterGraph chain = view.worth().getFirst();
    assertThat(chain.graph().links()).hasSize(3);
    assertThat(chain.bridges()).containsExactly(0, 1, 2);
    assertThat(chain.records())
        .containsExactly(
            new RecordName(0, 1), new RecordName(0, 2), new RecordName(0, 3), new RecordName(0, 4));
  }
}
