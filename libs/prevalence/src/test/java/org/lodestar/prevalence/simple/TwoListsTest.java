package org.lodestar.prevalence.simple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.lodestar.prevalence.Interval;
import org.lodestar.prevalence.Reference;
import org.lodestar.prevalence.Seeds;
import org.lodestar.prevalence.table.CaptureTable;
import tools.jackson.databind.JsonNode;

class TwoListsTest {
  @Test
  void nobodyOnBothLeavesLincolnAndPetersenWithoutAnswer() {
    TwoLists lists = new TwoLists(40, 30, 0);
    assertThat(lists.lincolnPetersen()).isEmpty();
    assertThat(lists.chapman()).isEqualTo(41 * 31 - 1);
    assertThat(lists.seen()).isEqualTo(70);
  }

  @Test
  void aListWithinTheOtherLeavesNobodyUnseen() {
    TwoLists lists = new TwoLists(40, 30, 30);
    assertThat(lists.chapman()).isEqualTo(40);
    assertThat(lists.interval(0.95)).isEqualTo(new Interval(40, 40));
  }

  @Test
  void moreOnBothThanOnOneCannotBe() {
    assertThatThrownBy(() -> new TwoLists(4, 3, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pairsOfPublicListsGiveThePublishedFigures() {
    Reference reference = Reference.of("two lists");
    reference
        .results()
        .get("simple_estimators_and_rcapture")
        .properties()
        .forEach(
            data -> {
              CaptureTable table = reference.table(data.getKey());
              data.getValue().get("two_list").forEach(each -> compare(reference, table, each));
            });
    reference.tell(100);
  }

  private static void compare(Reference reference, CaptureTable table, JsonNode expected) {
    String[] names = expected.get("pair").asString().split(":");
    TwoLists lists =
        TwoLists.of(table, table.lists().indexOf(names[0]), table.lists().indexOf(names[1]));
    String what = table.size() + " lists, " + expected.get("pair") + " ";
    reference.same(what + "n1", lists.first(), expected.get("n1").asLong());
    reference.same(what + "n2", lists.second(), expected.get("n2").asLong());
    reference.same(what + "m", lists.both(), expected.get("m").asLong());
    if (expected.get("lincoln_petersen").isNull()) {
      reference.same(what + "none", lists.lincolnPetersen().isEmpty(), true);
    } else {
      double value = lists.lincolnPetersen().orElseThrow();
      reference.close(what + "LP", value, expected.get("lincoln_petersen"), Reference.FIT);
    }
    reference.close(what + "Chapman", lists.chapman(), expected.get("chapman"), Reference.FIT);
    JsonNode variance = expected.get("chapman_var_seber");
    reference.close(what + "variance", lists.variance(), variance, Reference.FIT);
  }

  @Property
  void theIntervalHoldsTheEstimateAndNoFewerThanWereSeen(
      @ForAll @IntRange(min = 0, max = 500) int onlyFirst,
      @ForAll @IntRange(min = 0, max = 500) int onlySecond,
      @ForAll @IntRange(min = 0, max = 500) int both) {
    TwoLists lists = new TwoLists(onlyFirst + both, onlySecond + both, both);
    Interval interval = lists.interval(0.95);
    assertThat(interval.low()).isGreaterThanOrEqualTo(lists.seen());
    assertThat(interval.contains(lists.chapman())).isTrue();
    assertThat(interval.low()).isLessThanOrEqualTo(lists.interval(0.5).low());
    assertThat(new TwoLists(lists.second(), lists.first(), both).chapman())
        .isCloseTo(lists.chapman(), within(1e-9));
  }

  @Test
  void aKnownNumberOfPeopleIsFoundAgain() {
    int tables = 400;
    double sum = 0;
    int covered = 0;
    for (int number = 0; number < tables; number++) {
      TwoLists lists = drawn(1000, 0.3, 0.2, new Seeds(5).of("truth", number));
      sum += lists.chapman();
      covered += lists.interval(0.95).contains(1000) ? 1 : 0;
    }
    assertThat(sum / tables).isCloseTo(1000, within(20.0));
    assertThat(covered).isBetween(370, 392);
  }

  private static TwoLists drawn(int all, double p1, double p2, UniformRandomProvider chance) {
    int first = 0;
    int second = 0;
    int both = 0;
    for (int person = 0; person < all; person++) {
      boolean one = chance.nextDouble() < p1;
      boolean two = chance.nextDouble() < p2;
      first += one ? 1 : 0;
      second += two ? 1 : 0;
      both += one && two ? 1 : 0;
    }
    return new TwoLists(first, second, both);
  }
}
