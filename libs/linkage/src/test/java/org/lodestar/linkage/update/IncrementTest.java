package org.lodestar.linkage.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.LinkSettings;
import org.lodestar.linkage.Linkage;
import org.lodestar.linkage.Linked;
import org.lodestar.linkage.Progress;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.cluster.OneToOne;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;

/** New records against old ones and among themselves. */
class IncrementTest {
  private static final int PEOPLE = 400;

  /** Invented people on two lists, most on both; the later part of each list came later. */
  private static Table people(double part) {
    SplittableRandom random = new SplittableRandom(8);
    TableBuilder builder = new TableBuilder(List.of("forename", "surname", "dob", "town"));
    for (String source : List.of("council", "police")) {
      builder.begin(source);
      for (int i = 0; i < PEOPLE * part; i++) {
        boolean slip = random.nextInt(8) == 0;
        String surname = "sur" + (char) ('a' + i % 23) + (char) ('a' + i / 23) + "man";
        builder.add(
            source + i,
            List.of(
                "fore" + (char) ('a' + i % 19) + "na",
                slip ? surname + "n" : surname,
                "19%02d-%02d-%02d".formatted(i % 79, 1 + i % 12, 1 + i % 28),
                "town " + random.nextInt(9)));
      }
    }
    return builder.build();
  }

  private static LinkSettings settings(LinkType type) {
    return LinkSettings.usual(type, Set.of("council", "police"));
  }

  private static Linkage linkage(Table table, LinkType type) {
    return new Linkage(table, settings(type), Progress.SILENT);
  }

  private static Earlier earlier(Linked linked) {
    Earlier earlier = new Earlier(List.of());
    for (int row = 0; row < linked.table().size(); row++) {
      String source = linked.table().sources().get(linked.table().source(row));
      earlier.add(source, linked.table().id(row), linked.clusters().of()[row]);
    }
    return earlier;
  }

  private static List<String> told(Edges pairs, BitSet with) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (with.get(pairs.left(i)) || with.get(pairs.right(i))) {
        told.add(pairs.left(i) + " " + pairs.right(i) + " " + pairs.weight(i));
      }
    }
    return told;
  }

  @Test
  void thePairsAreThoseOfAFullRunThatHaveANewRecord() {
    for (LinkType type : List.of(LinkType.LINK_ONLY, LinkType.LINK_AND_DEDUPE)) {
      Linked before = linkage(people(0.7), type).run(null);
      Model model = before.model();
      Table all = people(1);
      Earlier earlier = earlier(before);
      BitSet fresh = earlier.fresh(all);
      assertThat(fresh.cardinality()).isEqualTo(2 * PEOPLE - 2 * (int) (PEOPLE * 0.7));
      Linked full = linkage(all, type).run(model);
      Linked more = linkage(all, type).after(earlier, model);
      assertThat(told(more.pairs(), fresh))
          .isEqualTo(told(full.pairs(), fresh))
          .hasSizeGreaterThan(100);
      assertThat(more.pairs().size()).isEqualTo(told(more.pairs(), fresh).size());
      assertThat(more.clusters().of()).containsExactly(full.clusters().of());
    }
  }

  @Test
  void whatWasTogetherStaysTogetherAndANewRecordMayJoinTwo() {
    Table table = people(0.05);
    Model model = linkage(people(0.7), LinkType.LINK_AND_DEDUPE).run(null).model();
    Earlier earlier = new Earlier(List.of());
    // Wrongly together: two different people; apart: the two records of the third.
    earlier.add("council", "council0", 5);
    earlier.add("council", "council1", 5);
    earlier.add("council", "council2", 6);
    int[] of = linkage(table, LinkType.LINK_AND_DEDUPE).after(earlier, model).clusters().of();
    assertThat(of[0]).isEqualTo(of[1]);
    assertThat(of[2]).isNotEqualTo(of[0]);
    assertThat(of[table.start(1) + 2]).as("the new record of the third").isEqualTo(of[2]);
  }

  @Test
  void withoutNewRecordsNothingIsLookedAtAndNothingChanges() {
    Linked before = linkage(people(0.3), LinkType.LINK_AND_DEDUPE).run(null);
    Linked again =
        linkage(people(0.3), LinkType.LINK_AND_DEDUPE).after(earlier(before), before.model());
    assertThat(again.pairs().size()).isZero();
    assertThat(again.clusters().of()).containsExactly(before.clusters().of());
  }

  @Test
  void oneToOneHoldsOverRunsToo() {
    Linked before = linkage(people(0.7), LinkType.LINK_ONLY).run(null);
    Table all = people(1);
    LinkSettings settings = settings(LinkType.LINK_ONLY).withOneToOne(OneToOne.OPTIMAL);
    Clusters clusters =
        new Linkage(all, settings, Progress.SILENT)
            .after(earlier(before), before.model())
            .clusters();
    for (int[] members : clusters.members()) {
      assertThat(members.length).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void aModelThatIsNotTrainedIsRefused() {
    Linkage linkage = linkage(people(0.2), LinkType.LINK_AND_DEDUPE);
    Model model = linkage.run(null).proposal().orElseThrow().model();
    assertThatThrownBy(() -> linkage.after(new Earlier(List.of()), model))
        .hasMessageContaining("model.json");
  }
}
