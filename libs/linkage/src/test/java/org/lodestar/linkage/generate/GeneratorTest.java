package org.lodestar.linkage.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratorTest {
  private static final int PEOPLE = 20_000;
  private static final Plan TYPICAL = Plan.typical(PEOPLE, 11);

  @Test
  void theSameSeedMakesTheSameRecordsAndAnotherDoesNot() {
    assertThat(lines(TYPICAL)).isEqualTo(lines(TYPICAL)).isNotEqualTo(lines(TYPICAL.withSeed(12)));
  }

  /**
   * Figures that were measured on made-up lists hold only while the lists stay what they are: who
   * changes this number measures anew.
   */
  @Test
  void theListsOfASeedAreThoseOfEarlierMeasurements() {
    assertThat(String.join("\n", lines(Plan.typical(2_000, 1))).hashCode())
        .isEqualTo(-1_738_239_787);
  }

  @Test
  void theHistoriesAddUpToThePeopleAndAgreeWithTheRecords() {
    Map<Integer, Integer> histories = new HashMap<>();
    Overlaps overlaps =
        Generator.make(
            TYPICAL, made -> histories.merge(made.entity(), 1 << made.list(), (a, b) -> a | b));
    long[] counted = new long[64];
    histories.values().forEach(history -> counted[history]++);
    counted[0] = PEOPLE - histories.size();
    assertThat(overlaps.people()).containsExactly(boxed(counted));
    assertThat(overlaps.total()).isEqualTo(PEOPLE);
    assertThat(overlaps.seen() + overlaps.hidden()).isEqualTo(PEOPLE);
  }

  @Test
  void everyListHoldsTheShareOfThePeopleThatWasAskedFor() {
    Overlaps overlaps = Generator.make(TYPICAL, made -> {});
    for (int list = 0; list < 6; list++) {
      double inclusion = TYPICAL.lists().get(list).inclusion();
      assertThat((double) overlaps.onAll(1 << list))
          .isCloseTo(PEOPLE * inclusion, offset(Made.fiveSigma(PEOPLE, inclusion)));
    }
  }

  @Test
  void twoListsDependAsStronglyAsAskedFor() {
    List<ListPlan> lists = List.of(ListPlan.clean("one", 0.4), ListPlan.clean("two", 0.3));
    Plan plan = Made.aPlanOf(100_000, lists).withDependences(List.of(new Dependence(0, 1, 1.2)));
    List<Long> n = Generator.make(plan, made -> {}).people();
    double logOdds = Math.log((double) n.get(3) * n.get(0) / ((double) n.get(1) * n.get(2)));
    double error = Math.sqrt(n.stream().mapToDouble(count -> 1.0 / count).sum());
    assertThat(logOdds).isCloseTo(1.2, offset(5 * error));
  }

  @Test
  void aListDeclaredFreeOfDuplicatesHasNoneAndAnotherHasItsShare() {
    Plan plan =
        Made.aPlanOf(
            PEOPLE,
            List.of(Made.aCleanList("once", 0.5), Made.aCleanList("often", 0.5).withCopies(0.4)));
    Map<List<Integer>, Integer> copies = new HashMap<>();
    Overlaps overlaps =
        Generator.make(
            plan, made -> copies.merge(List.of(made.list(), made.entity()), 1, Integer::sum));
    long records = sum(copies, 1);
    assertThat(sum(copies, 0)).isEqualTo(overlaps.onAll(1));
    assertThat((double) overlaps.onAll(2) / records).isCloseTo(1 - 0.4, offset(0.02));
  }

  @Test
  void theRateOfMistakesChangesNeitherThePeopleNorTheOverlaps() {
    Plan clean = TYPICAL.withLists(TYPICAL.lists().stream().map(GeneratorTest::faultless).toList());
    assertThat(Generator.make(clean, made -> {})).isEqualTo(Generator.make(TYPICAL, made -> {}));
  }

  @Test
  void noIdComesTwiceInAnyList() {
    Set<String> ids = new HashSet<>();
    int[] records = new int[1];
    Generator.make(
        Plan.hard(50_000, 3),
        made -> {
          ids.add(made.id());
          records[0]++;
        });
    assertThat(records[0]).isGreaterThan(50_000);
    assertThat(ids).hasSize(records[0]);
  }

  @Test
  void theOrderOfIdsSaysNothingOfThePerson() {
    List<MadeRecord> byId =
        Made.records(TYPICAL).stream()
            .sorted((a, b) -> a.id().substring(4).compareTo(b.id().substring(4)))
            .toList();
    int neighbours = 0;
    for (int i = 1; i < byId.size(); i++) {
      neighbours += byId.get(i).entity() == byId.get(i - 1).entity() ? 1 : 0;
    }
    assertThat(neighbours).isLessThan(byId.size() / 500);
  }

  @Test
  void theMakingEndsAtTheNumberOfRecordsAskedFor() {
    Plan plan = new Plan(1, 1_000, 777, TYPICAL.population(), TYPICAL.lists(), List.of());
    assertThat(Made.records(plan)).hasSize(777);
  }

  private static ListPlan faultless(ListPlan list) {
    return new ListPlan(
        list.name(), list.inclusion(), list.copies(), list.fields(), Map.of(), Map.of());
  }

  private static long sum(Map<List<Integer>, Integer> copies, int list) {
    return copies.entrySet().stream()
        .filter(entry -> entry.getKey().getFirst() == list)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static List<String> lines(Plan plan) {
    return Made.records(plan).stream().map(GeneratorTest::line).toList();
  }

  private static String line(MadeRecord made) {
    StringBuilder line = new StringBuilder(made.id()).append(' ').append(made.entity());
    for (Field field : Field.values()) {
      line.append(' ').append(made.find(field));
    }
    return line.append(made.mistakes()).toString();
  }

  private static Long[] boxed(long[] counts) {
    Long[] boxed = new Long[counts.length];
    for (int i = 0; i < counts.length; i++) {
      boxed[i] = counts[i];
    }
    return boxed;
  }
}
