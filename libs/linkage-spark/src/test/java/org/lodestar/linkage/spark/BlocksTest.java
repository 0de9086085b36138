package org.lodestar.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

class BlocksTest {
  @Test
  void sharesTogetherAreAllOfTheWorkAndNothingTwice() {
    Columns columns =
        new Columns(
            Table.of(
                "t",
                List.of(
                    Column.of("a", List.of("p", "p")),
                    Column.of("b", List.of("1", "1")),
                    Column.of("c", List.of("x", "x")))));
    Blocks.Found found =
        Blocks.Found.of(
            new Blocking(
                List.of(BlockingRule.on("a"), BlockingRule.on("b"), BlockingRule.on("c")),
                columns,
                LinkType.DEDUPE_ONLY));
    List<Blocking.Unit> all = new ArrayList<>();
    for (int share = 0; share < 2; share++) {
      all.addAll(found.share(share, 2));
    }
    assertThat(all).hasSize(3).containsExactlyInAnyOrderElementsOf(found.units());
  }
}
