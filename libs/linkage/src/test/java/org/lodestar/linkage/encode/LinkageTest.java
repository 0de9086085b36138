package org.lodestar.linkage.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.SharedData;

class LinkageTest {
  private static final LinkRule RULE = LinkRule.of(7);

  /** No threshold here knows the truth; the set's national number is left out. */
  @Test
  void febrl4_is_linked_better_than_the_best_published_answer() {
    Assumptions.assumeTrue(Files.exists(Febrl.folder()), SharedData.missing("linkage/febrl"));
    List<Entry> a = Febrl.read(Febrl.folder().resolve("dataset4a.csv"));
    List<Entry> b = Febrl.read(Febrl.folder().resolve("dataset4b.csv"));
    Linked linked = Linked.of(Febrl.schema(), List.of(a, b), Febrl::person, RULE);
    assertThat(linked.f1()).isGreaterThan(0.98);
    assertThat(linked.precision()).isGreaterThan(0.98);
    PairReport report = linked.linkage().reports().getFirst();
    assertThat(report.matches()).isCloseTo(5000, within(100.0));
    assertThat(report.missedLinks()).isLessThan(150);
  }

  @Test
  void half_overlap_is_found_too_and_expected_mistakes_are_of_the_true_order() {
    List<Entry> people = People.some(1500, 31);
    List<Entry> b = misspelt(people.subList(500, 1500), 32);
    Linked linked =
        Linked.of(Schema.people(), List.of(people.subList(0, 1000), b), Entry::id, RULE);
    assertThat(linked.precision()).isGreaterThan(0.97);
    assertThat(linked.recall()).isGreaterThan(0.97);
    assertThat(linked.linkage().reports().getFirst().falseLinks()).isLessThan(25);
  }

  @Test
  void lists_without_a_common_person_stay_apart() {
    Linked linked =
        Linked.of(
            Schema.people(), List.of(People.some(800, 33), People.some(800, 34)), e -> "", RULE);
    assertThat(linked.links()).isLessThan(16);
  }

  @Test
  void three_lists_give_the_table_of_histories() {
    List<Entry> people = People.some(700, 35);
    List<List<Entry>> lists =
        List.of(
            people.subList(0, 400),
            misspelt(people.subList(200, 600), 36),
            people.subList(300, 700));
    Linked linked = Linked.of(Schema.people(), lists, Entry::id, RULE);
    Overlaps overlaps = linked.linkage().overlaps(SmallCells.standard(), List.of(100, 100, 100));
    // 0..199 first only, 200..299 first and second, 300..399 all, 400..599 second and third.
    assertThat(count(overlaps, "1-0-0")).isCloseTo(200, within(8L));
    assertThat(count(overlaps, "1-1-0")).isCloseTo(100, within(8L));
    assertThat(count(overlaps, "1-1-1")).isCloseTo(100, within(8L));
    assertThat(count(overlaps, "0-1-1")).isCloseTo(200, within(8L));
    assertThat(count(overlaps, "0-0-1")).isCloseTo(100, within(8L));
    assertThat(overlaps.table()).startsWith("list0-list1-list2,people\n1-0-0,");
  }

  @Test
  void the_same_lists_give_the_same_clusters() {
    List<Entry> people = People.some(300, 37);
    List<List<Entry>> lists = List.of(people.subList(0, 200), people.subList(100, 300));
    Linkage first = Linked.of(Schema.people(), lists, Entry::id, RULE).linkage();
    Linkage again = Linked.of(Schema.people(), lists, Entry::id, RULE).linkage();
    IntStream.range(0, 250)
        .forEach(at -> assertThat(first.cluster(1, at)).isEqualTo(again.cluster(1, at)));
  }

  @Test
  void lists_under_two_keys_one_list_and_too_short_lists_are_refused() {
    List<Entry> people = People.some(50, 38);
    EncodedList a = new Encoder(Schema.people(), TestKeys.any(), "a").encode(people).list();
    EncodedList b =
        new Encoder(Schema.people(), TestKeys.of(2, "run-1"), "b").encode(people).list();
    assertThatThrownBy(() -> Linkage.of(List.of(a, b), RULE)).hasMessageContaining("their key");
    assertThatThrownBy(() -> Linkage.of(List.of(a), RULE)).hasMessageContaining("2 to 10 lists");
    EncodedList empty = EncodedList.of(b.header(), List.of());
    assertThatThrownBy(() -> Linkage.of(List.of(a, empty), RULE))
        .hasMessageContaining("fewer than 2 records");
  }

  @Test
  void rates_for_the_outside_are_rounded_upwards_so_that_they_tell_no_count() {
    PairReport report = new PairReport("a", "b", 9, 0, 0.7, 97, 3, 0.1);
    assertThat(report.falseLinkRate()).isEqualTo(0.03);
    assertThat(report.missedLinkRate()).isEqualTo(0.01);
    assertThat(new PairReport("a", "b", 9, 0, 1, 0, 0, 0).falseLinkRate()).isZero();
  }

  @Test
  void a_cluster_does_not_chain_two_records_of_a_list() {
    EncodedList two = list("a", 2);
    Clusters kept = new Clusters(List.of(two, list("b", 2), list("c", 1)), true);
    kept.join(0, 0, 1, 0);
    kept.join(1, 0, 2, 0);
    kept.join(2, 0, 0, 1);
    assertThat(kept.of(0, 0)).isEqualTo(kept.of(2, 0)).isNotEqualTo(kept.of(0, 1));
    assertThat(kept.histories()).containsExactly(0, 1, 1, 0, 0, 0, 0, 1);
    Clusters chained = new Clusters(List.of(two, list("b", 2), list("c", 1)), false);
    chained.join(0, 0, 1, 0);
    chained.join(1, 0, 0, 1);
    assertThat(chained.of(0, 0)).isEqualTo(chained.of(0, 1));
  }

  private static long count(Overlaps overlaps, String history) {
    return overlaps.cells().stream()
        .filter(cell -> cell.history().equals(history))
        .mapToLong(cell -> (cell.low() + cell.high()) / 2)
        .sum();
  }

  private static EncodedList list(String name, int size) {
    List<Encoded> records = new ArrayList<>();
    for (int record = 0; record < size; record++) {
      records.add(new Encoded(name + record, new long[16]));
    }
    return EncodedList.of(new Header("s", "r", name, 1024, "c"), records);
  }

  private static List<Entry> misspelt(List<Entry> people, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return people.stream().map(person -> People.misspelt(person, random)).toList();
  }
}
